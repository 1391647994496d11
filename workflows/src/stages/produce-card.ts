import type { Fact } from '@talent-window/contracts/vocabulary';
import { Stage, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { both, changeDesk, stopClock } from '../case/view.js';

/** 製卡: approved, so a blank is reserved and the card ordered, each once, and the card comes back with its number. */
export const produceCard = stage(Stage.CardProduction, async (kase) => {
  const { card, ask } = kase.activities;
  const { reference } = kase;
  await kase.notify('approved');
  const { orderNo } = await card.orderCard(kase.caseNo, reference);
  await kase.record(
    {
      cause: kase.causeOf('ordered'),
      kind: StepKind.Done,
      what: 'card-ordered',
      visibility: Visibility.Public,
      details: { orderNo },
    },
    (view) => view,
  );

  await waitFor<'produced'>(kase, {
    facts: {
      cardProduced: ({ cardNo, validFrom, validUntil }) => ({
        change: both(
          changeDesk(() => ({ cardNo })),
          stopClock(kase.now()),
        ),
        visibility: Visibility.Public,
        details: { validFrom, validUntil },
        exit: 'produced',
      }),
    },
    poll: {
      schedule: kase.policy.polls.cardProduction,
      ask: async (): Promise<Fact | undefined> => {
        const produced = await ask.findCard(reference);
        return produced && { name: 'cardProduced', ...produced };
      },
    },
  });
});
