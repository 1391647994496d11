import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Desk, Outcome, Progress, Stage, Step } from '@talent-window/contracts/vocabulary';

/** Where a case stands, as its workflow last recorded it. Written by the one door alone. */
@Entity('case_projection')
export class CaseProjectionEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text' })
  stage!: Stage;

  @Column({ type: 'integer' })
  visit!: number;

  @Column({ type: 'text', nullable: true })
  outcome!: Outcome | null;

  @Column({ type: 'text' })
  holder!: string;

  @Column({ type: 'uuid', nullable: true })
  assignee!: string | null;

  @Column({ type: 'timestamptz', name: 'due_at', nullable: true })
  dueAt!: Date | null;

  /** collection office, so that stations and missions find their cards */
  @Column({ type: 'text' })
  office!: string;

  @Column({ type: 'jsonb' })
  progress!: Progress;

  /** SHA-256 of the public progress: a step that the applicant may not see does not change it */
  @Column({ type: 'text', name: 'progress_hash' })
  progressHash!: string;

  @Column({ type: 'jsonb' })
  desk!: Desk;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}

/** One step of a case. */
@Entity('timeline')
export class TimelineEntity {
  @PrimaryColumn({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  /** the case's own workflow, or another of its life, e.g. its aftermath */
  @Column({ type: 'text', name: 'workflow_id' })
  workflowId!: string;

  /** which step of its workflow it was, from 1, over all of its runs */
  @Column({ type: 'integer' })
  nth!: number;

  @Column({ type: 'text', name: 'run_id' })
  runId!: string;

  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash!: string;

  @Column({ type: 'text' })
  kind!: Step['kind'];

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'jsonb' })
  actor!: Step['actor'];

  @Column({ type: 'text' })
  stage!: Stage;

  @Column({ type: 'integer' })
  visit!: number;

  @Column({ type: 'text' })
  visibility!: Step['visibility'];

  @Column({ type: 'jsonb' })
  details!: Step['details'];

  /** an officer's own words, for officers only */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer', name: 'history_length' })
  historyLength!: number;

  /** the run that a reset started and that took another way from here; null for what holds */
  @Column({ type: 'text', name: 'superseded_by', nullable: true })
  supersededBy!: string | null;
}
