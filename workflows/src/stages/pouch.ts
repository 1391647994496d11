import {
  Awaiting,
  CollectionMode,
  PouchState,
  StepKind,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { changeCollection } from '../case/card-view.js';
import { awaitNow, both } from '../case/view.js';
import type { Wait } from '../case/wait.js';

/** 外交郵袋: how a card comes to a mission. Cases from before there were dispatch lists tell of it at once. */
export const goesByPouch = ({ policy, view }: Case): boolean =>
  policy.collection !== undefined && view.progress.collection.mode === CollectionMode.Mission;

/** Onto the dispatch list of the next pouch to the mission. */
export async function putInPouch(kase: Case): Promise<void> {
  const { office } = kase.view.progress.collection;
  const cardNo = kase.view.desk.cardNo ?? '';
  const no = await kase.activities.cases.addToPouch(kase.caseNo, cardNo, office);
  const nth = kase.timeline.filter(({ what }) => what === 'card-in-pouch').length + 1;
  await kase.record(
    {
      cause: kase.causeOf(`in-pouch-${nth}`),
      kind: StepKind.Done,
      what: 'card-in-pouch',
      visibility: Visibility.Public,
      details: { pouchNo: no },
    },
    both(
      changeCollection((known) => ({ ...known, pouch: { no, state: PouchState.Listed } })),
      awaitNow(Awaiting.Pouch),
    ),
  );
}

/** Only when the mission has the card in its hands is the holder told to come for it. */
export function pouchFact<Exit>(kase: Case, arrived: Exit): Pick<NonNullable<Wait<Exit>['facts']>, 'pouchMoved'> {
  return {
    pouchMoved: ({ pouchNo, state }) => {
      const { pouch, office } = kase.view.progress.collection;
      if (pouch?.no !== pouchNo || pouch.state === PouchState.Received) return { mismatch: TurnRefusal.WrongContent };
      const isThere = state === PouchState.Received;
      return {
        change: both(
          changeCollection((known) => ({ ...known, pouch: { no: pouchNo, state } })),
          isThere ? awaitNow(Awaiting.Handover) : (view) => view,
        ),
        visibility: Visibility.Public,
        details: { pouchNo, state },
        ...(isThere
          ? { exit: arrived, followUp: async () => void (await kase.notify('ready-mission', { office })) }
          : {}),
      };
    },
  };
}
