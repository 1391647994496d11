import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { Operations } from './operations.js';

const AT_ONCE = 10;

/** Numbers of cases that have been started and have not ended, in their order. */
export async function openCaseNumbers(
  { database }: Operations,
  { after = '', most }: { readonly after?: CaseNo | undefined; readonly most?: number | undefined } = {},
): Promise<readonly CaseNo[]> {
  const rows = await database.query<{ case_no: CaseNo }[]>(
    `select o.case_no from outbox o left join case_projection p on p.case_no = o.case_no
     where o.started_at is not null and p.outcome is null and o.case_no > $1 order by o.case_no limit $2`,
    [after, most ?? null],
  );
  return rows.map(({ case_no }) => case_no);
}

const AFTER_A_CASE = /^(permit|after|archive)-\d{12}$|(^|-)rescreen-\d+$/;

/** Workflows that run beside the cases: permits, what takes facts that come late, the screening after an activation. Asked of the engine. */
export async function workflowsAfterCases({ client, taskQueue }: Operations): Promise<readonly string[]> {
  const ids: string[] = [];
  const query = `ExecutionStatus = "Running" and TaskQueue = "${taskQueue}"`;
  for await (const { workflowId } of client.workflow.list({ query })) {
    if (AFTER_A_CASE.test(workflowId)) ids.push(workflowId);
  }
  return ids.sort();
}

/**
 * Looks at each case, some at once; the answers come in the order of the numbers.
 * @param perSecond at most so many, so that a look at all cases does not hammer the engine
 */
export async function lookAtEach<T>(
  caseNos: readonly CaseNo[],
  look: (caseNo: CaseNo) => Promise<T>,
  perSecond?: number,
): Promise<readonly T[]> {
  const seen: T[] = [];
  for (let from = 0; from < caseNos.length; from += AT_ONCE) {
    const pause = perSecond === undefined ? undefined : sleep((1000 * AT_ONCE) / perSecond);
    seen.push(...(await Promise.all(caseNos.slice(from, from + AT_ONCE).map(look))));
    if (from + AT_ONCE < caseNos.length) await pause;
  }
  return seen;
}
