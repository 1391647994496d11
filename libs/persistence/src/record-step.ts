import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { CaseNo, Step } from '@talent-window/contracts/vocabulary';
import type { AuditContent } from './audit/chain.js';
import { contentHashOf } from './audit/chain.js';

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
 * Everything a step writes, in one statement: each way to the database and back would make every step of every case wait.
 * Nothing is written where the cause is known, or where the run was reset: an attempt of it may be on its way still, and
 * its time is over. A workflow has one n-th step: what another run of it took as such, and after it, no longer holds.
 * Who watches the case is woken by what they may see alone: nobody learns even when something happened that is not for them.
 * Comes back with the hash of the cause that is known, if it is.
 */
const RECORD = `
  with known as (
    select content_hash from timeline where case_no = $1 and run_id = $2 and cause = $3
  ), past as (
    select from known
    union all select from timeline where case_no = $1 and run_id = $2 and superseded_by is not null
  ), overtaken as (
    update timeline set superseded_by = $2
    where case_no = $1 and workflow_id = $26 and run_id <> $2 and superseded_by is null and nth >= $27::integer
      and not exists (select from past)
  ), projected as (
    insert into case_projection (case_no, stage, visit, outcome, holder, assignee, due_at, office, progress, progress_hash, desk, revision, updated_at)
    select $1, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, 1, $7 where not exists (select from past) and $28::boolean
    on conflict (case_no) do update set
      stage = excluded.stage, visit = excluded.visit, outcome = excluded.outcome, holder = excluded.holder,
      assignee = excluded.assignee, due_at = excluded.due_at, office = excluded.office, progress = excluded.progress,
      progress_hash = excluded.progress_hash, desk = excluded.desk, revision = case_projection.revision + 1,
      updated_at = excluded.updated_at
  ), listed as (
    insert into timeline (case_no, seq, run_id, cause, content_hash, kind, what, at, actor, stage, visit, visibility, details, note,
                          history_length, workflow_id, nth)
    select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $26,
           coalesce($27::integer, count(*) filter (where workflow_id = $26 and superseded_by is null) + 1)
    from timeline where case_no = $1 having not exists (select from past)
  ), audited as (
    insert into audit (case_no, actor, action, cause, details, at, content_hash)
    select $1, $8, $25, $3, $12, $29::timestamptz, $30 where not exists (select from past)
    returning case when (select p.progress_hash from case_projection p where p.case_no = $1) is distinct from $23
      then pg_notify('case_changed', case_no) end
  )
  select content_hash from known`;

/**
 * The one door: projection, timeline and audit of one step in one transaction.
 * Safe to repeat: a step is known by case, run and cause, and the same content is written once.
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
  const contentHash = sha256(JSON.stringify(step));
  const audited = auditOf(caseNo, step);
  const known = await database.transaction(async (manager) => {
    // One writer at a time per case, also while an attempt that timed out is still on its way. By a statement of its own:
    // the next one must see what was written before it got the lock.
    await manager.query(`select pg_advisory_xact_lock(${LOCK_OF_CASE})`, [caseNo]);
    const rows = await manager.query<{ content_hash: string }[]>(RECORD, [
      ...timelineValues(caseNo, runId, step, contentHash),
      ...projectionValues(step),
      audited.action,
      workflowId,
      step.nth ?? null,
      // What is told of a case after its end changes nothing of where it stands; it may even run again since, after a reset.
      workflowId !== `after-${caseNo}`,
      audited.at,
      contentHashOf(audited),
    ]);
    return rows[0];
  });
  if (known && known.content_hash !== contentHash) throw new StepConflictError(caseNo, step.cause);
}

const auditOf = (caseNo: CaseNo, { actor, kind, what, cause, details, at }: Step): AuditContent => ({
  caseNo,
  actor,
  action: `${kind}:${what}`,
  cause,
  details,
  at: new Date(at).toISOString(),
});

const timelineValues = (caseNo: CaseNo, runId: string, step: Step, contentHash: string): unknown[] => [
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
];

const projectionValues = ({ view: { progress, desk } }: Step): unknown[] => [
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
];

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
