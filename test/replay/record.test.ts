import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castMember, playCase } from '@talent-window/demo';
import { openTemporal } from '@talent-window/temporal';
import type { Temporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { playArc } from '../journeys/arc-employment.js';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { keepHistory } from './keep-history.js';

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

const keep = (file: string, caseNo: string): Promise<void> =>
  keepHistory(temporal.client, platform.codecKey, file, caseNo);

describe('a fresh history, its payloads decrypted, replays without a key', () => {
  it('of a Gold Card by electronic entry permit', async () => {
    const { caseNo, outcome } = await playCase(platform, castMember(0, today, 1), today);
    expect(outcome).toBe('approved');
    await keep('gold-card@1/straight-way-entry-permit.json', caseNo);
    await keep('gold-card@3/straight-way-with-papers.json', caseNo);
  }, 90_000);

  it('of an ARC for employment', async () => {
    const { caseNo, outcome } = await playArc(platform);
    expect(outcome).toBe('approved');
    await keep('arc-employment@1/straight-way.json', caseNo);
  }, 90_000);
});
