import { Injectable } from '@nestjs/common';
import type { CaseTypeId, Day, Progress, Stage } from '@talent-window/contracts/vocabulary';
import { PartState } from '@talent-window/contracts/vocabulary';
import { addWorkingDays, CURRENT_CALENDAR, usedByPart } from '@talent-window/domain';
import { ReadPool } from '../database/read-pool.js';
import type { ForecastDto } from './forecast.dto.js';
import { taipeiToday } from './taipei-today.js';

const MEASURED_DAYS = 180;
/** So many are measured; more would hold up everybody else meanwhile. */
const MOST_CASES = 3_000;
/** Fewer would tell more of those cases than of this one. */
const LEAST_CASES = 5;
const KEPT_MS = 5 * 60_000;
const [EARLY, LATE] = [0.25, 0.9];

/** Working days by stage that one closed case took. */
type Measured = ReadonlyMap<Stage, number>;

/** How long it usually takes from here, measured in cases of the same type that ended lately. */
@Injectable()
export class Forecasts {
  private readonly kept = new Map<
    CaseTypeId,
    { readonly until: number; readonly cases: Promise<readonly Measured[]> }
  >();

  constructor(private readonly pool: ReadPool) {}

  async of(progress: Progress): Promise<ForecastDto> {
    const cases = await this.measured(progress.caseType);
    return forecastOf(progress, cases, taipeiToday());
  }

  private measured(caseType: CaseTypeId): Promise<readonly Measured[]> {
    const known = this.kept.get(caseType);
    if (known && known.until > Date.now()) return known.cases;
    const cases = this.measure(caseType);
    this.kept.set(caseType, { until: Date.now() + KEPT_MS, cases });
    // What failed is asked for again.
    cases.catch(() => this.kept.delete(caseType));
    return cases;
  }

  private async measure(caseType: CaseTypeId): Promise<readonly Measured[]> {
    const { rows } = await this.pool.query<{ progress: Progress }>(
      `select progress from case_projection
       where outcome = 'approved' and progress ->> 'caseType' = $1
         and (progress ->> 'closedAt')::timestamptz >= now() - make_interval(days => $2)
       order by case_no desc limit ${MOST_CASES}`,
      [caseType, MEASURED_DAYS],
    );
    return rows.map(({ progress }) => measuredOf(progress));
  }
}

const measuredOf = (progress: Progress): Measured =>
  new Map(
    progress.parts
      .filter(({ state }) => state === PartState.Done)
      .map((part) => [part.stage, usedByPart(progress, part, progress.closedAt ?? '', CURRENT_CALENDAR)]),
  );

/** By what closed cases took for the stages that are still ahead of this one. */
export function forecastOf(progress: Progress, cases: readonly Measured[], today: Day): ForecastDto {
  const casesMeasured = cases.length;
  if (casesMeasured < LEAST_CASES) return { casesMeasured, stages: [] };
  const own = progress.parts.filter(({ state }) => state !== PartState.Exempt);
  const stages = own.flatMap(({ stage }) => {
    const days = cases.flatMap((it) => it.get(stage) ?? []);
    return days.length < LEAST_CASES ? [] : [{ stage, usualFrom: atShare(days, EARLY), usualTo: atShare(days, LATE) }];
  });
  if (progress.outcome !== undefined || progress.clock.stoppedAt !== undefined) return { casesMeasured, stages };
  const rest = cases.map((it) => restOf(progress, it));
  const after = (days: number): Day => (days === 0 ? today : addWorkingDays(today, days, CURRENT_CALENDAR));
  return { casesMeasured, expectedFrom: after(atShare(rest, EARLY)), expectedTo: after(atShare(rest, LATE)), stages };
}

/** What is left of the present stage and all of those to come, had this case gone on like that one. */
function restOf(progress: Progress, took: Measured): number {
  const now = new Date().toISOString();
  return progress.parts.reduce((sum, part) => {
    const days = took.get(part.stage) ?? 0;
    if (part.state === PartState.Pending) return sum + days;
    if (part.state !== PartState.Current) return sum;
    return sum + Math.max(0, days - usedByPart(progress, part, now, CURRENT_CALENDAR));
  }, 0);
}

/** The figure that a share of them does not exceed (nearest rank). */
function atShare(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
