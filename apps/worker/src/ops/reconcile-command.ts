import { isDeepStrictEqual } from 'node:util';
import type { Progress } from '@talent-window/contracts/vocabulary';
import { queryProgress } from '@talent-window/temporal';
import { lookAtEach, openCaseNumbers } from './each-open-case.js';
import type { Operations } from './operations.js';

const QUERY_MS = 10_000;

/** `ops reconcile`: does every open case stand in the projection as its own workflow says? @returns 1 where one does not */
export async function reconcileCommand(operations: Operations): Promise<number> {
  const { temporal, database, say } = operations;
  const running = await openCaseNumbers(operations);
  const projected = async (caseNo: string): Promise<Progress | undefined> => {
    const [row] = await database.query<{ progress: Progress }[]>(
      'select progress from case_projection where case_no = $1',
      [caseNo],
    );
    return row?.progress;
  };
  const compared = await lookAtEach(running, async (caseNo) => {
    const asked = await queryProgress(temporal.client, caseNo, QUERY_MS).catch((error: unknown) => error as Error);
    if (asked instanceof Error) return [`${caseNo}: the workflow does not answer (${asked.message})`];
    if (isDeepStrictEqual(asked, await projected(caseNo))) return [];
    // A step may have been in work while the two were read.
    const again = await queryProgress(temporal.client, caseNo, QUERY_MS);
    const row = await projected(caseNo);
    if (isDeepStrictEqual(again, row)) return [];
    return [`${caseNo}: the workflow is at ${again.stage}, the projection at ${row?.stage ?? 'nothing'}`];
  });
  const open = await database.query<{ case_no: string }[]>(
    `select case_no from case_projection where outcome is null and updated_at < now() - interval '1 minute'`,
  );
  const orphans = open
    .filter(({ case_no }) => !running.includes(case_no))
    .map(({ case_no }) => `${case_no}: open in the projection, and no workflow runs (docs/runbook.md#ended-by-hand)`);
  const differences = [...compared.flat(), ...orphans];
  for (const line of differences) say(line);
  say(`${running.length} open cases compared, ${differences.length} differences`);
  return differences.length === 0 ? 0 : 1;
}
