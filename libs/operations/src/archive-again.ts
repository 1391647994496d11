import { setTimeout as sleep } from 'node:timers/promises';
import type { ArchiveResult, CaseNo, OperationReport } from '@talent-window/contracts/vocabulary';
import { ArchiveState } from '@talent-window/contracts/vocabulary';
import { findPackage } from '@talent-window/persistence';
import { archiveIdOf, startArchive } from '@talent-window/temporal';
import { finding, refused } from './findings.js';
import type { Operations } from './operations.js';

const WATCH_MS = 30_000;

/** Packs a closed case anew and hands it to the image archive. One that the archive has is left as it is. */
export async function archiveAgain(operations: Operations, caseNo: CaseNo): Promise<OperationReport> {
  const { client, database, taskQueue } = operations;
  const [standing] = await database.query<{ outcome: string | null }[]>(
    'select outcome from case_projection where case_no = $1',
    [caseNo],
  );
  if (!standing?.outcome) throw refused(caseNo, 'not-ended');
  await startArchive(client, caseNo, taskQueue);
  const answer = await Promise.race([
    client.workflow.getHandle(archiveIdOf(caseNo)).result() as Promise<ArchiveResult>,
    sleep(WATCH_MS, undefined, { ref: false }),
  ]);
  if (!answer) return { outcome: 'waiting', findings: [] };
  if (answer.state === ArchiveState.Acknowledged) return { outcome: 'archived', findings: [] };
  const params = { why: answer.reason ?? '', times: (await findPackage(database, caseNo))?.refusals ?? 0 };
  return { outcome: 'failed-again', findings: [finding(caseNo, 'archive-refused', params)] };
}
