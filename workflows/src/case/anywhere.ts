import type { CommandByName } from '@talent-window/contracts/vocabulary';
import {
  LabourConclusion,
  Outcome,
  PauseReason,
  Stage,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { checkIdentity, checkPassport } from './check-identity.js';
import { recomputeDueDates } from './due-dates.js';
import { decideHit, recordReferral, takeHit } from './hits.js';
import { isRefunded, refund } from './refund.js';
import type { Change } from './view.js';
import { changeDesk, changeProgress, chooseIssueDay, pauseClock, resumeClock } from './view.js';
import type { Effect, Mismatch, Wait } from './wait.js';

const asItIs: Change = (view) => view;

/** What a person may do wherever the case stands; the legality table says until when. */
export function commandsAnywhere(kase: Case): NonNullable<Wait<never>['commands']> {
  return {
    // 撤案: once accepted the fee is kept, and before that nothing has been paid [Gold Card fee standards Art. 7].
    withdraw: () => {
      const accepted = kase.view.progress.clock.acceptedAt !== undefined;
      return {
        change: asItIs,
        visibility: Visibility.Public,
        details: { refund: accepted ? 'none' : 'nothing-paid' },
        closes: { outcome: Outcome.Withdrawn, notice: accepted ? 'withdrawn-accepted' : 'withdrawn' },
      };
    },
    correct: () => amended(kase),
    changePassport: () => amended(kase, checkPassport),
    changeField: () => amended(kase, checkIdentity),
    chooseCollection: ({ mode, office }) => ({
      change: changeProgress(() => ({ collection: { mode, office } })),
      visibility: Visibility.Public,
      details: { mode, office },
      amends: true,
    }),
    chooseIssueDay: ({ issueOn }) => ({
      change: chooseIssueDay(issueOn),
      visibility: Visibility.Public,
      details: issueOn === undefined ? {} : { issueOn },
    }),
    suspendClock: () => ({
      change: pauseClock(kase.now(), PauseReason.ForceMajeure),
      visibility: Visibility.Public,
    }),
    resumeClock: ({ commandId }) => ({
      change: resumeClock(kase.now(), PauseReason.ForceMajeure),
      visibility: Visibility.Public,
      followUp: () => recomputeDueDates(kase, `resumed-${commandId}`),
    }),
    decideHit: (command) => decideHit(kase, command),
    recordReferral: (command) => recordReferral(kase, command),
    decideReview: (command) => refuse(command, 'approval-rescinded'),
  };
}

/** A refusal outside the review desks: for a hit that was confirmed after the approval. */
export function refuse({ reasons, facts }: CommandByName['decideReview'], notice: string): Effect<never> | Mismatch {
  if (reasons.length === 0) return { mismatch: TurnRefusal.WrongContent };
  return {
    change: changeProgress(() => (facts === undefined ? {} : { facts })),
    visibility: Visibility.Public,
    details: { reasons },
    closes: { outcome: Outcome.Refused, reasons, notice },
  };
}

/** What the world may state wherever the case stands. */
export function factsAnywhere(kase: Case): NonNullable<Wait<never>['facts']> {
  return {
    // Paid twice: the second payment of the order goes back; the same one told again changes nothing.
    paymentSettled: ({ orderNo, transactionNo, amount }) => {
      const paid = kase.view.desk.payment;
      // Where one of them has no number they may be the same: nothing goes back that might be the only payment.
      const isAnother =
        paid?.orderNo === orderNo &&
        paid.transactionNo !== undefined &&
        transactionNo !== undefined &&
        transactionNo !== paid.transactionNo;
      if (!isAnother || isRefunded(kase, { orderNo, transactionNo })) return { mismatch: TurnRefusal.WrongStage };
      return {
        change: asItIs,
        visibility: Visibility.Public,
        details: { amount, transactionNo, twice: true },
        followUp: () => refund(kase, { orderNo, transactionNo, amount, why: 'paid-twice' }),
      };
    },
    // The agency may come to another conclusion; one that says no keeps the case from being approved.
    labourReviewConcluded: ({ conclusion, documentNo }) =>
      kase.isPast(Stage.LabourReview) && conclusion !== (kase.view.desk.labourConclusion ?? LabourConclusion.Accepted)
        ? {
            change: changeDesk(() => ({ labourConclusion: conclusion, labourDocumentNo: documentNo })),
            visibility: Visibility.Officers,
            details: { conclusion, documentNo, changed: true },
          }
        : { mismatch: TurnRefusal.WrongStage },
    screeningHitFound: (hit) => takeHit(kase, hit, asItIs),
    // How far the plant is may be told after the card itself.
    cardProgressed: ({ state }) =>
      kase.view.desk.cardOrdered
        ? { change: asItIs, visibility: Visibility.Public, details: { state } }
        : { mismatch: TurnRefusal.WrongStage },
    calendarReissued: ({ calendarVersion }) => ({
      change: asItIs,
      visibility: Visibility.Public,
      details: { calendarVersion },
      followUp: () => recomputeDueDates(kase, `calendar-${calendarVersion}`),
    }),
  };
}

/** The applicant changed the application without being asked; what depends on it is checked again, once it was checked at all. */
function amended(kase: Case, check?: typeof checkIdentity): Effect<never> {
  return {
    change: asItIs,
    visibility: Visibility.Public,
    amends: true,
    followUp: async () => {
      const nth = kase.timeline.length;
      if (kase.isPast(Stage.Checks)) await check?.(kase, `${kase.reference}:amended-${nth}`, `amended-${nth}-checked`);
    },
  };
}
