import type { Actor, CommandByName } from '@talent-window/contracts/vocabulary';
import { Outcome, ReviewDecision, Stage, TurnRefusal, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { screenAgain } from '../case/check-identity.js';
import { waitFor } from '../case/consume.js';
import { askApplicant } from './ask-applicant.js';
import { stage } from '../case/stage.js';
import type { Change } from '../case/view.js';
import { assign, both, changeDesk, changeProgress, release } from '../case/view.js';
import type { Wait } from '../case/wait.js';

type Decided = CommandByName['decideReview'];

/** 初審: an officer checks the data, decides each hit of the identity check, then the case. */
export const initialReview = stage(Stage.InitialReview, async (kase) => {
  await review(kase, (actor) => changeDesk(() => ({ initialReviewer: actor.id })));
});

/** 複審: screened again, because lists change while a case is under way; decided by another officer than the first. */
export const finalReview = stage(Stage.FinalReview, async (kase) => {
  await screenAgain(kase, kase.reference);
  await review(kase, () => (view) => view);
});

async function review(kase: Case, onDecision: (actor: Actor) => Change): Promise<void> {
  for (;;) {
    const { decision, reasons, items, fromAbroad } = await waitFor<Decided>(kase, {
      commands: deskCommands(kase, onDecision),
    });
    if (decision === ReviewDecision.Approve) return;
    if (decision === ReviewDecision.Refuse) await kase.close(Outcome.Refused, reasons);
    else await askApplicant(kase, { kind: decision, items: items ?? [], fromAbroad: fromAbroad ?? false });
  }
}

function deskCommands(kase: Case, onDecision: (actor: Actor) => Change): NonNullable<Wait<Decided>['commands']> {
  return {
    claim: ({ actor }) => ({ change: assign(actor.id), visibility: Visibility.Officers }),
    release: () => ({ change: release, visibility: Visibility.Officers }),
    assign: ({ assignee }) =>
      // Four eyes: who decided the initial review could do nothing with it here.
      kase.isAt(Stage.FinalReview) && assignee === kase.view.desk.initialReviewer
        ? { mismatch: TurnRefusal.WrongContent }
        : { change: assign(assignee), visibility: Visibility.Officers, details: { assignee } },
    decideReview: (command) => {
      const { actor, decision, reasons, facts } = command;
      if (!saysWhy(command)) return { mismatch: TurnRefusal.WrongContent };
      const isFinal = decision === ReviewDecision.Approve || decision === ReviewDecision.Refuse;
      return {
        change: both(
          isFinal ? onDecision(actor) : (view) => view,
          changeProgress(() => (facts === undefined ? {} : { facts })),
        ),
        visibility: Visibility.Public,
        details: { decision, reasons },
        exit: command,
      };
    },
  };
}

/** A refusal has reasons, a return or supplement has items, and nothing has what belongs to another. */
function saysWhy({ decision, reasons, items = [] }: CommandByName['decideReview']): boolean {
  const asks = decision === ReviewDecision.Return || decision === ReviewDecision.Supplement;
  const paths = new Set(items.map(({ path }) => path));
  return (
    (decision === ReviewDecision.Refuse) === reasons.length > 0 &&
    asks === items.length > 0 &&
    paths.size === items.length
  );
}
