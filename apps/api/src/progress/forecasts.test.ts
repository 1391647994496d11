import { describe, expect, it } from '@jest/globals';
import type { Progress, Stage } from '@talent-window/contracts/vocabulary';
import { PartState, Stage as S } from '@talent-window/contracts/vocabulary';
import { addWorkingDays, CURRENT_CALENDAR } from '@talent-window/domain';
import { forecastOf } from './forecasts.js';

const TODAY = '2026-11-26';
const part = (stage: Stage, state: PartState) => ({ stage, state, authority: 'nia', visit: 1 });
const progress = (more: object = {}): Progress =>
  ({
    clock: { pauses: [], budgetDays: 20 },
    parts: [
      part(S.Payment, PartState.Done),
      part(S.InitialReview, PartState.Current),
      part(S.LabourReview, PartState.Pending),
      part(S.PassportInspection, PartState.Exempt),
    ],
    ...more,
  }) as never;
/** Ten cases: the n-th took n days at the review and twice as many at the labour agency. */
const cases = Array.from(
  { length: 10 },
  (_, nth) =>
    new Map<Stage, number>([
      [S.InitialReview, nth + 1],
      [S.LabourReview, 2 * (nth + 1)],
      [S.PassportInspection, 50],
    ]),
);

describe('a forecast', () => {
  it('adds up what cases like it took for the stages ahead, in working days from today', () => {
    expect(forecastOf(progress(), cases, TODAY)).toEqual({
      casesMeasured: 10,
      expectedFrom: addWorkingDays(TODAY, 9, CURRENT_CALENDAR),
      expectedTo: addWorkingDays(TODAY, 27, CURRENT_CALENDAR),
      stages: [
        { stage: S.InitialReview, usualFrom: 3, usualTo: 9 },
        { stage: S.LabourReview, usualFrom: 6, usualTo: 18 },
      ],
    });
  });

  it('is none where too few cases tell, and has no day for a case that has ended', () => {
    expect(forecastOf(progress(), cases.slice(0, 4), TODAY)).toEqual({ casesMeasured: 4, stages: [] });
    const { expectedFrom, stages } = forecastOf(progress({ outcome: 'approved' }), cases, TODAY);
    expect([expectedFrom, stages.length]).toEqual([undefined, 2]);
  });
});
