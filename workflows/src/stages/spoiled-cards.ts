import type { CardProduced, CardSpoiled } from '@talent-window/contracts/vocabulary';
import { Stage, StepKind, TurnRefusal, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import type { Change } from '../case/view.js';
import { dropReturned } from '../case/card-view.js';
import { both, changeDesk, holdCard, issuePermit } from '../case/view.js';
import type { Effect, Mismatch } from '../case/wait.js';

/*
 * What the plant says may come late and out of order, and a poll may be faster: so a card is known by its number, and one
 * that was spoiled is neither taken nor spoiled again.
 */
const isSpoiled = ({ view }: Case, cardNo: string | undefined): boolean =>
  cardNo !== undefined && (view.desk.spoiledCards ?? []).includes(cardNo);

const remember = (cardNo: string | undefined): Change =>
  changeDesk(({ spoiledCards = [] }) => (cardNo === undefined ? {} : { spoiledCards: [...spoiledCards, cardNo] }));

/** The card is there, unless it is known to be spoiled. */
export function takeCard<Exit>(
  kase: Case,
  { cardNo, validFrom, validUntil }: CardProduced,
  change: Change,
  exit: Exit,
): Effect<Exit> | Mismatch {
  if (isSpoiled(kase, cardNo)) return { mismatch: TurnRefusal.WrongContent };
  return {
    change: both(holdCard(cardNo), kase.policy.permit ? issuePermit(validFrom, validUntil) : (view) => view, change),
    visibility: Visibility.Public,
    details: { validFrom, validUntil },
    exit,
  };
}

/** Another card than the one that is held was spoiled, or one that had no number yet: it takes another blank. */
export function spoilUnheld(kase: Case, { cardNo }: CardSpoiled): Effect<never> | Mismatch {
  if (isSpoiled(kase, cardNo)) return { mismatch: TurnRefusal.WrongContent };
  return {
    change: remember(cardNo),
    visibility: Visibility.Officers,
    followUp: async () => void (await reserveAnother(kase)),
  };
}

/** The card that waits to be handed over was spoiled; `lost` says what that means for the case. */
export function spoilHeld<Exit>(
  kase: Case,
  spoiled: CardSpoiled,
  lost: { readonly change: Change; readonly exit: Exit },
): Effect<Exit> | Mismatch {
  if (spoiled.cardNo !== kase.view.desk.cardNo) return spoilUnheld(kase, spoiled);
  return {
    change: both(remember(spoiled.cardNo), holdCard(undefined), lost.change),
    visibility: Visibility.Public,
    exit: lost.exit,
  };
}

/** The same of a card that went back to stock. */
export function spoilKept<Exit>(
  kase: Case,
  spoiled: CardSpoiled,
  lost: { readonly change: Change; readonly exit: Exit },
): Effect<Exit> | Mismatch {
  if (spoiled.cardNo !== kase.view.desk.returnedCard) return spoilUnheld(kase, spoiled);
  return {
    change: both(remember(spoiled.cardNo), dropReturned, lost.change),
    visibility: Visibility.Public,
    exit: lost.exit,
  };
}

/** The plant makes a spoiled card again under the same order; it takes another blank. @returns how many were spoiled so far */
export async function reserveAnother(kase: Case): Promise<number> {
  const nth = kase.timeline.filter(({ what }) => what === 'cardSpoiled').length;
  await kase.activities.card.reserveBlank(kase.caseNo, `${kase.reference}:spoiled-${nth}`);
  return nth;
}

/** Tells the stock which card its blank has become. It keeps books for itself: the case does not wait for it. */
export function issueBlank(kase: Case): void {
  const { cardNo } = kase.view.desk;
  if (kase.policy.collection === undefined || cardNo === undefined) return;
  kase.inBackground(kase.activities.card.issueBlank(kase.caseNo, blankReference(kase), cardNo));
}

/** Under which the blank of the present card was reserved: with the order, or after the latest that was spoiled. */
function blankReference({ caseNo, timeline }: Case): string {
  const told = timeline.filter(({ what }) => what === 'cardSpoiled');
  const nth = told.findLastIndex(({ kind }) => kind !== StepKind.MessageIgnored) + 1;
  const { stage, visit } = told[nth - 1] ?? {};
  return stage === undefined ? orderReference(caseNo) : `${caseNo}:${stage}:${visit}:spoiled-${nth}`;
}

/** A case orders one card, however often it is made. */
export const orderReference = (caseNo: string): string => `${caseNo}:${Stage.CardProduction}:1`;
