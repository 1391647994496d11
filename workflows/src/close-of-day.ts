import type { Day } from '@talent-window/contracts/vocabulary';
import { openActivities } from './case/activities.js';

export interface DayToClose {
  /** the day before in Taipei where absent, as the nightly one has it */
  readonly day?: Day;
}

export interface ClosedDay {
  readonly day: Day;
  readonly isParked: boolean;
  /** what the treasury got, in whole New Taiwan dollars */
  readonly total: number;
}

const DAY_MS = 86_400_000;
const TAIPEI_OFFSET_MS = 8 * 3_600_000;
const yesterday = (): Day => new Date(Date.now() + TAIPEI_OFFSET_MS - DAY_MS).toISOString().slice(0, 10);

/**
 * 日結 of one day: what the gateway says of its payments is held against the ledger, receipts that never came are asked for,
 * and the treasury 國庫 gets in one payment what is settled. Every step is done once for its day however often this runs; a
 * day whose file cannot be read is parked before anything is remitted, and the next close takes what it has missed.
 */
export async function closeOfDay({ day = yesterday() }: DayToClose = {}): Promise<ClosedDay> {
  const { cases, reconciliation, remittance } = openActivities();
  let isParked = false;
  for (const each of await reconciliation.findDaysToReconcile(day)) {
    const reconciled = await reconciliation.reconcileDay(each);
    if (each === day) isParked = reconciled.isParked;
  }
  await cases.requestReceipts();
  if (isParked) return { day, isParked, total: 0 };
  const { total } = await remittance.remitDay(day);
  await cases.finishDay(day);
  return { day, isParked, total };
}
