import { Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { changeCollection, takeOutCard } from '../case/card-view.js';
import { both } from '../case/view.js';
import type { Wait } from '../case/wait.js';

/** Nobody came for the card: it goes back to stock and is kept, the permit stands, and its holder is told how to get it. */
export async function returnToStock(kase: Case): Promise<void> {
  const { returnedCard } = kase.view.desk;
  if (returnedCard !== undefined) moveCard(kase, 'returnCard', returnedCard);
  await kase.notify('card-returned');
}

/** Until the holder says where to collect it after all (docs/adr/0014). */
export async function untilChosenAnew(kase: Case, facts: Wait<'chosen'>['facts']): Promise<void> {
  await waitFor<'chosen'>(kase, {
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
    ...(facts === undefined ? {} : { facts }),
  });
  const { cardNo } = kase.view.desk;
  if (cardNo !== undefined) moveCard(kase, 'takeOutCard', cardNo);
}

/** The stock keeps books for itself: the case does not wait for it. */
function moveCard(kase: Case, move: 'returnCard' | 'takeOutCard', cardNo: string): void {
  const nth = kase.timeline.filter(({ what }) => what === 'card-returned').length;
  kase.inBackground(kase.activities.card[move](kase.caseNo, cardNo, `${kase.reference}:${move}-${nth}`));
}
