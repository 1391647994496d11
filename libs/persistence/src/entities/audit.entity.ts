import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '@talent-window/contracts/vocabulary';

/** 稽核: who did what to which case. Only inserted, never changed; the database puts each entry in its chain. */
@Entity('audit')
export class AuditEntity {
  @PrimaryColumn({ type: 'bigint' })
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

  /** when it was done, by who states it */
  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  chain!: string;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash!: string;

  @Column({ type: 'text', name: 'prev_hash', nullable: true })
  prevHash!: string | null;

  @Column({ type: 'text' })
  hash!: string;
}
