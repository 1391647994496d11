import type { Operations } from './operations.js';

const AT_ONCE = 16;
/** Permits and the aftermath of closed cases have ids of their own. */
const CASE_NO = /^\d{12}$/;

/** Case numbers of all running cases, asked of the engine. */
export async function openCaseNumbers({ temporal, taskQueue }: Operations): Promise<readonly string[]> {
  const query = `ExecutionStatus = "Running" and TaskQueue = "${taskQueue}"`;
  const caseNos: string[] = [];
  for await (const { workflowId } of temporal.client.workflow.list({ query })) {
    if (CASE_NO.test(workflowId)) caseNos.push(workflowId);
  }
  return caseNos.sort();
}

/** Looks at each case, some at once; the answers come in the order of the numbers. */
export async function lookAtEach<T>(
  caseNos: readonly string[],
  look: (caseNo: string) => Promise<T>,
): Promise<readonly T[]> {
  const seen: T[] = [];
  for (let from = 0; from < caseNos.length; from += AT_ONCE) {
    seen.push(...(await Promise.all(caseNos.slice(from, from + AT_ONCE).map(look))));
  }
  return seen;
}
