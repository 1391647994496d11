import type { Day } from '@talent-window/contracts/vocabulary';
import { CollectionMode, Stage, StepKind } from '@talent-window/contracts/vocabulary';
import { CURRENT_CALENDAR, periodEnd, taipeiDay } from '@talent-window/domain';
import { TimelineEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { In, IsNull, Not } from 'typeorm';
import type { CaseRecord } from '../cases/case-record.js';

/** What begins the days anew: as the case counts them, so does whoever makes an appointment. */
const BEGINS = ['collection', 'entryRecorded', 'extendDeadline', 'chooseCollection', 'cardProduced'];

/**
 * The last day on which the card is handed over: then it goes back to stock, or its swap is late. Undefined where no rule sets
 * one, and where days are compressed, since an appointment is on a day of the calendar.
 */
export async function lastDay(database: DataSource, { caseNo, policy, view }: CaseRecord): Promise<Day | undefined> {
  const { collection: rule, dayMs } = policy;
  if (rule === undefined || dayMs !== undefined) return undefined;
  const begun = await database.getRepository(TimelineEntity).findOne({
    where: {
      caseNo,
      stage: Stage.Collection,
      what: In(BEGINS),
      kind: Not(StepKind.MessageIgnored),
      supersededBy: IsNull(),
    },
    order: { seq: 'desc' },
  });
  if (!begun) return undefined;
  const { mode, enteredOn } = view.progress.collection;
  const isSwap = mode === CollectionMode.EntryPermit && enteredOn !== undefined;
  const from = isSwap && begun.what === 'entryRecorded' ? enteredOn : taipeiDay(begun.at.toISOString());
  const days = isSwap ? rule.swapWithinDays : rule.returnAfterDays;
  return periodEnd(from, { days }, CURRENT_CALENDAR).lastDay;
}
