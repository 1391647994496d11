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
import { changeCollection } from '../case/card-view.js';
import { awaitNow, both, changeDesk, changeProgress } from '../case/view.js';
import type { Wait } from '../case/wait.js';
import { beginOf, isEntryWithPermit, isLaterEntry, nextOf } from './collection-days.js';
import type { Begun, Passed } from './collection-days.js';
import { goesByPouch, pouchFact, putInPouch } from './pouch.js';
import { askForCard } from './produce-card.js';
import { issueBlank, orderReference, reserveAnother, spoilHeld, spoilUnheld, takeCard } from './spoiled-cards.js';
import { keepInStock } from './uncollected.js';

/** What becomes of a card that is there: with `entered`, `arrived` and `extended` its days begin anew. */
type How = 'collected' | 'spoiled' | 'entered' | 'arrived' | 'extended' | Passed;

const collection = stage(Stage.Collection, async (kase) => {
  await offer(kase);
  for (let begun = beginOf(kase); ;) {
    const how = await collected(kase, begun);
    switch (how) {
      case 'collected':
        return;
      case 'collection-reminder':
      case 'swap-reminder':
      case 'swap-overdue':
        await kase.notify(how, { office: kase.view.progress.collection.office }, `${how}-${begun.nth}-${begun.passed}`);
        begun = { ...begun, passed: begun.passed + 1 };
        continue;
      case 'spoiled':
        await madeAgain(kase);
        break;
      case 'card-returned':
        if ((await keepInStock(kase, entryMeanwhile(kase))) === 'spoiled') await madeAgain(kase);
        else await offer(kase);
        break;
      case 'entered':
      case 'arrived':
      case 'extended':
    }
    begun = beginOf(kase, begun, how);
  }
});

/** 領證: in one of three ways; the holder of an electronic entry permit enters first and swaps it at the station. */
export async function handOver(kase: Case): Promise<Outcome> {
  await collection(kase);
  if (kase.policy.permit !== undefined) await cancelPermit(kase, 'replaced');
  return kase.close(Outcome.Approved);
}

const isByPermit = ({ view }: Case): boolean => view.progress.collection.mode === CollectionMode.EntryPermit;

/** The card is there: its holder is told where, or it first goes by pouch to where that is. */
async function offer(kase: Case): Promise<void> {
  if (goesByPouch(kase)) return putInPouch(kase);
  await tellReady(kase);
  if (!isByPermit(kase)) return;
  const issued = kase.timeline.filter(({ what }) => what === 'entry-permit-issued').length;
  await kase.record(
    {
      cause: kase.causeOf(issued === 0 ? 'entry-permit' : `entry-permit-${issued + 1}`),
      kind: StepKind.Done,
      what: 'entry-permit-issued',
      visibility: Visibility.Public,
    },
    awaitNow(isEntered(kase) ? Awaiting.Handover : Awaiting.Entry),
  );
}

async function tellReady(kase: Case, what?: string): Promise<void> {
  const { mode, office } = kase.view.progress.collection;
  await kase.notify(`ready-${mode}`, { office }, what);
}

async function collected(kase: Case, begun: Begun): Promise<How> {
  const byPermit = isByPermit(kase);
  const deadline = await nextOf(kase, begun);
  return waitFor<How>(kase, {
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
      extendDeadline: () => ({
        change: changeDesk(() => ({ overdue: false })),
        visibility: Visibility.Public,
        exit: 'extended',
      }),
    },
    facts: {
      cardSpoiled: (card) =>
        spoilHeld(kase, card, {
          change: both(
            awaitNow(Awaiting.Card),
            changeDesk(() => ({ overdue: false })),
          ),
          exit: 'spoiled',
        }),
      ...(byPermit ? entryFact(kase, deadline === undefined ? undefined : 'entered') : {}),
      ...pouchFact(kase, 'arrived'),
    },
    ...(byPermit ? { poll: entryPoll(kase) } : {}),
    ...(deadline === undefined ? {} : { deadline }),
  });
}

/** A card found spoiled before it is handed over is made again under the same order, with another number. */
async function madeAgain(kase: Case): Promise<void> {
  const nth = await reserveAnother(kase);
  await waitFor<'produced'>(kase, {
    alsoFrom: Stage.CardProduction,
    facts: {
      cardProduced: (card) =>
        takeCard(kase, card, awaitNow(isEntered(kase) ? Awaiting.Handover : Awaiting.Entry), 'produced'),
      cardSpoiled: (card) => spoilUnheld(kase, card),
      ...entryMeanwhile(kase),
    },
    poll: { schedule: kase.policy.polls.cardProduction, ask: () => askForCard(kase, orderReference(kase.caseNo)) },
  });
  issueBlank(kase);
  if (goesByPouch(kase)) await putInPouch(kase);
  else await tellReady(kase, `ready-again-${nth}`);
}

const isEntered = (kase: Case): boolean => !isByPermit(kase) || kase.view.progress.collection.enteredOn !== undefined;

/** Whoever enters while no card is there to be swapped has entered. */
const entryMeanwhile = (kase: Case): ReturnType<typeof entryFact<never>> | undefined =>
  isByPermit(kase) ? entryFact<never>(kase) : undefined;

function entryFact<Exit>(kase: Case, exit?: Exit): Pick<NonNullable<Wait<Exit>['facts']>, 'entryRecorded'> {
  return {
    entryRecorded: ({ enteredOn }) =>
      isEntryWithPermit(kase, enteredOn)
        ? {
            change: both(
              changeCollection((known) => ({ ...known, enteredOn })),
              changeDesk(({ overdue }) => ({ overdue: overdue && !isLaterEntry(kase, enteredOn) })),
              awaitNow(awaitedOnEntry(kase)),
            ),
            visibility: Visibility.Public,
            details: { enteredOn },
            ...(exit === undefined ? {} : { exit }),
          }
        : { mismatch: TurnRefusal.WrongContent },
  };
}

function awaitedOnEntry({ view: { desk } }: Case): Awaiting {
  if (desk.returnedCard !== undefined) return Awaiting.CollectionChoice;
  return desk.cardNo === undefined ? Awaiting.Card : Awaiting.Handover;
}

function entryPoll(kase: Case): NonNullable<Wait<never>['poll']> {
  return {
    schedule: kase.policy.polls.entry,
    ask: async (): Promise<Fact | undefined> => {
      if (kase.view.progress.collection.enteredOn !== undefined) return undefined;
      const entered = await kase.activities.ask.findEntry(kase.caseNo, kase.reference);
      return entered && isEntryWithPermit(kase, entered.enteredOn) ? { name: 'entryRecorded', ...entered } : undefined;
    },
  };
}
