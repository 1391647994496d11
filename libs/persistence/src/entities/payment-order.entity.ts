import type { AttemptState, PaymentInstructions, PaymentMethod } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is to be paid for a case. */
@Entity('payment_order')
export class PaymentOrderEntity {
  @PrimaryColumn({ type: 'text', name: 'order_no' })
  orderNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** whole New Taiwan dollars */
  @Column({ type: 'integer' })
  amount!: number;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;
}

/** One attempt to pay an order: the gateway takes no number twice, so each has its own. */
@Entity('payment_attempt')
export class PaymentAttemptEntity {
  /** `<orderNo>A<nth>` */
  @PrimaryColumn({ type: 'text', name: 'attempt_no' })
  attemptNo!: string;

  @Column({ type: 'text', name: 'order_no' })
  orderNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'integer' })
  nth!: number;

  @Column({ type: 'text' })
  method!: PaymentMethod;

  /** of the order, in whole New Taiwan dollars */
  @Column({ type: 'integer' })
  amount!: number;

  /** what the payer pays on top of it for this way of paying */
  @Column({ type: 'integer' })
  surcharge!: number;

  @Column({ type: 'text' })
  state!: AttemptState;

  @Column({ type: 'jsonb', nullable: true })
  instructions!: PaymentInstructions | null;

  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  /** the gateway's code of the last failure */
  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'text', name: 'transaction_no', nullable: true })
  transactionNo!: string | null;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date;
}
