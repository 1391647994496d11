import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Actor } from '@talent-window/contracts/vocabulary';

/** 稽核: who did what to which case. Only inserted, never changed. */
@Entity('audit')
export class AuditEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text', name: 'case_no', nullable: true })
  caseNo!: string | null;

  @Column({ type: 'jsonb' })
  actor!: Actor;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'jsonb' })
  details!: Record<string, unknown>;
}
