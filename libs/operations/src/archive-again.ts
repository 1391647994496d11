import { setTimeout as sleep } from 'node:timers/promises';
import type { ArchiveResult, CaseNo, OperationReport } from '@talent-window/contracts/vocabulary';
import { ArchiveState } from '@talent-window/contracts/vocabulary';
import { findPackage } from '@talent-window/persistence';
import { archiveIdOf, startArchive } from '@talent-window/temporal';
import type { WorkflowHandle } from '@temporalio/client';
import { finding, refused } from './findings.js';
import type { Operations } from './operations.js';
import { tryAtOnce } from './try-at-once.js';

const WATCH_MS = 30_000;
const LOOK_MS = 250;

/** Packs a closed case anew and hands it to the image archive, or tries at once what waits. The very one that the archive has is left as it is. */
export async function archiveAgain(operations: Operations, caseNo: CaseNo): Promise<OperationReport> {
  const { client, database, taskQueue } = operations;
  const [standing] = await database.query<{ outcome: string | null }[]>(
    'select outcome from case_projection where case_no = $1',
    [caseNo],
  );
  if (!standing?.outcome) throw refused(caseNo, 'not-ended');
  await startArchive(client, caseNo, taskQueue);
  const archiving = client.workflow.getHandle(archiveIdOf(caseNo));
  await tryAtOnce(operations, await archiving.describe());
  const answer = await answerOf(archiving);
  if (!answer) return { outcome: 'waiting', findings: [] };
  if (answer.state === ArchiveState.Acknowledged) return { outcome: 'archived', findings: [] };
  const params = { why: answer.reason ?? '', times: (await findPackage(database, caseNo))?.refusals ?? 0 };
  return { outcome: 'failed-again', findings: [finding(caseNo, 'archive-refused', params)] };
}

/** What came of it; undefined where it is still under way. */
async function answerOf(archiving: WorkflowHandle): Promise<ArchiveResult | undefined> {
  for (const until = Date.now() + WATCH_MS; Date.now() < until; await sleep(LOOK_MS)) {
    const { status } = await archiving.describe();
    if (status.name !== 'RUNNING') return (await archiving.result()) as ArchiveResult;
  }
  return undefined;
}
