import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castMember, playCase } from '@talent-window/demo';
import { EncryptionCodec, openTemporal, plainHistory } from '@talent-window/temporal';
import type { Temporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { bundleWorkflows } from '@talent-window/worker';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { playArc } from '../journeys/arc-employment.js';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { HISTORIES } from './histories.js';

/** With `npm run histories:record` the histories of these runs become the recorded ones; without, they only must replay. */
const isRecording = process.env['RECORD_HISTORIES'] === '1';
const today = new Date().toISOString().slice(0, 10);

let platform: TestPlatform;
let temporal: Temporal;

beforeAll(async () => {
  const server = testTemporal();
  platform = await startPlatform(server);
  temporal = await openTemporal({ ...server, codecKey: platform.codecKey });
}, 120_000);

afterAll(async () => {
  await temporal?.close();
  await platform?.stop();
}, 60_000);

async function keep(file: string, caseNo: string): Promise<void> {
  const encrypted = await temporal.client.workflow.getHandle(caseNo).fetchHistory();
  const history = await plainHistory(encrypted, new EncryptionCodec(platform.codecKey));
  await Worker.runReplayHistory({ workflowBundle: await bundleWorkflows() }, history, caseNo);
  if (!isRecording) return;
  const path = `${HISTORIES}${file}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ workflowId: caseNo, history: JSON.parse(historyToJSON(history)) })}\n`);
}

describe('a fresh history, its payloads decrypted, replays without a key', () => {
  it('of a Gold Card by electronic entry permit', async () => {
    const { caseNo, outcome } = await playCase(platform, castMember(0, today, 1), today);
    expect(outcome).toBe('approved');
    await keep('gold-card@1/straight-way-entry-permit.json', caseNo);
  }, 90_000);

  it('of an ARC for employment', async () => {
    const { caseNo, outcome } = await playArc(platform);
    expect(outcome).toBe('approved');
    await keep('arc-employment@1/straight-way.json', caseNo);
  }, 90_000);
});
