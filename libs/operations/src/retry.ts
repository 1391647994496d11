import type { CaseNo, OperationReport } from '@talent-window/contracts/vocabulary';
import { describeCase, isRunning } from './engine-view.js';
import { refused } from './findings.js';
import type { Operations } from './operations.js';
import { tryAtOnce } from './try-at-once.js';
import { markOf, watch } from './watch.js';

/** Tries again at once what waits to be tried, then watches. */
export async function retryCase(operations: Operations, caseNo: CaseNo): Promise<OperationReport> {
  const before = await describeCase(operations, caseNo);
  if (!before) throw refused(caseNo, 'no-such-case');
  const [standing] = await operations.database.query<{ outcome: string | null }[]>(
    'select outcome from case_projection where case_no = $1',
    [caseNo],
  );
  if (standing?.outcome) throw refused(caseNo, 'ended');
  if (!isRunning(before)) throw refused(caseNo, 'ended-by-hand', { status: before.status.name });
  const since = await markOf(operations, caseNo);
  const retried = await tryAtOnce(operations, before);
  const watched = await watch(operations, caseNo, since);
  return { ...watched, retried };
}
