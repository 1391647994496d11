import type {
  CasePolicy,
  CaseTypeId,
  CollectionPolicy,
  Day,
  PollSchedule,
  RuleSetId,
} from '@talent-window/contracts/vocabulary';
import { Stage } from '@talent-window/contracts/vocabulary';
import { CASE_TYPES } from '../case-types/index.js';
import { feeTableOn } from '../fees/quote.js';
import { findRefundRule } from '../fees/refund-rules.js';
import type { ApplicantSituation } from './rule-sets.js';
import { RULE_SETS } from './rule-sets.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Backs off to once a day, at most 200 times a stage: a history stays far below the engine's limits. */
const backingOffFrom = (firstMs: number): PollSchedule => ({ firstMs, factor: 2, maxMs: DAY, limit: 200 });

const POLLS: CasePolicy['polls'] = {
  payment: backingOffFrom(2 * MINUTE),
  labourReview: backingOffFrom(30 * MINUTE),
  cardProduction: backingOffFrom(10 * MINUTE),
  entry: backingOffFrom(60 * MINUTE),
};

/** The days for the swap are in the regulations; when to remind and when a card goes back is from memory [M]. */
const COLLECTION: CollectionPolicy = { swapWithinDays: 30, remindAfterDays: [14, 30, 60], returnAfterDays: 90 };

const refundsOnRefusal = (caseType: CaseTypeId, on: Day): boolean =>
  findRefundRule(feeTableOn(caseType, on)?.refundRule ?? '')?.onRefusal === 'full';

/**
 * What a new case takes with it, by value, of its case type and rule set.
 * @param dayMs how long a day of its deadlines lasts; less than a day for a rehearsal
 */
export function policyFor(
  caseType: CaseTypeId,
  ruleSet: RuleSetId,
  applicant: ApplicantSituation,
  dayMs: number = DAY,
): CasePolicy {
  const type = CASE_TYPES[caseType];
  const rules = RULE_SETS[ruleSet];
  const isExempt = (stage: Stage) => stage === Stage.PassportInspection && !rules.inspectsPassportOf(applicant);
  return {
    caseType,
    ruleSet,
    version: rules.version,
    legality: type.legality,
    stages: type.stages.filter((stage) => !isExempt(stage)),
    exempt: type.stages.filter(isExempt),
    workingDays: { total: rules.budgetDays, perStage: type.targetDays },
    polls: POLLS,
    paymentWithinMs: 30 * dayMs,
    passportWithinMonths: 6,
    answerWithin: { days: 30, monthsFromAbroad: 6, remindDaysBefore: 7 },
    ...(dayMs === DAY ? {} : { dayMs }),
    escalates: true,
    screensBeforeCard: true,
    issueWithinDays: 90,
    refundsOnRefusal: refundsOnRefusal(caseType, rules.version),
    permit: type.permit,
    issuesDocuments: true,
    archives: true,
    collection: COLLECTION,
    dismissAutomatically: false,
  };
}
