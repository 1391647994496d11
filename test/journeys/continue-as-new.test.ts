import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castMember, playCase } from '@talent-window/demo';
import { dataConverterWith } from '@talent-window/temporal';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { startPlatform } from './platform.js';
import type { TestPlatform } from './platform.js';
import { addSearchAttributes } from './search-attributes.js';

let env: TestWorkflowEnvironment;
let platform: TestPlatform;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  const cli = process.env['TEMPORAL_CLI'];
  if (!cli) throw new Error('TEMPORAL_CLI is not set: run this test with `npm test -- <path>`');
  env = await TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: cli },
      // So short a history that the server suggests to continue as new at the end of nearly every stage.
      extraArgs: ['--dynamic-config-value', 'limit.historyCount.suggestContinueAsNew=20'],
    },
  });
  await addSearchAttributes(env.connection, 'default');
  platform = await startPlatform({ address: env.address, namespace: 'default', taskQueuePrefix: '' });
}, 120_000);

afterAll(async () => {
  await platform?.stop();
  await env?.teardown();
}, 60_000);

describe('a case that continues as new', () => {
  it('takes up where it was and loses neither hits, officers nor timeline', async () => {
    const { caseNo, outcome, hits } = await playCase(platform, castMember(0, today, 1), today);
    expect({ outcome, hits }).toEqual({ outcome: 'approved', hits: 1 });
    const client = new Client({
      connection: env.connection,
      dataConverter: dataConverterWith(platform.codecKey),
    });
    expect(await client.workflow.getHandle(caseNo).result()).toEqual({ caseNo, outcome: 'approved' });
    const runs: string[] = [];
    for await (const run of env.client.workflow.list({ query: `WorkflowId = "${caseNo}"` })) runs.push(run.runId);
    expect(runs.length).toBeGreaterThan(1);
  }, 90_000);
});
