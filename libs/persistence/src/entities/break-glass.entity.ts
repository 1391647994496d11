import type { Actor } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 緊急調閱: a case opened by an officer whose sight does not reach it, for a limited time. */
@Entity('break_glass')
export class BreakGlassEntity {
  /** the command that asked for it */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'jsonb' })
  actor!: Actor;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', name: 'ends_at' })
  endsAt!: Date;

  /** when somebody else looked into it */
  @Column({ type: 'timestamptz', name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column({ type: 'jsonb', name: 'reviewed_by', nullable: true })
  reviewedBy!: Actor | null;

  @Column({ type: 'text', nullable: true })
  verdict!: string | null;
}
