import type { ReplayResult } from '@talent-window/operations';
import { dataConverterWith, historyUpTo } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import { ReplayError, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import type { WorkflowCode } from './workflow-bundle.js';

/**
 * Plays the history of a case on the server against some workflow code. Changes nothing.
 * @param part a run of its, up to but without an event; by default the run at hand, whole
 */
export async function replayCase(
  client: Client,
  codecKey: Buffer,
  caseNo: string,
  code: WorkflowCode,
  part?: { readonly runId: string; readonly upTo: number },
): Promise<ReplayResult> {
  const whole = await client.workflow.getHandle(caseNo, part?.runId).fetchHistory();
  const history = part ? historyUpTo(whole, part.upTo) : whole;
  try {
    await Worker.runReplayHistory(
      { workflowBundle: code, dataConverter: dataConverterWith(codecKey) },
      history,
      caseNo,
    );
    return { ok: true, events: history.events?.length ?? 0 };
  } catch (error) {
    if (error instanceof DeterminismViolationError || error instanceof ReplayError) {
      return { ok: false, why: error.message };
    }
    throw error;
  }
}
