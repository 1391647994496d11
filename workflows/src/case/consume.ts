import type { Actor, Command, Fact, ReviewDecided } from '@talent-window/contracts/vocabulary';
import { IgnoredReason, PLATFORM, StepKind, TurnRefusal, Visibility } from '@talent-window/contracts/vocabulary';
import { ActivityFailure, condition, patched } from '@temporalio/workflow';
import type { Case } from './case.js';
import { commandsAnywhere, factsAnywhere } from './anywhere.js';
import { escalate, nextEscalation } from './escalation.js';
import { factsAfterEnd } from './facts-after-end.js';
import { verdictOn } from './handlers.js';
import type { Message, Reply } from './mailbox.js';
import type { Effect, Mismatch, Reaction, Wait } from './wait.js';

/** What a question brings where the other system could not be asked. */
const UNANSWERED = 'unanswered';

/**
 * The one consumer: takes one message at a time, changes the case and records it, until a message, a poll or the
 * deadline ends the wait.
 */
export async function waitFor<Exit>(kase: Case, wait: Wait<Exit>): Promise<Exit> {
  const polling = pollingOf(wait);
  let deadline = wait.deadline;
  for (;;) {
    const message = kase.mailbox.take();
    if (message !== undefined) {
      const exit = await consume(kase, wait, message);
      if (exit !== undefined) return exit;
      continue;
    }
    const now = Date.now();
    if (hasPassed(deadline?.at(), now) && deadline) {
      const { passed, what, key = what, asksLast } = deadline;
      if (asksLast && patched('2026-11-asked-before-deadline')) {
        const said = await polling.ask(now);
        // Who cannot be asked has not said no: the deadline waits for the other system's word.
        if (said === UNANSWERED && patched('2026-11-unanswered-is-not-unpaid')) {
          const { at } = deadline;
          const again = polling.again(now);
          deadline = { ...deadline, at: () => [at() ?? again, again].toSorted().at(-1) };
          continue;
        }
        const exit = said && said !== UNANSWERED && (await takeFact(kase, wait, said, StepKind.Polled));
        if (exit) return exit;
      }
      deadline = undefined;
      const cause = `timer:${kase.causeOf(key)}`;
      await kase.record({ cause, kind: StepKind.DeadlinePassed, what, ...contentOf(passed) }, passed.change);
      if (passed.exit !== undefined) return passed.exit;
      continue;
    }
    const escalation = nextEscalation(kase);
    if (escalation && hasPassed(escalation.at, now)) {
      await escalate(kase, escalation.level);
      continue;
    }
    if (polling.isDue(now)) {
      const said = await polling.ask(now);
      if (said === undefined || said === UNANSWERED) continue;
      const exit = await takeFact(kase, wait, said, StepKind.Polled);
      if (exit !== undefined) return exit;
      continue;
    }
    await untilSomething(kase, [msOf(deadline?.at()), msOf(escalation?.at), polling.next()]);
  }
}

const msOf = (at: string | undefined): number | undefined => (at === undefined ? undefined : Date.parse(at));

const hasPassed = (at: string | undefined, now: number): boolean => at !== undefined && now >= Date.parse(at);

async function untilSomething(kase: Case, wakeUps: readonly (number | undefined)[]): Promise<void> {
  const times = wakeUps.filter((time) => time !== undefined);
  const arrived = () => !kase.mailbox.isEmpty;
  if (times.length === 0) await condition(arrived);
  else await condition(arrived, Math.max(1, Math.min(...times) - Date.now()), { summary: kase.view.progress.awaiting });
}

/** When to ask the other system next; backs off as its schedule says. */
function pollingOf<Exit>({ poll }: Wait<Exit>) {
  let asked = 0;
  let interval = poll?.schedule.firstMs ?? 0;
  let dueAt = poll ? Date.now() + interval : undefined;
  return {
    next: () => dueAt,
    isDue: (now: number) => dueAt !== undefined && now >= dueAt,
    again: (now: number): string => new Date(now + interval).toISOString(),
    ask: async (now: number): Promise<Fact | typeof UNANSWERED | undefined> => {
      if (!poll) return undefined;
      asked += 1;
      interval = Math.min(interval * poll.schedule.factor, poll.schedule.maxMs);
      dueAt = asked < poll.schedule.limit ? now + interval : undefined;
      // An agency that does not answer now is asked again at the next turn; messages and the deadline must not wait for it.
      return poll.ask().catch((error: unknown) => {
        if (error instanceof ActivityFailure) return UNANSWERED;
        throw error;
      });
    },
  };
}

async function consume<Exit>(kase: Case, wait: Wait<Exit>, message: Message): Promise<Exit | undefined> {
  switch (message.kind) {
    case 'command':
      return takeCommand(kase, wait, message.command, message.assertion, message.reply);
    case 'fact':
      return takeSignalledFact(kase, wait, message);
    case 'review-decided':
      return takeReviewDecided(kase, wait, message.message, message.nth);
    case 'unusable':
      await ignore(kase, `signal:${message.name}:${message.nth}`, message.name, message.why, { field: message.field });
      return undefined;
  }
}

