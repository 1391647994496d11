import type { Day } from '@talent-window/contracts/vocabulary';

const DAY_MS = 86_400_000;
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export interface Validity {
  readonly validFrom: Day;
  readonly validUntil: Day;
}

/**
 * Validity in years counts from the day after issuance [Gold Card Regulations Art. 2(1)(2), 6(2)] and ends on the day before the
 * corresponding day, or on the last day of the month where there is none [Civil Code Art. 121(2)].
 */
export function validityOf(issuedOn: Day, years: number): Validity {
  const from = Date.parse(issuedOn) + DAY_MS;
  const start = new Date(from);
  const [year, month, day] = [start.getUTCFullYear() + years, start.getUTCMonth(), start.getUTCDate()];
  const corresponding = new Date(Date.UTC(year, month, day));
  const exists = corresponding.getUTCMonth() === month;
  const until = exists ? corresponding.getTime() - DAY_MS : Date.UTC(year, month + 1, 0);
  return { validFrom: toDay(from), validUntil: toDay(until) };
}
