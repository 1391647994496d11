import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { CaseNo, Step } from '@talent-window/contracts/vocabulary';

/** The same cause came with other content: never skipped, always an alarm. */
export class StepConflictError extends Error {
  constructor(
    readonly caseNo: CaseNo,
    readonly stepCause: string,
  ) {
    super(`case ${caseNo}: step ${stepCause} is recorded with other content`);
  }
}

const LOCK_OF_CASE = 'hashtextextended($1, 0)';

/** Until the transaction ends, no step of the case is recorded: it neither closes nor moves on meanwhile. */
export async function standStill(manager: EntityManager, caseNo: CaseNo): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock_shared(${LOCK_OF_CASE})`, [caseNo]);
}

/**
 * The one door: projection, timeline and audit of one step in one transaction.
 * Safe to repeat: a step is known by case, run and cause, and the same content is written once.
 * The first step of a run that a reset started supersedes what the run before took from there on.
 * @param workflowId the case's own workflow, or another of its life
 * @throws StepConflictError when the cause is known with other content
 */
export async function recordStep(
  database: DataSource,
  caseNo: CaseNo,
  runId: string,
  step: Step,
  workflowId: string = caseNo,
): Promise<void> {
  const content = JSON.stringify(step);
  const contentHash = sha256(content);
  await database.transaction(async (manager) => {
    // One writer at a time per case, also while an attempt that timed out is still on its way.
    await manager.query(`select pg_advisory_xact_lock(${LOCK_OF_CASE})`, [caseNo]);
    const before = await whatStands(manager, caseNo, { workflowId, runId, step });
    // A run that was reset may have an attempt on its way still: nobody waits for it, and its time is over.
    if (before.runIsOver) return;
    if (before.contentHash !== null) {
      if (before.contentHash !== contentHash) throw new StepConflictError(caseNo, step.cause);
      return;
    }
    if (before.isOvertaken) await supersede(manager, caseNo, { workflowId, runId, step });
    await project(manager, caseNo, step);
    await manager.query(
      `insert into timeline (case_no, seq, run_id, cause, content_hash, kind, what, at, actor, stage, visit, visibility, details, note,
                             history_length, workflow_id, nth)
       select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
              coalesce($16, count(*) filter (where workflow_id = $15 and superseded_by is null) + 1)
       from timeline where case_no = $1`,
      [
        caseNo,
        runId,
        step.cause,
        contentHash,
        step.kind,
        step.what,
        step.at,
        step.actor,
        step.stage,
        step.visit,
        step.visibility,
        step.details,
        step.note ?? null,
        step.historyLength,
        workflowId,
        step.nth ?? null,
      ],
    );
    await manager.query('insert into audit (case_no, actor, action, cause, details) values ($1, $2, $3, $4, $5)', [
      caseNo,
      step.actor,
      `${step.kind}:${step.what}`,
      step.cause,
      step.details,
    ]);
    await manager.query("select pg_notify('case_changed', $1)", [caseNo]);
  });
}

interface Recording {
  readonly workflowId: string;
  readonly runId: string;
  readonly step: Step;
}

/** A workflow has one n-th step: what another run of it took as such, and after it, no longer holds. */
const OVERTAKEN = `workflow_id = $2 and run_id <> $3 and superseded_by is null and nth >= $4`;

async function whatStands(manager: EntityManager, caseNo: CaseNo, { workflowId, runId, step }: Recording) {
  const [row] = await manager.query<{ contentHash: string | null; runIsOver: boolean; isOvertaken: boolean }[]>(
    `select (select content_hash from timeline where case_no = $1 and run_id = $3 and cause = $5) as "contentHash",
            exists (select from timeline where case_no = $1 and run_id = $3 and superseded_by is not null) as "runIsOver",
            exists (select from timeline where case_no = $1 and ${OVERTAKEN}) as "isOvertaken"`,
    [caseNo, workflowId, runId, step.nth ?? null, step.cause],
  );
  return row ?? { contentHash: null, runIsOver: false, isOvertaken: false };
}

async function supersede(manager: EntityManager, caseNo: CaseNo, recording: Recording): Promise<void> {
  const { workflowId, runId, step } = recording;
  await manager.query(`update timeline set superseded_by = $3 where case_no = $1 and ${OVERTAKEN}`, [
    caseNo,
    workflowId,
    runId,
    step.nth ?? null,
  ]);
}

async function project(manager: EntityManager, caseNo: CaseNo, { view, at }: Step): Promise<void> {
  const { progress, desk } = view;
  await manager.query(
    `insert into case_projection (case_no, stage, visit, outcome, holder, assignee, due_at, office, progress, progress_hash, desk, revision, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12)
     on conflict (case_no) do update set
       stage = excluded.stage, visit = excluded.visit, outcome = excluded.outcome, holder = excluded.holder,
       assignee = excluded.assignee, due_at = excluded.due_at, office = excluded.office, progress = excluded.progress,
       progress_hash = excluded.progress_hash, desk = excluded.desk, revision = case_projection.revision + 1,
       updated_at = excluded.updated_at`,
    [
      caseNo,
      progress.stage,
      progress.visit,
      progress.outcome ?? null,
      progress.holder.authority,
      desk.assignee ?? null,
      progress.dueAt ?? null,
      progress.collection.office,
      progress,
      sha256(JSON.stringify(progress)),
      desk,
      at,
    ],
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
