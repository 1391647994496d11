import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { playScenario } from './play-scenario.js';
import { readScenario } from './scenario.js';
import { skippingClock } from './stage-clock.js';

const FOLDER = new URL('scenarios/', import.meta.url);
const SCENARIOS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readScenario(new URL(name, FOLDER)));

/**
 * Plays journeys of `scenarios/`, with time skipping, on the real API, PostgreSQL and agencies. There is a test file for each
 * half of them, so that two are played at a time.
 */
export function playScenarios(half: 'first' | 'second'): void {
  const middle = Math.ceil(SCENARIOS.length / 2);
  const scenarios = half === 'first' ? SCENARIOS.slice(0, middle) : SCENARIOS.slice(middle);
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
}
