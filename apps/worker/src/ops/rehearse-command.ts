import type { ReplayResult } from '@talent-window/operations';
import { openCaseNumbers } from '@talent-window/operations';
import { WorkflowNotFoundError } from '@temporalio/client';
import { replayCase } from '../replay.js';
import type { Operator } from './operator.js';

const TELL_EVERY = 100;

/** `ops rehearse`: replays every open case with the code at hand, before it is deployed. @returns 1 where a case needs a patch */
export async function rehearseCommand(operator: Operator): Promise<number> {
  const { client, codecKey, code, say } = operator;
  const caseNos = await openCaseNumbers(operator);
  let needPatch = 0;
  for (const [index, caseNo] of caseNos.entries()) {
    const result = await replayCase(client, codecKey, caseNo, code).catch((error: unknown): ReplayResult => {
      // A case may close and be gone while the others are replayed.
      if (error instanceof WorkflowNotFoundError) return { ok: true, events: 0 };
      throw error;
    });
    if (!result.ok) {
      needPatch += 1;
      say(`${caseNo}: needs a patch: ${result.why}`);
    }
    if ((index + 1) % TELL_EVERY === 0) say(`… ${index + 1} of ${caseNos.length}`);
  }
  say(`${caseNos.length} open cases replayed, ${needPatch} need a patch (docs/runbook.md#replay)`);
  return needPatch === 0 ? 0 : 1;
}
