import { describe, expect, it } from '@jest/globals';
import { drawPlan, PROFILES, SILENCED } from './src/plan.js';

const SEEDS = Array.from({ length: 200 }, (_, nth) => nth + 1);
const planOf = (seed: number) => drawPlan({ cases: 30, minutes: 1, seed });

describe('the plan of a storm', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planOf(5)).toEqual(planOf(5));
    expect(planOf(5).blows).not.toEqual(planOf(6).blows);
  });

  it.each([
    ['plays every fault', PROFILES, 'profile'],
    ['lets a worker die after every kind of commit', SILENCED, 'activity'],
    [
      'kills every process',
      ['temporal', 'api', 'agencies', 'worker-cases', 'worker-screening', 'worker-relay'],
      'process',
    ],
  ])('%s, whatever the seed', (_, wanted, key) => {
    for (const seed of SEEDS) {
      const dealt = planOf(seed).blows.map((blow) => (blow as unknown as Record<string, unknown>)[key]);
      expect([seed, wanted.filter((it) => !dealt.includes(it))]).toEqual([seed, []]);
    }
  });

  it('leaves every agency well at its end', () => {
    for (const seed of SEEDS) {
      const last = new Map<string, string>(
        planOf(seed).blows.flatMap((it) => (it.kind === 'fault' ? [[it.agency, it.profile] as const] : [])),
      );
      expect([...new Set(last.values())]).toEqual(['none']);
    }
  });
});
