import type { Day } from '@talent-window/contracts/vocabulary';
import type { FieldCode } from '../professional-fields/professional-field.js';
import { addDays } from '../calendar/days.js';

/** 請假: both days are days of leave. */
export interface Absence {
  readonly from: Day;
  readonly to: Day;
}

/** What is kept of an officer for giving out cases. */
export interface OfficerDesk {
  readonly languages: readonly string[];
  readonly fields: readonly FieldCode[];
  /** how many open cases the rules give at most; 0 for none */
  readonly capacity: number;
  readonly absences: readonly Absence[];
  /** 迴避: whose cases are not theirs to decide, as `account:…`, `passport:…` (a keyed hash) or `case:…` [Administrative Procedure Act Art. 32] */
  readonly conflicts: readonly string[];
}

/** What holds of an officer of whom a supervisor has said nothing yet. */
export const USUAL_DESK: OfficerDesk = {
  languages: ['zh-TW', 'en'],
  fields: [],
  capacity: 20,
  absences: [],
  conflicts: [],
};

/** The last day of the leave that an officer is on; one that follows at once is part of it. */
export function awayUntil({ absences }: Pick<OfficerDesk, 'absences'>, today: Day): Day | undefined {
  let last: Day | undefined;
  for (let day = today; ; day = addDays(last, 1)) {
    const leaves = absences.filter(({ from, to }) => from <= day && day <= to).map(({ to }) => to);
    const longest = leaves.sort().at(-1);
    if (longest === undefined) return last;
    last = longest;
  }
}

/** The first day of that leave, as far as it is one without a break. */
export function awaySince({ absences }: Pick<OfficerDesk, 'absences'>, today: Day): Day | undefined {
  const begins = absences.filter(({ from, to }) => from <= today && today <= to).map(({ from }) => from);
  return begins.sort()[0];
}
