import type { Actor, CaseView, CommandByName, ReasonKey } from '@talent-window/contracts/vocabulary';
import { Outcome, ReviewDecision, Stage, StepKind, TurnRefusal, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import type { Change } from '../case/view.js';
import { addFindings, assign, changeDesk, release } from '../case/view.js';
import type { Effect, Mismatch, Wait } from '../case/wait.js';

type Decided = { readonly decision: ReviewDecision; readonly reasons: readonly ReasonKey[] };

/** 初審: an officer checks the data, decides each hit of the identity check, then the case. */
export const initialReview = stage(Stage.InitialReview, async (kase) => {
  await review(kase, (actor) => changeDesk(() => ({ initialReviewer: actor.id })));
});

/** 複審: screened again, because lists change while a case is under way; decided by another officer than the first. */
export const finalReview = stage(Stage.FinalReview, async (kase) => {
  const hits = await kase.activities.screening.screenApplicant(kase.caseNo, kase.reference);
  await kase.record(
    { cause: kase.causeOf('screened'), kind: StepKind.Done, what: 'screened-again', visibility: Visibility.Officers },
    addFindings(hits),
  );
  await review(kase, () => (view) => view);
});

async function review(kase: Case, onDecision: (actor: Actor) => Change): Promise<void> {
  const decided = await waitFor<Decided>(kase, { commands: deskCommands(kase, onDecision) });
  if (decided.decision === ReviewDecision.Refuse) await kase.close(Outcome.Refused, decided.reasons);
}

function deskCommands(kase: Case, onDecision: (actor: Actor) => Change): NonNullable<Wait<Decided>['commands']> {
  return {
    claim: ({ actor }) => ({ change: assign(actor.id), visibility: Visibility.Officers }),
    release: () => ({ change: release, visibility: Visibility.Officers }),
    assign: ({ assignee }) => ({ change: assign(assignee), visibility: Visibility.Officers, details: { assignee } }),
    decideHit: (command) => decideHit(kase.view, command, kase.now()),
    decideReview: ({ actor, decision, reasons }) =>
      (decision === ReviewDecision.Refuse) === reasons.length > 0
        ? {
            change: onDecision(actor),
            visibility: Visibility.Public,
            details: { decision, reasons },
            exit: { decision, reasons },
          }
        : { mismatch: TurnRefusal.WrongContent },
  };
}

function decideHit(view: CaseView, command: CommandByName['decideHit'], at: string): Effect<Decided> | Mismatch {
  const { findingId, decision, actor } = command;
  const open = view.desk.findings.some((finding) => finding.findingId === findingId && finding.decision === undefined);
  if (!open) return { mismatch: TurnRefusal.WrongContent };
  return {
    change: changeDesk(({ findings }) => ({
      findings: findings.map((finding) =>
        finding.findingId === findingId ? { ...finding, decision: { decision, by: actor.id, at } } : finding,
      ),
    })),
    visibility: Visibility.Officers,
    details: { findingId, decision },
  };
}
