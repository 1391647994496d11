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
 * @throws StepConflictError when the cause is known with other content
 */
export async function recordStep(database: DataSource, caseNo: CaseNo, runId: string, step: Step): Promise<void> {
  const content = JSON.stringify(step);
  const contentHash = sha256(content);
  await database.transaction(async (manager) => {
    // One writer at a time per case, also while an attempt that timed out is still on its way.
    await manager.query(`select pg_advisory_xact_lock(${LOCK_OF_CASE})`, [caseNo]);
    const [known] = await manager.query<{ content_hash: string }[]>(
      'select content_hash from timeline where case_no = $1 and run_id = $2 and cause = $3',
      [caseNo, runId, step.cause],
    );
    if (known) {
      if (known.content_hash !== contentHash) throw new StepConflictError(caseNo, step.cause);
      return;
    }
    await project(manager, caseNo, step);
    await manager.query(
      `insert into timeline (case_no, seq, run_id, cause, content_hash, kind, what, at, actor, stage, visit, visibility, details, note, history_length)
       select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 from timeline where case_no = $1`,
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
