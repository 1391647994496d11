import type { Fact } from '@talent-window/contracts/vocabulary';
import { DecisionKind, Stage, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { tellAuthorities } from '../case/tell-authorities.js';
import { both, changeDesk, holdCard, issuePermit, stopClock } from '../case/view.js';
import { clearBeforeCard } from './clear-before-card.js';
import { untilIssueDay } from './until-issue-day.js';

/** 製卡: approved, so a blank is reserved and the card ordered, each once, and the card comes back with its number. */
export const produceCard = stage(Stage.CardProduction, async (kase) => {
  const { card } = kase.activities;
  const { reference } = kase;
  if (kase.policy.screensBeforeCard) await clearBeforeCard(kase);
  await kase.notify('approved');
  await untilIssueDay(kase);
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
      cardProduced: ({ cardNo, validFrom, validUntil }) => ({
        change: both(holdCard(cardNo), issuePermit(validFrom, validUntil), stopClock(kase.now())),
        visibility: Visibility.Public,
        details: { validFrom, validUntil },
        exit: 'produced',
      }),
      cardSpoiled: () => ({
        change: (view) => view,
        visibility: Visibility.Officers,
        followUp: async () => void (await reserveAnother(kase)),
      }),
    },
    poll: {
      schedule: kase.policy.polls.cardProduction,
      ask: () => askForCard(kase, reference),
    },
  });
  tellAuthorities(kase, DecisionKind.Approved);
});

/** The plant makes a spoiled card again under the same order; it takes another blank. @returns how many were spoiled so far */
export async function reserveAnother(kase: Case): Promise<number> {
  const nth = kase.timeline.filter(({ what }) => what === 'cardSpoiled').length;
  await kase.activities.card.reserveBlank(kase.caseNo, `${kase.reference}:spoiled-${nth}`);
  return nth;
}

export async function askForCard(kase: Case, reference: string): Promise<Fact | undefined> {
  const produced = await kase.activities.ask.findCard(reference);
  return produced && { name: 'cardProduced', ...produced };
}
