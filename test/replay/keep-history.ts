import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EncryptionCodec, plainHistory } from '@talent-window/temporal';
import { workflowBundle } from '@talent-window/worker';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { HISTORIES } from './histories.js';

/** With `npm run histories:record` the histories of these runs are kept; without, they only must replay. */
export const isRecording = process.env['RECORD_HISTORIES'] === '1';

/**
 * Replays the history of a case that was just played, its payloads decrypted, and keeps it when histories are recorded.
 * One that is kept already stays: it stands for the cases that run.
 */
export async function keepHistory(client: Client, codecKey: Buffer, file: string, caseNo: string): Promise<void> {
  const encrypted = await client.workflow.getHandle(caseNo).fetchHistory();
  const history = await plainHistory(encrypted, new EncryptionCodec(codecKey));
  await Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history, caseNo);
  const path = `${HISTORIES}${file}`;
  if (!isRecording || (await isKept(file))) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ workflowId: caseNo, history: JSON.parse(historyToJSON(history)) })}\n`);
}

/** Whether a journey of this name is kept, of whatever version: an older history stands for the cases that run since then. */
async function isKept(file: string): Promise<boolean> {
  const [type = '', name = ''] = file.split('/');
  const kept = await readdir(HISTORIES, { recursive: true });
  return kept.some((other) => other.endsWith(`/${name}`) && other.startsWith(`${type.split('@')[0]}@`));
}
