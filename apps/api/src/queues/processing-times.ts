import { Injectable } from '@nestjs/common';
import type { CaseTypeId, Day, Progress } from '@talent-window/contracts/vocabulary';
import { AUTHORITIES } from '@talent-window/contracts/vocabulary';
import { addDays, CURRENT_CALENDAR, usedByAuthority, usedWorkingDays } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { ReadPool } from '../database/read-pool.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { ProcessingTimesDto } from './processing-times.dto.js';

/** The promise of the platform (A10): on average at most 20 working days and one visit in person. */
const PROMISE = { workingDays: 20, visits: 1 };
/** So many are told from; more would hold up everybody else meanwhile. */
const MOST_CASES = 3_000;
/** What the public is told is of cases that ended lately. */
const LATELY_DAYS = 90;

interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly caseType?: CaseTypeId | undefined;
}

/** How long approved cases took, from the projection. */
@Injectable()
export class ProcessingTimes {
  private readonly told = new Map<string, { readonly on: Day; readonly times: ProcessingTimesDto }>();

  constructor(private readonly pool: ReadPool) {}

  /** Of the last months, counted once a day however often it is asked for. */
  async lately(caseType?: CaseTypeId): Promise<ProcessingTimesDto> {
    const on = taipeiToday();
    const key = caseType ?? '';
    const known = this.told.get(key);
    if (known?.on === on) return known.times;
    const times = await this.between({ from: addDays(on, -LATELY_DAYS), to: addDays(on, -1), caseType });
    this.told.set(key, { on, times });
    return times;
  }

  async between({ from, to, caseType }: Period): Promise<ProcessingTimesDto> {
    const { rows } = await this.pool.query<{ progress: Progress }>(
      `select progress from case_projection
       where outcome = 'approved' and ($3::text is null or progress ->> 'caseType' = $3)
         and (progress ->> 'closedAt')::timestamptz >= $1::date::timestamp at time zone 'Asia/Taipei'
         and (progress ->> 'closedAt')::timestamptz < ($2::date + 1)::timestamp at time zone 'Asia/Taipei'
       order by case_no desc limit ${MOST_CASES}`,
      [from, to, caseType ?? null],
    );
    return timesOf(rows.map(({ progress }) => progress));
  }
}

function timesOf(ended: readonly Progress[]): ProcessingTimesDto {
  const at = (progress: Progress): string => progress.closedAt ?? progress.submittedAt;
  const days = ended.map((progress) => usedWorkingDays(progress.clock, at(progress), CURRENT_CALENDAR));
  const byAuthority = ended.map((progress) => usedByAuthority(progress, at(progress), CURRENT_CALENDAR));
  const authorities = AUTHORITIES.map((authority) => ({
    authority,
    text: bothTexts(`authorities.${authority}`),
    workingDays: averageOf(byAuthority.map((used) => used[authority] ?? 0)),
  }));
  return {
    cases: ended.length,
    ...(ended.length === 0
      ? {}
      : {
          workingDays: averageOf(days),
          visits: averageOf(ended.map(({ visitsInPerson }) => visitsInPerson)),
          withinPromise: averageOf(days.map((used) => (used <= PROMISE.workingDays ? 1 : 0))),
        }),
    promise: PROMISE,
    authorities: ended.length === 0 ? [] : authorities,
  };
}

/** Rounded to hundredths; 0 of none. */
const averageOf = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : Math.round((100 * figures.reduce((sum, it) => sum + it, 0)) / figures.length) / 100;
