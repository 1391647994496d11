import type { CaseNo, DecideReview } from '@talent-window/contracts/vocabulary';
import { isAsserted } from '@talent-window/temporal';

export interface AssertionActivities {
  /** Whether the API signed exactly this decision of exactly this officer for this case. Reads nothing, writes nothing. */
  isAsserted(caseNo: CaseNo, decision: DecideReview, assertion: string): Promise<boolean>;
}

export function createAssertionActivities({ assertionKey }: { readonly assertionKey: Buffer }): AssertionActivities {
  return { isAsserted: (caseNo, decision, assertion) => isAsserted(assertionKey, caseNo, decision, assertion) };
}
