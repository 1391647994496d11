import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RefundReason, RefundState, RefundWay } from '@talent-window/contracts/vocabulary';

/** Money that goes back to who paid. Its history stands in `refund_step`. */
@Entity('refund')
export class RefundEntity {
  /** `<caseNo>-<transactionNo>`: a payment goes back once */
  @PrimaryColumn({ type: 'text', name: 'refund_no' })
  refundNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text', name: 'transaction_no' })
  transactionNo!: string;

  /** New Taiwan dollars */
  @Column({ type: 'integer' })
  amount!: number;

  @Column({ type: 'text' })
  why!: RefundReason;

  @Column({ type: 'text' })
  way!: RefundWay;

  @Column({ type: 'text' })
  state!: RefundState;

  /** to whose account, encrypted; for a transfer, once given and until it is paid */
  @Column({ type: 'bytea', nullable: true })
  payee!: Buffer | null;

  /** the payee as it may be shown, e.g. `013 ****1234 王○明` */
  @Column({ type: 'text', name: 'payee_shown', nullable: true })
  payeeShown!: string | null;

  /** the cashier who released it first */
  @Column({ type: 'uuid', name: 'released_by', nullable: true })
  releasedBy!: string | null;

  /** in which file for the bank it is */
  @Column({ type: 'integer', name: 'transfer_file', nullable: true })
  transferFile!: number | null;

  @Column({ type: 'timestamptz', name: 'decided_at' })
  decidedAt!: Date;
}
