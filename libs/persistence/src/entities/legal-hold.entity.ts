import type { Actor } from '@talent-window/contracts/vocabulary';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 保全: nothing of the case is deleted while it holds, whatever the rules say. */
@Entity('legal_hold')
export class LegalHoldEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  /** in the supervisor's words */
  @Column({ type: 'text' })
  why!: string;

  @Column({ type: 'jsonb', name: 'set_by' })
  setBy!: Actor;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt!: Date;

  @Column({ type: 'text', name: 'lifted_why', nullable: true })
  liftedWhy!: string | null;

  @Column({ type: 'jsonb', name: 'lifted_by', nullable: true })
  liftedBy!: Actor | null;

  @Column({ type: 'timestamptz', name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;
}
