import type { CaseNo, Operation, OperationReport } from '@talent-window/contracts/vocabulary';
import type { AuditedAct } from '@talent-window/persistence';
import { auditAct, OperationEntity } from '@talent-window/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { archiveAgain } from './archive-again.js';
import { finding, OperationRefused, refused } from './findings.js';
import type { Operations, OperationTools } from './operations.js';
import { reconcile } from './reconcile.js';
import { resetCase } from './reset.js';
import { retryCase } from './retry.js';

/**
 * Carries out what was asked and keeps what came of it: in `operation` for the one who asked, in the audit for ever.
 * Safe to repeat: one that is finished is not done again.
 */
export async function carryOut(
  operations: Operations,
  operation: Operation,
  tools: OperationTools,
): Promise<OperationReport> {
  const { database } = operations;
  try {
    const known = await keepOperation(database, operation);
    if (known) return known;
  } catch (error) {
    return refusalOf(error);
  }
  const report = await work(operations, operation, tools).catch(refusalOf);
  await finish(database, operation, report);
  return report;
}

function refusalOf(error: unknown): OperationReport {
  if (error instanceof OperationRefused) return { outcome: 'refused', findings: [error.finding] };
  throw error;
}

/** Says of an operation that it could not be carried out. */
export async function breakOff(database: DataSource, operation: Operation, message: string): Promise<void> {
  const findings = [finding(caseNoOf(operation) ?? '', 'broken-off', { message })];
  await finish(database, operation, { outcome: 'broken-off', findings });
}

/**
 * Keeps what was asked before it is done.
 * @returns the report where it is done already
 * @throws OperationRefused `no-such-case`
 */
export async function keepOperation(
  database: DataSource | EntityManager,
  operation: Operation,
): Promise<OperationReport | undefined> {
  const { id, what, actor, ...request } = operation;
  const caseNo = caseNoOf(operation);
  return database.transaction(async (manager) => {
    if (caseNo !== undefined) await refuseUnknownCase(manager, caseNo);
    await manager.query(
      `insert into operation (id, case_no, what, request, actor) values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
      [id, caseNo ?? null, what, request, actor],
    );
    const { report } = await manager.findOneByOrFail(OperationEntity, { id });
    return report ?? undefined;
  });
}

async function refuseUnknownCase(manager: EntityManager, caseNo: CaseNo): Promise<void> {
  const rows = await manager.query<unknown[]>('select 1 from case_file where case_no = $1', [caseNo]);
  if (rows.length === 0) throw refused(caseNo, 'no-such-case');
}

async function work(operations: Operations, operation: Operation, tools: OperationTools): Promise<OperationReport> {
  switch (operation.what) {
    case 'retry':
      return retryCase(operations, operation.caseNo);
    case 'reset':
      return resetCase(operations, operation, tools);
    case 'replay': {
      const { caseNo } = operation;
      const replayed = await tools.replays(caseNo);
      return replayed.ok
        ? { outcome: 'replays', findings: [], events: replayed.events }
        : {
            outcome: 'does-not-replay',
            findings: [finding(caseNo, 'does-not-replay', { message: replayed.why })],
          };
    }
    case 'archive':
      return archiveAgain(operations, operation.caseNo);
    case 'reconcile':
      return reconcile(operations, tools);
  }
}

async function finish(database: DataSource, operation: Operation, report: OperationReport): Promise<void> {
  const { id, what, actor, why } = operation;
  await database.transaction(async (manager) => {
    const finished = await manager.query<[unknown[], number]>(
      'update operation set report = $2, finished_at = now() where id = $1 and finished_at is null',
      [id, report],
    );
    if (finished[1] === 0) return;
    const audit = (caseNo: CaseNo | undefined, action: string, details: AuditedAct['details']): Promise<void> =>
      auditAct(manager, { ...(caseNo ? { caseNo } : {}), actor, action, cause: `operation:${id}`, details });
    await audit(caseNoOf(operation), `operated:${what}`, { why, ...detailsOf(operation, report) });
    if (what !== 'reconcile') return;
    // In one order always: two who wait for each other's chains would wait for ever.
    const findings = report.findings.toSorted((a, b) => (a.caseNo < b.caseNo ? -1 : 1));
    for (const { caseNo, reason, params } of findings) await audit(caseNo, `reconciled:${reason}`, { ...params });
  });
}

const caseNoOf = (operation: Operation): CaseNo | undefined => ('caseNo' in operation ? operation.caseNo : undefined);

/** Of a reset also where to, and which messages come again and which do not. */
function detailsOf(
  operation: Operation,
  { outcome, findings, retried, plan, newRun, compared }: OperationReport,
): AuditedAct['details'] {
  const ids = (kept: boolean): string[] =>
    (plan?.messages ?? []).filter((message) => message.kept === kept).map(({ id }) => id);
  return {
    outcome,
    ...(findings.length === 0 ? {} : { found: findings.map(({ caseNo, reason }) => `${caseNo} ${reason}`) }),
    ...(retried === undefined ? {} : { retried }),
    ...(compared === undefined ? {} : { compared }),
    ...(operation.what === 'reset' ? { to: operation.to, dryRun: operation.dryRun } : {}),
    ...(plan === undefined ? {} : { fromRun: plan.runId, kept: ids(true), dropped: ids(false) }),
    ...(newRun === undefined ? {} : { newRun }),
  };
}
