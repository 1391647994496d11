import type { Engine } from './engine.js';
import { bringToAnEnd } from './ending.js';
import { checkAtRest } from './at-rest.js';
import { makeMove } from './made-moves.js';
import type { Season } from './plays.js';
import { checkSteps } from './step-by-step.js';
import { each, Story } from './story.js';
import { checkAnswers } from './answers.js';
import { ISSUED } from './years-to-come.js';

const MINUTE = 60_000;

/** Plays all cases of a season on the one clock, round by round, and looks at each of them after every round. */
export async function playSeason(engine: Engine, season: Season, from: number, firstNo: number): Promise<Story[]> {
  const stories = season.plays.map((play, nth) => new Story(engine, String(firstNo + nth), play));
  let now = from;
  await engine.moveTo(now);
  await each(stories, (story) => story.begin());
  for (const [round, gap] of season.gaps.entries()) {
    now += gap * MINUTE;
    await engine.moveTo(now);
    await each(stories, async (story) => {
      await story.rest();
      await lookAt(engine, story, now);
    });
    if (round === season.reissuedIn) await issueCalendar(engine, stories, now);
    await each(stories, async (story) => {
      for (const move of story.play.rounds[round] ?? []) await makeMove(story, move, now);
      await lookAt(engine, story, now);
    });
  }
  await bringToAnEnd(engine, stories, (story, at) => lookAt(engine, story, at));
  return stories;
}

/** Holds a case at rest to every rule. */
export async function lookAt(engine: Engine, story: Story, now: number): Promise<void> {
  checkAnswers(story);
  checkSteps(story, engine.calendar);
  await checkAtRest(engine, story, now);
}

/** As `announceCalendar` does: whoever was told a date by another version is told. */
async function issueCalendar(engine: Engine, stories: readonly Story[], now: number): Promise<void> {
  const other = ISSUED.find(({ version }) => version !== engine.calendar.version);
  if (other) engine.calendar = other;
  const { version } = engine.calendar;
  await each(stories, async (story) => {
    const { calendarVersion } = story.view.progress.clock;
    if (story.isClosed || calendarVersion === undefined || calendarVersion === version) return;
    await story.tell(story.happenings.calendarIssued(version, now));
  });
}
