import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { playScenario } from './play-scenario.js';
import { readScenario } from './scenario.js';
import { skippingClock } from './stage-clock.js';

const FOLDER = new URL('scenarios/', import.meta.url);
const SCENARIOS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readScenario(new URL(name, FOLDER)));

const FILES = 6;

/**
 * Plays journeys of `scenarios/`, with time skipping, on the real API, PostgreSQL and agencies. There is a test file for each
 * sixth of them, so that several are played at a time.
 * @param file counts from 0
 */
export function playScenarios(file: number): void {
  const share = Math.ceil(SCENARIOS.length / FILES);
  const scenarios = SCENARIOS.slice(file * share, (file + 1) * share);
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
