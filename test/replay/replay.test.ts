import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflows } from '@talent-window/worker';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import type { RecordedHistory } from './histories.js';
import '../quiet-workers.js';
import { recordedHistories } from './histories.js';

let bundle: WorkflowBundleWithSourceMap;
let histories: readonly RecordedHistory[];

beforeAll(async () => {
  [bundle, histories] = await Promise.all([bundleWorkflows(), recordedHistories()]);
}, 240_000);

describe('recorded cases', () => {
  it('are there for every workflow of a case, and for the screening after a change of lists', () => {
    const types = new Set(histories.map(({ file }) => file.split('@')[0]));
    expect([...types].sort()).toEqual(['after-end', 'arc-employment', 'archive', 'gold-card', 'permit', 'rescreen']);
  });

  it('all replay with the code at hand', async () => {
    for (const { workflowId, history } of histories) {
      await expect(Worker.runReplayHistory({ workflowBundle: bundle }, history, workflowId)).resolves.toBeUndefined();
    }
  }, 240_000);

  it('do not replay with a broken twin', async () => {
    const broken = await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./broken-twin.ts', import.meta.url)),
      logger: new DefaultLogger('WARN'),
    });
    const goldCards = histories.filter(({ file }) => file.startsWith('gold-card@'));
    expect(goldCards.length).toBeGreaterThan(0);
    for (const { workflowId, history } of goldCards) {
      await expect(Worker.runReplayHistory({ workflowBundle: broken }, history, workflowId)).rejects.toBeInstanceOf(
        DeterminismViolationError,
      );
    }
  }, 240_000);
});
