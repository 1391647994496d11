import type { CaseNo, CaseTypeId, Day, DecisionKind, Instant, ReasonKey } from '@talent-window/contracts/vocabulary';

/** What an authority that took part in a case is told of a decision [Gold Card Regulations Art. 8]. No personal data: it has the file. */
export interface DecisionNotice {
  /** `<caseNo>:<stage>:<visit>:<decision>`; also the idempotency key */
  readonly reference: string;
  readonly caseNo: CaseNo;
  readonly caseType: CaseTypeId;
  readonly decision: DecisionKind;
  readonly decidedAt: Instant;
  readonly reasons: readonly ReasonKey[];
  /** of the permit, where there is one */
  readonly validFrom?: Day;
  readonly validUntil?: Day;
  /** competent ministry 目的事業主管機關, e.g. `MOEA`; absent for case types without fields */
  readonly ministry?: string;
}

/** An authority's system that is told of decisions. Throws `AgencyError`. */
export interface DecisionRecipient {
  tellDecision(notice: DecisionNotice): Promise<{ readonly receiptNo: string }>;
}
