import { WorkflowNotFoundError } from '@temporalio/client';
import { replayCase } from '../replay.js';
import type { Operator } from './operator.js';

/** `ops replay CASE`: does the code at hand still replay this case? @returns the exit code */
export async function replayCommand({ client, codecKey, code, say }: Operator, caseNo: string): Promise<number> {
  try {
    const result = await replayCase(client, codecKey, caseNo, code);
    if (result.ok) say(`${caseNo}: ${result.events} events replay with the code at hand`);
    else say(`${caseNo}: does not replay; the change needs a patch (docs/runbook.md#replay)\n  ${result.why}`);
    return result.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    say(`${caseNo}: there is no such case on this server`);
    return 1;
  }
}
