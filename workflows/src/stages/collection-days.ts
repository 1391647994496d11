import type { CollectionPolicy, Day, Instant } from '@talent-window/contracts/vocabulary';
import { CollectionMode, Visibility } from '@talent-window/contracts/vocabulary';
import { taipeiDay, taipeiHour } from '@talent-window/domain/engine';
import type { Case } from '../case/case.js';
import type { Change } from '../case/view.js';
import { returnCard } from '../case/card-view.js';
import { changeDesk } from '../case/view.js';
import type { Effect, Wait } from '../case/wait.js';

/** From when the days for collecting are counted, and how many of them are behind. */
export interface Begun {
  readonly nth: number;
  readonly since: Instant;
  readonly passed: number;
}

/** What comes with the days, as the timeline and the notice call it. */
export type Passed = 'collection-reminder' | 'swap-reminder' | 'swap-overdue' | 'card-returned';

interface Milestone {
  readonly days: number;
  readonly what: Passed;
}

const REMIND_BEFORE_SWAP_DAYS = 7;

/** The days begin when the card can be collected; for the swap of an entry permit, with the day of entry. */
export function beginOf(kase: Case, before?: Begun, how?: string): Begun {
  const { enteredOn } = kase.view.progress.collection;
  // Where days are compressed, a day of the calendar is long over.
  const fromDay = how === 'entered' && enteredOn !== undefined && kase.policy.dayMs === undefined;
  return { nth: (before?.nth ?? 0) + 1, since: fromDay ? taipeiHour(enteredOn, 0) : kase.now(), passed: 0 };
}

/** Whoever entered before there was an entry permit came without it: the days of the swap are those of an entry with it. */
export function isEntryWithPermit({ policy, timeline }: Case, enteredOn: Day): boolean {
  if (policy.collection === undefined) return true;
  const issued = timeline.find(({ what }) => what === 'entry-permit-issued');
  return issued === undefined || enteredOn >= taipeiDay(issued.at);
}

/** Whoever left and entered anew has all the days again. */
export const isLaterEntry = ({ policy, view }: Case, enteredOn: Day): boolean =>
  policy.collection !== undefined && enteredOn > (view.progress.collection.enteredOn ?? enteredOn);

/** The next reminder, or the day from which nobody waits any longer; undefined while nothing can be collected. */
export async function nextOf(
  kase: Case,
  { nth, since, passed }: Begun,
): Promise<NonNullable<Wait<Passed>['deadline']> | undefined> {
  const { collection } = kase.policy;
  if (collection === undefined || !isCollectable(kase)) return undefined;
  const milestone = milestonesOf(kase, collection)[passed];
  if (milestone === undefined) return undefined;
  const { dueAt } = await kase.activities.cases.dueInDays(since, milestone.days);
  return {
    at: () => dueAt,
    what: milestone.what,
    key: `${milestone.what}-${nth}-${milestone.days}`,
    passed: effectOf(milestone),
  };
}

const isSwap = ({ view: { progress } }: Case): boolean =>
  progress.collection.mode === CollectionMode.EntryPermit && progress.collection.enteredOn !== undefined;

const isCollectable = ({ view: { progress } }: Case): boolean =>
  progress.collection.mode !== CollectionMode.Mission || progress.collection.pouch?.state === 'received';

function milestonesOf(kase: Case, policy: CollectionPolicy): readonly Milestone[] {
  const { swapWithinDays, remindAfterDays, returnAfterDays } = policy;
  const reminders: readonly Milestone[] = isSwap(kase)
    ? [
        { days: swapWithinDays - REMIND_BEFORE_SWAP_DAYS, what: 'swap-reminder' },
        { days: swapWithinDays, what: 'swap-overdue' },
      ]
    : remindAfterDays.map((days) => ({ days, what: 'collection-reminder' }));
  return [...reminders, { days: returnAfterDays, what: 'card-returned' }];
}

const CHANGES: Readonly<Record<Passed, Change>> = {
  'collection-reminder': (view) => view,
  'swap-reminder': (view) => view,
  // Late is not lost: an officer gives more time [Gold Card Regulations Art. 6 sets the days and no consequence].
  'swap-overdue': changeDesk(() => ({ overdue: true })),
  'card-returned': returnCard,
};

const effectOf = ({ what }: Milestone): Effect<Passed> => ({
  change: CHANGES[what],
  visibility: Visibility.Public,
  exit: what,
});
