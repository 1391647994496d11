import type { Command, CommandName, Fact, FactName, ReviewDecided } from '@talent-window/contracts/vocabulary';
import {
  COMMAND_NAMES,
  FACT_NAMES,
  FailureType,
  IgnoredReason,
  TurnRefusal,
} from '@talent-window/contracts/vocabulary';
import {
  getAllowedActionsQuery,
  getProgressQuery,
  getTimelineQuery,
  reviewDecidedSignal,
  SIGNALS,
  UPDATES,
} from '@talent-window/contracts/messages';
import {
  allowedActions,
  COMMAND_SHAPES,
  FACT_SHAPES,
  judge,
  misfit,
  REVIEW_DECIDED_SHAPE,
} from '@talent-window/domain/engine';
import type { Verdict } from '@talent-window/domain/engine';
import { ApplicationFailure, CancellationScope, condition, setHandler } from '@temporalio/workflow';
import type { Case } from './case.js';

/**
 * Handlers check and queue, nothing else; the main loop of the case acts.
 * A malformed signal is queued as unusable and recorded: thrown errors in a handler would fail the workflow task for ever.
 */
export function setHandlers(kase: Case): void {
  for (const name of COMMAND_NAMES) setCommandHandler(kase, name);
  for (const name of FACT_NAMES) setFactHandler(kase, name);
  setHandler(reviewDecidedSignal, (message: ReviewDecided) => {
    const nth = kase.mailbox.nextNumber();
    const field = misfit(REVIEW_DECIDED_SHAPE, message);
    if (field !== undefined)
      kase.mailbox.put({ kind: 'unusable', name: 'reviewDecided', why: IgnoredReason.Malformed, field, nth });
    else kase.mailbox.put({ kind: 'review-decided', message, nth });
  });
  setHandler(getProgressQuery, () => kase.view.progress);
  setHandler(getTimelineQuery, () => [...kase.timeline]);
  setHandler(getAllowedActionsQuery, (actor) => allowedActions(kase.policy.legality, kase.view, actor));
}

function setCommandHandler(kase: Case, name: CommandName): void {
  setHandler(
    UPDATES[name] as (typeof UPDATES)['decideReview'],
    async (content) => {
      const { assertion, ...sent } = content;
      const command = { ...sent, name } as Command;
      if (kase.hasTaken(`command:${command.commandId}`)) return kase.view;
      let answer: { view?: typeof kase.view; refused?: string } | undefined;
      kase.mailbox.put({
        kind: 'command',
        command,
        assertion,
        reply: {
          recorded: (view) => {
            answer = { view };
          },
          refused: (why) => {
            answer = { refused: why };
          },
        },
      });
      await CancellationScope.nonCancellable(() => condition(() => answer !== undefined));
      if (answer?.view) return answer.view;
      throw refusal(answer?.refused ?? '');
    },
    {
      validator: (content) => {
        const field = misfit(COMMAND_SHAPES[name], content);
        if (field !== undefined) {
          throw ApplicationFailure.create({
            type: FailureType.MalformedMessage,
            nonRetryable: true,
            message: `${name}: ${field} does not fit`,
            details: [field],
          });
        }
        // The same id again gets the answer of the first time, whatever has happened since.
        if (kase.hasTaken(`command:${content.commandId}`)) return;
        const verdict = verdictOn(kase, { ...content, name } as Command);
        if (!verdict.allowed) throw refusal(verdict.why);
      },
    },
  );
}

function setFactHandler(kase: Case, name: FactName): void {
  setHandler(SIGNALS[name] as (typeof SIGNALS)['paymentSettled'], (content) => {
    const nth = kase.mailbox.nextNumber();
    const field = misfit(FACT_SHAPES[name], content);
    if (field !== undefined) {
      kase.mailbox.put({ kind: 'unusable', name, why: IgnoredReason.Malformed, field, nth });
      return;
    }
    const { assertion, ...fact } = content;
    kase.mailbox.put({ kind: 'fact', fact: { ...fact, name } as Fact, assertion, nth });
  });
}

/** By the table of the case. Once it has ended, what it brought is another workflow's, and this one obeys nobody. */
export function verdictOn(kase: Case, command: Command): Verdict {
  if (kase.hasEnded) return { allowed: false, why: TurnRefusal.CaseClosed };
  return judge(kase.policy.legality, kase.view, attemptOf(command));
}

/** What the legality table needs to know of a command. */
function attemptOf(command: Command): Parameters<typeof judge>[2] {
  const { name, stage, visit, actor } = command;
  return {
    name,
    stage,
    visit,
    actor,
    ...('decision' in command && name !== 'decideHit' ? { decision: command.decision } : {}),
  };
}

function refusal(why: string): ApplicationFailure {
  return ApplicationFailure.create({
    type: FailureType.CommandRefused,
    nonRetryable: true,
    message: `refused: ${why}`,
    details: [why],
  });
}
