import type { PaymentExceptionKind, Role } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a payment leaves for a person to look at. */
@Entity('payment_exception')
export class PaymentExceptionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  /** makes it the same one when it comes again */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  kind!: PaymentExceptionKind;

  @Column({ type: 'text', name: 'attempt_no', nullable: true })
  attemptNo!: string | null;

  @Column({ type: 'text', name: 'case_no', nullable: true })
  caseNo!: string | null;

  @Column({ type: 'jsonb' })
  details!: Record<string, string | number>;

  /** how often it has come */
  @Column({ type: 'integer' })
  times!: number;

  @Column({ type: 'text' })
  state!: 'open' | 'closed';

  /** who must act */
  @Column({ type: 'text' })
  who!: Role;

  @Column({ type: 'timestamptz', name: 'arisen_at' })
  arisenAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_at' })
  lastAt!: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  resolution!: string | null;
}
