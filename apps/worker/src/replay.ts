import { dataConverterWith } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import { ReplayError, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import type { WorkflowCode } from './workflow-bundle.js';

export type ReplayResult =
  { readonly ok: true; readonly events: number } | { readonly ok: false; readonly why: string };

/** Plays the history of a case on the server against some workflow code. Changes nothing. */
export async function replayCase(
  client: Client,
  codecKey: Buffer,
  caseNo: string,
  code: WorkflowCode,
): Promise<ReplayResult> {
  const history = await client.workflow.getHandle(caseNo).fetchHistory();
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