async function takeCommand<Exit>(
  kase: Case,
  wait: Wait<Exit>,
  command: Command,
  assertion: unknown,
  { recorded, refused }: Reply,
): Promise<Exit | undefined> {
  const cause = `command:${command.commandId}`;
  if (kase.hasTaken(cause)) {
    recorded(kase.view);
    return undefined;
  }
  if (!(await isSigned(kase, command, assertion))) {
    refused(IgnoredReason.Unsigned);
    return undefined;
  }
  // Judged again: what was lawful when the message came may no longer be, now that it is its turn.
  const verdict = verdictOn(kase, command);
  const reaction = (wait.commands?.[command.name] ?? commandsAnywhere(kase)[command.name]) as
    Reaction<Command, Exit> | undefined;
  if (!verdict.allowed || reaction === undefined) {
    refused(verdict.allowed ? TurnRefusal.WrongStage : verdict.why);
    return undefined;
  }
  const effect = reaction(command);
  if ('mismatch' in effect) {
    refused(effect.mismatch);
    return undefined;
  }
  await kase.record(
    {
      cause,
      kind: StepKind.Commanded,
      what: command.name,
      actor: command.actor,
      ...contentOf(effect),
      ...('note' in command && command.note !== '' ? { note: command.note } : {}),
    },
    effect.change,
  );
  if (effect.amends) await kase.activities.cases.amendFile(kase.caseNo, command.commandId);
  recorded(kase.view);
  await effect.followUp?.();
  if (effect.closes) await kase.close(effect.closes.outcome, effect.closes.reasons ?? [], effect.closes.notice);
  return effect.exit;
}

/** A fact that came by signal: believed only when the relay has signed it, after the API had checked its sender. */
async function takeSignalledFact<Exit>(
  kase: Case,
  wait: Wait<Exit>,
  { fact, assertion, nth }: Extract<Message, { kind: 'fact' }>,
): Promise<Exit | undefined> {
  if (await isSigned(kase, fact, assertion)) return takeFact(kase, wait, fact, StepKind.FactTaken);
  await ignore(kase, `signal:${fact.name}:${nth}`, fact.name, IgnoredReason.Unsigned, {});
  return undefined;
}

async function isSigned(kase: Case, message: Command | Fact, assertion: unknown): Promise<boolean> {
  return typeof assertion === 'string' && (await kase.activities.cases.isAsserted(kase.caseNo, message, assertion));
}

async function takeFact<Exit>(kase: Case, wait: Wait<Exit>, fact: Fact, kind: StepKind): Promise<Exit | undefined> {
  const cause = `fact:${fact.sender}:${fact.messageId}`;
  if (kase.hasTaken(cause)) return undefined;
  const { stage, visit } = kase.view.progress;
  const answersNow = (fact.stage ?? stage) === stage && (fact.visit ?? visit) === visit;
  const inTurn = answersNow || (fact.stage !== undefined && fact.stage === wait.alsoFrom);
  const awaited = inTurn ? (wait.facts?.[fact.name] as Reaction<Fact, Exit> | undefined) : undefined;
  const reaction = awaited ?? (elsewhere(kase)[fact.name] as Reaction<Fact, Exit> | undefined);
  const effect: Effect<Exit> | Mismatch | undefined = reaction?.(fact);
  if (effect === undefined || 'mismatch' in effect) {
    const why =
      effect && effect.mismatch !== TurnRefusal.WrongStage ? IgnoredReason.WrongContent : IgnoredReason.OutOfTurn;
    await ignore(kase, cause, fact.name, why, {}, { id: fact.sender, role: 'system' });
    return undefined;
  }
  const actor: Actor = { id: fact.sender, role: 'system' };
  await kase.record({ cause, kind, what: fact.name, actor, ...contentOf(effect) }, effect.change);
  await effect.followUp?.();
  return effect.exit;
}

/** What counts wherever the case stands or ended: money comes back also where the case had gone on since it was paid. */
function elsewhere(kase: Case): NonNullable<Wait<never>['facts']> {
  return kase.view.progress.outcome === undefined ? factsAnywhere(kase) : factsAfterEnd(kase);
}

/** A review decided from the Temporal UI or CLI. Nobody waits for an answer, so a refusal becomes a line of the timeline. */
async function takeReviewDecided<Exit>(
  kase: Case,
  wait: Wait<Exit>,
  { assertion, ...decision }: ReviewDecided,
  nth: number,
): Promise<Exit | undefined> {
  let refusedWhy: string | undefined;
  const exit = await takeCommand(kase, wait, { ...decision, name: 'decideReview' }, assertion, {
    recorded: () => undefined,
    refused: (why) => {
      refusedWhy = why;
    },
  });
  if (refusedWhy === undefined) return exit;
  const why = refusedWhy === IgnoredReason.Unsigned ? IgnoredReason.Unsigned : IgnoredReason.NotAllowed;
  await ignore(kase, `signal:reviewDecided:${nth}`, 'reviewDecided', why, { refused: refusedWhy });
  return undefined;
}

async function ignore(
  kase: Case,
  cause: string,
  name: string,
  why: IgnoredReason,
  details: Readonly<Record<string, string>>,
  actor: Actor = PLATFORM,
): Promise<void> {
  await kase.record(
    {
      cause,
      kind: StepKind.MessageIgnored,
      what: name,
      visibility: Visibility.Officers,
      actor,
      details: { why, ...details },
    },
    (view) => view,
  );
}

/** Takes what is in the mailbox after the end of a case: commands are refused, and few facts have an effect. */
export async function takeTheRest(kase: Case): Promise<void> {
  for (let message = kase.mailbox.take(); message !== undefined; message = kase.mailbox.take()) {
    await consume(kase, {}, message);
  }
}

function contentOf(effect: Effect<unknown>): Pick<Effect<unknown>, 'visibility' | 'details'> {
  return { visibility: effect.visibility, ...(effect.details ? { details: effect.details } : {}) };
}
