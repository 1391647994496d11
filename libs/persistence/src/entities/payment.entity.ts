import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that came in, as the gateway named it. */
@Entity('payment')
export class PaymentEntity {
  @PrimaryColumn({ type: 'text', name: 'transaction_no' })
  transactionNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text', name: 'order_no' })
  orderNo!: string;

  @Column({ type: 'text', name: 'attempt_no' })
  attemptNo!: string;

  /** a `PaymentMethod`, or what the gateway called it */
  @Column({ type: 'text' })
  method!: string;

  /** New Taiwan dollars, as all amounts here */
  @Column({ type: 'integer' })
  amount!: number;

  /** paid on top of the amount for this way of paying */
  @Column({ type: 'integer' })
  surcharge!: number;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;
}
