import type { Day } from '@talent-window/contracts/vocabulary';
import type { Evidence } from './evidence.js';
import type { Ministry } from './ministries.js';

/** 領域 codes; ours, the law has none. */
export const FieldCode = {
  Science: 'SCI',
  Digital: 'DIG',
  Economy: 'ECO',
  Education: 'EDU',
  Arts: 'ART',
  Sport: 'SPO',
  Finance: 'FIN',
  Law: 'LAW',
  Architecture: 'ARC',
  Defence: 'DEF',
  Environment: 'ENV',
  Biotech: 'BIO',
  /** 其他領域: the NDC recognises the person [L-ACT Art. 4(2)] */
  Other: 'OTH',
} as const;
export type FieldCode = (typeof FieldCode)[keyof typeof FieldCode];

/** 條款: one item of a field's announcement. */
export interface Criterion {
  /** field and item, e.g. `ECO-04` */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly evidence: Evidence;
  /** set where the item is the salary test */
  readonly salary?: SalaryRule;
  readonly source: string;
  /** the text was not found, or only in part: check before relying on it */
  readonly fromMemory?: true;
}

/** 最近月薪達16萬元: amount in whole NT$, within the years before the month of application [WDA-EZ]. */
export interface SalaryRule {
  readonly monthly: number;
  readonly withinYears: number;
  /** one month of that amount is enough, and so is an average */
  readonly basis: 'month-or-average';
}

export interface ProfessionalField {
  readonly code: FieldCode;
  readonly zh: string;
  readonly en: string;
  /** 目的事業主管機關, which may be consulted */
  readonly ministry: Ministry;
  /** how many of the criteria must be met */
  readonly combination: 'any' | 'all';
  /** must be met beside the criterion chosen */
  readonly precondition?: Omit<Criterion, 'code' | 'salary' | 'source'>;
  readonly criteria: readonly Criterion[];
  readonly effectiveFrom: Day;
  readonly source: string;
  readonly fromMemory?: true;
}

/** The fields in force from a day on; a rule set names its version. */
export interface ProfessionalFieldSet {
  readonly version: string;
  readonly effectiveFrom: Day;
  readonly fields: readonly ProfessionalField[];
}
