import type { Scenario } from './scenario.js';
import type { StageClock } from './stage-clock.js';
import { StagePlay } from './stage-play.js';

/** Plays a journey from its first step to its last, and looks at it whole. A failure names the step. */
export async function playScenario(scenario: Scenario, clock: StageClock): Promise<void> {
  const play = await StagePlay.open(clock);
  try {
    for (const [index, step] of scenario.steps.entries()) {
      await play.play(step).catch((error: unknown) => {
        const { on, who, does } = step;
        const where = `${scenario.name}, step ${index + 1}: ${JSON.stringify({ on, who, does })}`;
        throw new Error(`${where}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
    await play.seeItWhole(scenario.name);
  } finally {
    await play.close();
  }
}
