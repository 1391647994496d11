import { WorkflowNotFoundError } from '@temporalio/client';
import type { ReplayResult } from '../replay.js';
import { replayCase } from '../replay.js';
import { openCaseNumbers } from './each-open-case.js';
import type { Operations } from './operations.js';

const TELL_EVERY = 100;

/** `ops rehearse`: replays every open case with the code at hand, before it is deployed. @returns 1 where a case needs a patch */
export async function rehearseCommand(operations: Operations): Promise<number> {
  const { temporal, codecKey, code, say } = operations;
  const caseNos = await openCaseNumbers(operations);
  let needPatch = 0;
  for (const [index, caseNo] of caseNos.entries()) {
    const result = await replayCase(temporal.client, codecKey, caseNo, code).catch((error: unknown): ReplayResult => {
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
