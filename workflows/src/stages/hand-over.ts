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
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { awaitNow, both, changeProgress } from '../case/view.js';
import type { Wait } from '../case/wait.js';

const collection = stage(Stage.Collection, async (kase) => {
  await kase.notify(`ready-${kase.collection.mode}`, { office: kase.collection.office });
  if (kase.collection.mode === CollectionMode.EntryPermit) {
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
  await waitFor<'collected'>(kase, {
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
    ...(kase.collection.mode === CollectionMode.EntryPermit ? entryOf(kase) : {}),
  });
});

/** 領證: in one of three ways; the holder of an electronic entry permit enters first and swaps it at the station. */
export async function handOver(kase: Case): Promise<Outcome> {
  await collection(kase);
  return kase.close(Outcome.Approved);
}

function entryOf(kase: Case): Pick<Wait<'collected'>, 'facts' | 'poll'> {
  return {
    facts: {
      entryRecorded: ({ enteredOn }) => ({
        change: both(
          changeProgress((progress) => ({ collection: { ...progress.collection, enteredOn } })),
          awaitNow(Awaiting.Handover),
        ),
        visibility: Visibility.Public,
        details: { enteredOn },
      }),
    },
    poll: {
      schedule: kase.policy.polls.entry,
      ask: async (): Promise<Fact | undefined> => {
        if (kase.view.progress.collection.enteredOn !== undefined) return undefined;
        const entered = await kase.activities.ask.findEntry(kase.caseNo, kase.reference);
        return entered && { name: 'entryRecorded', ...entered };
      },
    },
  };
}
