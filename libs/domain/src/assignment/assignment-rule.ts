import type { CaseTypeId, Stage } from '@talent-window/contracts/vocabulary';
import type { FieldCode } from '../professional-fields/professional-field.js';

/** Which cases a rule is about; what is not named is not asked. */
export interface RuleCondition {
  readonly caseType?: CaseTypeId;
  readonly stage?: Stage;
  readonly field?: FieldCode;
  /** in which the applicant is written to */
  readonly language?: string;
  /** ISO alpha-3 */
  readonly nationality?: string;
}

/** Who of those who may have a case gets it by a rule; each part narrows the circle. */
export interface RuleTarget {
  readonly officers?: readonly string[];
  /** speak the applicant's language */
  readonly language?: true;
  /** know the professional field */
  readonly field?: true;
}

/** 分案規則: the first, by `order`, that is about a case and finds somebody with room decides. */
export interface AssignmentRule {
  readonly id: string;
  readonly name: string;
  readonly when: RuleCondition;
  readonly to: RuleTarget;
  readonly order: number;
}

/** What a supervisor puts in force, all of it at once. */
export interface AssignmentRules {
  /** whether cases are given out without anybody's asking */
  readonly automatic: boolean;
  /** working days that a case may lie untouched on a desk */
  readonly idleDays: number;
  readonly rules: readonly AssignmentRule[];
}

/** What stands before a supervisor has put anything in force: nothing is given out, and these are proposed. */
export const PROPOSED_RULES: AssignmentRules = {
  automatic: false,
  idleDays: 3,
  rules: [
    {
      id: 'language-and-field',
      name: '語言及領域相符 · Language and field',
      when: {},
      to: { language: true, field: true },
      order: 1,
    },
    { id: 'language', name: '語言相符 · Language', when: {}, to: { language: true }, order: 2 },
  ],
};
