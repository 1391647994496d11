import type { CaseNo, Command, Fact } from '@talent-window/contracts/vocabulary';
import { isAsserted } from '@talent-window/temporal';

export interface AssertionActivities {
  /** Whether the platform signed exactly this command or fact for this case. Reads nothing, writes nothing. */
  isAsserted(caseNo: CaseNo, message: Command | Fact, assertion: string): Promise<boolean>;
}

export function createAssertionActivities({ assertionKey }: { readonly assertionKey: Buffer }): AssertionActivities {
  return { isAsserted: (caseNo, message, assertion) => isAsserted(assertionKey, caseNo, message, assertion) };
}
