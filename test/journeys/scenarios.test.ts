import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readScenario } from './scenario.js';
import { StagePlay } from './stage-play.js';

const FOLDER = new URL('scenarios/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** Every journey of `scenarios/`, with time skipping, on the real API, PostgreSQL and agencies. */
describe('journey', () => {
  it.each(files.map((file) => [readScenario(new URL(file, FOLDER)).title, file] as const))(
    '%s',
    async (_, file) => {
      const scenario = readScenario(new URL(file, FOLDER));
      const play = await StagePlay.open();
      try {
        for (const [index, step] of scenario.steps.entries()) {
          await play.play(step).catch((error: unknown) => {
            const where = `${file}, step ${index + 1}: ${JSON.stringify({ on: step.on, who: step.who, does: step.does })}`;
            throw new Error(`${where}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
          });
        }
        await play.seeItWhole(file.replace('.yaml', ''));
      } finally {
        await play.close();
      }
      expect(scenario.about).not.toBe('');
    },
    120_000,
  );
});
