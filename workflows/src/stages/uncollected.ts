import { Awaiting, Stage, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { changeCollection, takeOutCard } from '../case/card-view.js';
import { awaitNow, both } from '../case/view.js';
import type { Wait } from '../case/wait.js';
import { spoilKept } from './spoiled-cards.js';

/** What becomes of a card that went back to stock. */
export type Kept = 'chosen' | 'spoiled';

/**
 * Nobody came for the card: it goes back to stock, the permit stands, and its holder is told how to get it. It is kept until
 * the holder says where to collect it after all (docs/adr/0014), or until it is found spoiled.
 */
export async function keepInStock(kase: Case, facts: Wait<Kept>['facts']): Promise<Kept> {
  const { returnedCard } = kase.view.desk;
  const returned = returnedCard === undefined ? undefined : moveCard(kase, 'returnCard', returnedCard);
  await kase.notify('card-returned');
  const how = await untilChosenAnew(kase, facts);
  const { cardNo } = kase.view.desk;
  // Out again only once it is in: the stock takes the two in the order in which they come.
  if (how === 'chosen' && cardNo !== undefined) void moveCard(kase, 'takeOutCard', cardNo, returned);
  return how;
}

async function untilChosenAnew(kase: Case, facts: Wait<Kept>['facts']): Promise<Kept> {
  return waitFor<Kept>(kase, {
    alsoFrom: Stage.CardProduction,
    commands: {
      chooseCollection: ({ mode, office }) => ({
        change: both(
          changeCollection(({ pouch: _before, ...known }) => ({ ...known, mode, office })),
          takeOutCard,
        ),
        visibility: Visibility.Public,
        details: { mode, office },
        amends: true,
        exit: 'chosen',
      }),
    },
    facts: {
      cardSpoiled: (card) => spoilKept(kase, card, { change: awaitNow(Awaiting.Card), exit: 'spoiled' }),
      ...facts,
    },
  });
}

/** The stock keeps books for itself: the case does not wait for it. */
function moveCard(
  kase: Case,
  move: 'returnCard' | 'takeOutCard',
  cardNo: string,
  before: Promise<void> = Promise.resolve(),
): Promise<void> {
  const nth = kase.timeline.filter(({ what }) => what === 'card-returned').length;
  const reference = `${kase.reference}:${move}-${nth}`;
  const { office } = kase.view.progress.collection;
  const moved = before.then(() => kase.activities.card[move](kase.caseNo, { cardNo, office }, reference));
  kase.inBackground(moved);
  return moved;
}
