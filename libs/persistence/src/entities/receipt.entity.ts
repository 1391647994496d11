import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeeRecipient } from '@talent-window/contracts/vocabulary';

/** 收據: the number that the fee system gave to a fee that was paid. It is never changed; a refund is noted beside it. */
@Entity('receipt')
export class ReceiptEntity {
  @PrimaryColumn({ type: 'text', name: 'transaction_no' })
  transactionNo!: string;

  @Column({ type: 'text', name: 'receipt_no' })
  receiptNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** New Taiwan dollars */
  @Column({ type: 'integer' })
  amount!: number;

  /** who got what of it */
  @Column({ type: 'jsonb' })
  split!: Record<FeeRecipient, number>;

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt!: Date;
}
