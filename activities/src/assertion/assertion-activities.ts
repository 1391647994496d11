import type { CaseNo, Command } from '@talent-window/contracts/vocabulary';
import { isAsserted } from '@talent-window/temporal';

export interface AssertionActivities {
  /** Whether the API signed exactly this command of exactly this officer for this case. Reads nothing, writes nothing. */
  isAsserted(caseNo: CaseNo, command: Command, assertion: string): Promise<boolean>;
}

export function createAssertionActivities({ assertionKey }: { readonly assertionKey: Buffer }): AssertionActivities {
  return { isAsserted: (caseNo, command, assertion) => isAsserted(assertionKey, caseNo, command, assertion) };
}
