import type { Fact } from '@talent-window/contracts/vocabulary';
import {
  Awaiting,
  CollectionMode,
  Outcome,
  Stage,
  StepKind,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import { cancelPermit } from '../case/cancel-permit.js';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { awaitNow, both, changeProgress } from '../case/view.js';
import type { Wait } from '../case/wait.js';
import { askForCard } from './produce-card.js';
import { reserveAnother, spoilHeld, spoilUnheld, takeCard } from './spoiled-cards.js';

const collection = stage(Stage.Collection, async (kase) => {
  const byPermit = modeOf(kase) === CollectionMode.EntryPermit;
  await tellReady(kase);
  if (byPermit) {
    await kase.record(
      {
        cause: kase.causeOf('entry-permit'),
        kind: StepKind.Done,
        what: 'entry-permit-issued',
        visibility: Visibility.Public,
      },
      awaitNow(Awaiting.Entry),
    );
  }
  while ((await collected(kase, byPermit)) === 'spoiled') await madeAgain(kase, byPermit);
});

/** 領證: in one of three ways; the holder of an electronic entry permit enters first and swaps it at the station. */
export async function handOver(kase: Case): Promise<Outcome> {
  await collection(kase);
  if (kase.policy.permit !== undefined) await cancelPermit(kase, 'replaced');
  return kase.close(Outcome.Approved);
}

const modeOf = (kase: Case): CollectionMode => kase.view.progress.collection.mode;

async function tellReady(kase: Case, what?: string): Promise<void> {
  const { mode, office } = kase.view.progress.collection;
  await kase.notify(`ready-${mode}`, { office }, what);
}

function collected(kase: Case, byPermit: boolean): Promise<'collected' | 'spoiled'> {
  return waitFor<'collected' | 'spoiled'>(kase, {
    alsoFrom: Stage.CardProduction,
    commands: {
      recordHandover: ({ cardNo, actor }) =>
        cardNo === kase.view.desk.cardNo
          ? {
              change: changeProgress(({ visitsInPerson }) => ({ visitsInPerson: visitsInPerson + 1 })),
              visibility: Visibility.Public,
              details: actor.office === undefined ? {} : { office: actor.office },
              exit: 'collected',
            }
          : { mismatch: TurnRefusal.WrongContent },
    },
    facts: {
      cardSpoiled: (card) => spoilHeld(kase, card, { change: awaitNow(Awaiting.Card), exit: 'spoiled' }),
      ...(byPermit ? entryFact(kase) : {}),
    },
    ...(byPermit ? { poll: entryPoll(kase) } : {}),
  });
}

/** A card found spoiled before it is handed over is made again under the same order, with another number. */
async function madeAgain(kase: Case, byPermit: boolean): Promise<void> {
  const nth = await reserveAnother(kase);
  await waitFor<'produced'>(kase, {
    alsoFrom: Stage.CardProduction,
    facts: {
      cardProduced: (card) =>
        takeCard(kase, card, awaitNow(isEntered(kase) ? Awaiting.Handover : Awaiting.Entry), 'produced'),
      cardSpoiled: (card) => spoilUnheld(kase, card),
      ...(byPermit ? entryFact(kase) : {}),
    },
    poll: { schedule: kase.policy.polls.cardProduction, ask: () => askForCard(kase, cardReference(kase)) },
  });
  await tellReady(kase, `ready-again-${nth}`);
}

const cardReference = (kase: Case): string => `${kase.caseNo}:${Stage.CardProduction}:1`;

const isEntered = (kase: Case): boolean =>
  modeOf(kase) !== CollectionMode.EntryPermit || kase.view.progress.collection.enteredOn !== undefined;

function entryFact(kase: Case): Pick<NonNullable<Wait<never>['facts']>, 'entryRecorded'> {
  return {
    entryRecorded: ({ enteredOn }) => ({
      change: both(
        changeProgress((progress) => ({ collection: { ...progress.collection, enteredOn } })),
        awaitNow(kase.view.desk.cardNo === undefined ? Awaiting.Card : Awaiting.Handover),
      ),
      visibility: Visibility.Public,
      details: { enteredOn },
    }),
  };
}

function entryPoll(kase: Case): NonNullable<Wait<never>['poll']> {
  return {
    schedule: kase.policy.polls.entry,
    ask: async (): Promise<Fact | undefined> => {
      if (kase.view.progress.collection.enteredOn !== undefined) return undefined;
      const entered = await kase.activities.ask.findEntry(kase.caseNo, kase.reference);
      return entered && { name: 'entryRecorded', ...entered };
    },
  };
}
