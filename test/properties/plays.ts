import type { CasePolicy, CollectionMode } from '@talent-window/contracts/vocabulary';
import { CaseTypeId, COLLECTION_MODES, RULE_SET_IDS } from '@talent-window/contracts/vocabulary';
import { policyFor } from '@talent-window/domain';
import fc from 'fast-check';

export const MOVE_KINDS = {
  /** a command that somebody may send now */
  lawful: 9,
  /** what the world would state now */
  fact: 7,
  /** any command of anybody, for whatever stage and visit */
  anyCommand: 2,
  /** a fact out of place */
  strayFact: 2,
  /** two lawful commands, sent at once */
  race: 1,
  /** something that was sent before */
  again: 1,
  /** a fact that was on its way */
  delivered: 2,
  /** a lawful command that nobody signed, or that does not fit its shape */
  spoilt: 1,
} as const;
export type MoveKind = keyof typeof MOVE_KINDS;

/** One move: what kind, and the number from which everything else about it follows where it is made. */
export interface Move {
  readonly kind: MoveKind;
  readonly seed: number;
}

/** One case: who applies, whom the lists find, what happens in each round, and how it is brought to its end. */
export interface Play {
  readonly policy: CasePolicy;
  readonly mode: CollectionMode;
  readonly hits: readonly (number | undefined)[];
  readonly rounds: readonly (readonly Move[])[];
  readonly ending: number;
}

/** Many cases on one clock: how long after the round before each round is, in minutes. */
export interface Season {
  readonly plays: readonly Play[];
  readonly gaps: readonly number[];
  /** in which round the calendar is issued again */
  readonly reissuedIn: number;
}

const MINUTES_A_DAY = 24 * 60;
const MONTH_MS = 30 * MINUTES_A_DAY * 60_000;

/** Asked less often than a real case asks, so that a month passes in a moment. */
const seldom = { firstMs: 36 * 3_600_000, factor: 3, maxMs: MONTH_MS, limit: 200 };
export const POLLS: CasePolicy['polls'] = {
  payment: seldom,
  labourReview: seldom,
  cardProduction: seldom,
  entry: seldom,
};

const seed = fc.nat(2 ** 31 - 1);
const move = fc.record({
  kind: fc.oneof(
    ...Object.entries(MOVE_KINDS).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind as MoveKind),
    })),
  ),
  seed,
});

const policy = fc
  .record({
    caseType: fc.oneof(
      { weight: 4, arbitrary: fc.constant(CaseTypeId.GoldCard) },
      { weight: 1, arbitrary: fc.constant(CaseTypeId.ArcEmployment) },
    ),
    ruleSet: fc.constantFrom(...RULE_SET_IDS),
    appliesFrom: fc.constantFrom('overseas' as const, 'taiwan' as const),
    hkMacau: fc.boolean(),
    dismissAutomatically: fc.oneof(
      { weight: 4, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map(({ caseType, ruleSet, appliesFrom, hkMacau, dismissAutomatically }) => ({
    ...withoutPermit(policyFor(caseType, ruleSet, { appliesFrom, hkMacau })),
    polls: POLLS,
    dismissAutomatically,
  }));

/** What follows an approval is a life of its own, told by journeys. */
const withoutPermit = ({ permit: _later, ...policy }: CasePolicy): CasePolicy => policy;

const hit = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.nat(1) });

const play = (rounds: number): fc.Arbitrary<Play> =>
  fc.record({
    policy,
    mode: fc.constantFrom(...COLLECTION_MODES),
    hits: fc.array(hit, { minLength: 5, maxLength: 5 }),
    rounds: fc.array(fc.array(move, { minLength: 1, maxLength: 2 }), { minLength: rounds, maxLength: rounds }),
    ending: seed,
  });

/** Minutes, hours, days, now and then weeks: in all about a year. */
const gap = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 600 }) },
  { weight: 6, arbitrary: fc.integer({ min: 600, max: 6 * MINUTES_A_DAY }) },
  { weight: 2, arbitrary: fc.integer({ min: 6 * MINUTES_A_DAY, max: 45 * MINUTES_A_DAY }) },
);

export const seasonOf = (cases: number, rounds: number): fc.Arbitrary<Season> =>
  fc.record({
    plays: fc.array(play(rounds), { minLength: cases, maxLength: cases }),
    gaps: fc.array(gap, { minLength: rounds, maxLength: rounds }),
    reissuedIn: fc.integer({ min: 5, max: rounds - 1 }),
  });
