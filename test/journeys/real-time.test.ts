import { describe, expect, it } from '@jest/globals';
import { readScenario } from './scenario.js';
import { playScenario } from './play-scenario.js';
import { compressedClock } from './stage-clock.js';

/** A day lasts so long: a month of waiting takes some ten seconds. */
const DAY_MS = 350;
const FILES = ['supplement-missed-and-dismissed.yaml', 'paid-after-lapse.yaml', 'labour-agency-asks.yaml'];

/** Some journeys once more on the real server, whose time does not skip: their days are compressed instead. */
describe('on the real Temporal server', () => {
  it('journeys end as they do on the one that skips time', async () => {
    const scenarios = FILES.map((file) => readScenario(new URL(`scenarios/${file}`, import.meta.url)));
    const ends = scenarios.map(async (scenario) => playScenario(scenario, await compressedClock(DAY_MS)));
    await expect(Promise.all(ends)).resolves.toHaveLength(FILES.length);
  }, 120_000);
});
