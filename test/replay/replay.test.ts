import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowCode } from '@talent-window/worker';
import { workflowBundle } from '@talent-window/worker';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import type { RecordedHistory } from './histories.js';
import '../quiet-workers.js';
import { recordedHistories } from './histories.js';

let bundle: WorkflowCode;
let histories: readonly RecordedHistory[];

beforeAll(async () => {
  [bundle, histories] = await Promise.all([workflowBundle(), recordedHistories()]);
}, 240_000);

/** Replays one history after the other on one worker. @returns each one's file with what went wrong */
async function replay(
  code: WorkflowCode,
  recorded: readonly RecordedHistory[],
): Promise<readonly (readonly unknown[])[]> {
  const ends: (readonly unknown[])[] = [];
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: code }, recorded))
    ends.push([recorded[ends.length]?.file, error]);
  return ends;
}

describe('recorded cases', () => {
  it('are there for every workflow of a case, and for the screening after a change of lists', () => {
    const types = new Set(histories.map(({ file }) => file.split('@')[0]));
    expect([...types].sort()).toEqual(['after-end', 'arc-employment', 'archive', 'gold-card', 'permit', 'rescreen']);
  });

  it('all replay with the code at hand', async () => {
    expect(await replay(bundle, histories)).toEqual(histories.map(({ file }) => [file, undefined]));
  }, 240_000);

  it('do not replay with a broken twin', async () => {
    const broken = await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./broken-twin.ts', import.meta.url)),
      logger: new DefaultLogger('WARN'),
    });
    const goldCards = histories.filter(({ file }) => file.startsWith('gold-card@'));
    expect(goldCards.length).toBeGreaterThan(0);
    const violation = expect.any(DeterminismViolationError);
    expect(await replay(broken, goldCards)).toEqual(goldCards.map(({ file }) => [file, violation]));
  }, 240_000);
});
