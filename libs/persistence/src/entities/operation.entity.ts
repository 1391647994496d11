import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type {
  Actor,
  OperationKind,
  OperationReport,
  ResetPlan,
  ReviewDecision,
  Stage,
} from '@talent-window/contracts/vocabulary';

/** Something an operator had done, to one case or to all; the platform's own nightly reconciliation too. */
@Entity('operation')
export class OperationEntity {
  /** also the id of the workflow that carries it out, where the API or the clock asked for it */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'case_no', nullable: true })
  caseNo!: string | null;

  @Column({ type: 'text' })
  what!: OperationKind;

  @Column({ type: 'jsonb' })
  request!: Record<string, unknown>;

  @Column({ type: 'jsonb' })
  actor!: Actor;

  @Column({ type: 'timestamptz', name: 'asked_at' })
  askedAt!: Date;

  /** what a reset is about to do; kept before it is done, so that one that was interrupted goes on as it was meant */
  @Column({ type: 'jsonb', nullable: true })
  plan!: ResetPlan | null;

  /** what came of it */
  @Column({ type: 'jsonb', nullable: true })
  report!: OperationReport | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}

/** A message that a reset undid and the operator keeps: the relay sends it again when its turn comes. */
@Entity('kept_message')
export class KeptMessageEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column({ type: 'text', name: 'case_no' })
  caseNo!: string;

  @Column({ type: 'text', name: 'operation_id' })
  operationId!: string;

  @Column({ type: 'text' })
  kind!: 'command' | 'fact';

  /** of its step: `command:<id>` or `fact:<sender>:<id>` */
  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'text' })
  name!: string;

  /** where it was taken, and so where its turn is; null for a fact that the case had not taken yet */
  @Column({ type: 'text', nullable: true })
  stage!: Stage | null;

  @Column({ type: 'integer', nullable: true })
  visit!: number | null;

  /** whose command it is */
  @Column({ type: 'jsonb', nullable: true })
  actor!: Actor | null;

  /** of a review */
  @Column({ type: 'text', nullable: true })
  decision!: ReviewDecision | null;

  /** the run whose history holds a command's content */
  @Column({ type: 'text', name: 'from_run', nullable: true })
  fromRun!: string | null;

  /** the run that the reset started; until it has recorded a step, nothing is sent to it */
  @Column({ type: 'text', name: 'after_run', nullable: true })
  afterRun!: string | null;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  /** `taken`, `passed-over`, or why the case refused it */
  @Column({ type: 'text', nullable: true })
  outcome!: string | null;
}
