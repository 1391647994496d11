import type { ReplayResult } from '@talent-window/operations';
import { openCaseNumbers, workflowsAfterCases } from '@talent-window/operations';
import { WorkflowNotFoundError } from '@temporalio/client';
import { replayCase } from '../replay.js';
import type { Operator } from './operator.js';

const TELL_EVERY = 100;

/** `ops rehearse`: replays every open case, and what runs after those that have ended, with the code at hand, before it is deployed. @returns 1 where a case needs a patch */
export async function rehearseCommand(operator: Operator): Promise<number> {
  const { client, codecKey, code, say } = operator;
  const ids = [...(await openCaseNumbers(operator)), ...(await workflowsAfterCases(operator))];
  let needPatch = 0;
  for (const [index, id] of ids.entries()) {
    const result = await replayCase(client, codecKey, id, code).catch((error: unknown): ReplayResult => {
      // A case may close and be gone while the others are replayed.
      if (error instanceof WorkflowNotFoundError) return { ok: true, events: 0 };
      throw error;
    });
    if (!result.ok) {
      needPatch += 1;
      say(`${id}: needs a patch: ${result.why}`);
    }
    if ((index + 1) % TELL_EVERY === 0) say(`… ${index + 1} of ${ids.length}`);
  }
  say(`${ids.length} open cases and permits replayed, ${needPatch} need a patch (docs/runbook.md#replay)`);
  return needPatch === 0 ? 0 : 1;
}
