import type { Fact } from '@talent-window/contracts/vocabulary';
import { anyCommand, lawfulCommand } from './commands.js';
import { Draw } from './draw.js';
import type { Move } from './plays.js';
import type { Story } from './story.js';

/** Makes one drawn move, whatever it comes to as the case stands. */
export async function makeMove(story: Story, { kind, seed }: Move, now: number): Promise<void> {
  const draw = new Draw(seed);
  const { view } = story;
  const lawful = (with_ = draw) => lawfulCommand(story.play.policy.legality, view, with_, now);
  switch (kind) {
    case 'lawful': {
      const command = lawful();
      if (command?.name === 'decideReview' && draw.oneIn(5)) return story.signalDecision(command);
      return story.send(command ?? anyCommand(view, draw, now));
    }
    case 'anyCommand':
      return story.send(anyCommand(view, draw, now));
    case 'race': {
      const both = [lawful(), lawful()].filter((command) => command !== undefined);
      await Promise.all(both.map((command) => story.send(command)));
      return;
    }
    case 'fact': {
      const fact = story.happenings.next(view, draw, now);
      return fact === undefined ? story.send(lawful() ?? anyCommand(view, draw, now)) : tellSometime(story, fact, draw);
    }
    case 'strayFact':
      return tellSometime(story, story.happenings.stray(draw, now), draw);
    case 'delivered': {
      const [fact] = story.inTransit.splice(draw.below(story.inTransit.length), 1);
      return fact === undefined ? story.send(lawful() ?? anyCommand(view, draw, now)) : story.tell(fact);
    }
    case 'again':
      return again(story, draw, now);
    case 'spoilt': {
      const flaw = draw.of(['unsigned', 'malformed'] as const);
      if (draw.oneIn(2)) return story.send(lawful() ?? anyCommand(view, draw, now), flaw);
      return story.tell(story.happenings.stray(draw, now), flaw);
    }
  }
}

/** Most facts come at once, some late and out of order; a poll may be faster than the latter. */
async function tellSometime(story: Story, fact: Fact, draw: Draw): Promise<void> {
  if (draw.oneIn(4)) {
    story.inTransit.push(fact);
    await story.note(`${fact.sender} sends ${fact.name} ${JSON.stringify(fact)}`, 'on its way');
  } else await story.tell(fact);
}

/** The same id once more, with the same content or another; or the same happening under another id. */
async function again(story: Story, draw: Draw, now: number): Promise<void> {
  const { commands } = story;
  const facts = [...story.facts.values()];
  if (commands.length > 0 && draw.oneIn(2)) {
    const command = draw.of(commands);
    const other = anyCommand(story.view, draw, now);
    return story.send(draw.oneIn(2) ? command : { ...other, commandId: command.commandId });
  }
  if (facts.length === 0) return story.send(anyCommand(story.view, draw, now));
  const fact = draw.of(facts);
  // The plant tells of a blank without a number once, and the platform of a calendar.
  const isToldOnce = fact.name === 'calendarReissued' || (fact.name === 'cardSpoiled' && fact.cardNo === undefined);
  const retold = { ...fact, messageId: `${fact.messageId}-again-${story.facts.size}` };
  const changed = { ...fact, occurredAt: new Date(now).toISOString() };
  return story.tell(draw.of(isToldOnce ? [fact, changed] : [fact, changed, retold]));
}
