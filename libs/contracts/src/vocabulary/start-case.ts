import type { CaseNo, Instant } from './case-type.js';
import type { Outcome } from './stage.js';
import type { CasePolicy, CollectionPlan } from './policy.js';
import type { CaseView, TimelineEntry } from './progress.js';

/** Input of every case workflow. The application itself stays in the database under the case number. */
export interface StartCase {
  readonly caseNo: CaseNo;
  readonly submittedAt: Instant;
  readonly policy: CasePolicy;
  readonly collection: CollectionPlan;
  /** where a continued run takes up; absent at the first */
  readonly resume?: { readonly view: CaseView; readonly timeline: readonly TimelineEntry[] };
}

/** What a closed case leaves behind. */
export interface CaseResult {
  readonly caseNo: CaseNo;
  readonly outcome: Outcome;
}
