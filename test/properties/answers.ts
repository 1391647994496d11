import { expect } from '@jest/globals';
import { IgnoredReason, TurnRefusal } from '@talent-window/contracts/vocabulary';
import type { CaseView } from '@talent-window/contracts/vocabulary';
import { judge } from '@talent-window/domain';
import { belongs } from './commands.js';
import type { Answered, Story } from './story.js';

const looked = new WeakMap<Story, number>();

/** Every answer since the last look was the right one. */
export function checkAnswers(story: Story): void {
  const from = looked.get(story) ?? 0;
  looked.set(story, story.answers.length);
  for (const answered of story.answers.slice(from)) {
    const lawful = lawfulAnswers(story, answered);
    const answer = wordOf(answered);
    expect([describe(answered), answer, [...lawful].filter((it) => it === answer)]).toEqual([
      describe(answered),
      answer,
      [answer],
    ]);
    const isTaken = story.steps.some(({ cause }) => cause === `command:${answered.command.commandId}`);
    if (answer === 'recorded') expect([describe(answered), isTaken]).toEqual([describe(answered), true]);
    else if (!answered.isRepeated) expect([describe(answered), isTaken]).toEqual([describe(answered), false]);
  }
}

const describe = ({ command: { name, actor, stage, visit }, flaw, isRepeated }: Answered): string =>
  [actor.role, name, 'at', stage, visit, flaw, isRepeated ? 'again' : undefined].filter(Boolean).join(' ');

/** What may be answered, under one of the views the case had meanwhile. A repeated id gets the answer of the first time. */
function lawfulAnswers({ play, answers: all }: Story, { command, flaw, isRepeated, views }: Answered): Set<string> {
  const { legality } = play.policy;
  const { name, actor, stage, visit } = command;
  const decision = name === 'decideReview' ? { decision: command.decision } : {};
  const answerUnder = (view: CaseView): string => {
    const verdict = judge(legality, view, { name, actor, stage, visit, ...decision });
    if (!verdict.allowed) return `refused: ${verdict.why}`;
    if (flaw === 'unsigned') return `refused: ${IgnoredReason.Unsigned}`;
    return belongs(command, view) ? 'recorded' : `refused: ${TurnRefusal.WrongContent}`;
  };
  const isOver = views.some(({ progress }) => progress.outcome !== undefined);
  const answers = new Set(flaw === 'malformed' ? ['malformed'] : views.map(answerUnder));
  if (isOver) answers.add('closed');
  const before = all.filter((it) => it.command.commandId === command.commandId);
  if (isRepeated) for (const first of ['recorded', ...before.slice(0, -1).map(wordOf)]) answers.add(first);
  return answers;
}

const wordOf = ({ result }: Answered): string => (result.kind === 'refused' ? `refused: ${result.why}` : result.kind);
