import type { Fact } from '@talent-window/contracts/vocabulary';
import { DecisionKind, Stage, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { NOTICE_AT } from '@talent-window/domain/engine';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { tellAuthorities } from '../case/tell-authorities.js';
import { changeDesk, stopClock } from '../case/view.js';
import { clearBeforeCard } from './clear-before-card.js';
import { issueBlank, spoilUnheld, takeCard } from './spoiled-cards.js';
import { untilIssueDay } from './until-issue-day.js';

/** 製卡: approved, so a blank is reserved and the card ordered, each once, and the card comes back with its number. */
export const produceCard = stage(Stage.CardProduction, async (kase) => {
  const { card } = kase.activities;
  const { reference } = kase;
  if (kase.policy.screensBeforeCard) await clearBeforeCard(kase);
  await kase.notify(NOTICE_AT[Stage.CardProduction]);
  // Lists change while a card is put off, too.
  if ((await untilIssueDay(kase)) === 'put-off') await clearBeforeCard(kase, 'on-issue-day');
  const { orderNo } = await card.orderCard(kase.caseNo, reference);
  await kase.record(
    {
      cause: kase.causeOf('ordered'),
      kind: StepKind.Done,
      what: 'card-ordered',
      visibility: Visibility.Public,
      details: { orderNo },
    },
    changeDesk(() => ({ cardOrdered: true })),
  );

  await waitFor<'produced'>(kase, {
    facts: {
      cardProduced: (card) => takeCard(kase, card, stopClock(kase.now()), 'produced'),
      cardSpoiled: (card) => spoilUnheld(kase, card),
    },
    poll: {
      schedule: kase.policy.polls.cardProduction,
      ask: () => askForCard(kase, reference),
    },
  });
  issueBlank(kase);
  tellAuthorities(kase, DecisionKind.Approved);
});

export async function askForCard(kase: Case, reference: string): Promise<Fact | undefined> {
  const produced = await kase.activities.ask.findCard(reference);
  return produced && { name: 'cardProduced', ...produced };
}
