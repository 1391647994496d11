import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { playScenario } from './play-scenario.js';
import { readScenario } from './scenario.js';
import { skippingClock } from './stage-clock.js';

const FOLDER = new URL('scenarios/', import.meta.url);
const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readScenario(new URL(name, FOLDER)));

/** Every journey of `scenarios/`, with time skipping, on the real API, PostgreSQL and agencies. */
describe('journey', () => {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    '%s',
    async (_, scenario) => {
      expect(scenario.about).not.toBe('');
      await playScenario(scenario, await skippingClock());
    },
    120_000,
  );
});
