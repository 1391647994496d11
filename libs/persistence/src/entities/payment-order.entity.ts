import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the gateway was asked to collect for a case, and where the applicant pays. */
@Entity('payment_order')
export class PaymentOrderEntity {
  @PrimaryColumn({ type: 'text', name: 'order_no' })
  orderNo!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** New Taiwan dollars */
  @Column({ type: 'integer' })
  amount!: number;

  @Column({ type: 'text', name: 'pay_url' })
  payUrl!: string;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;
}
