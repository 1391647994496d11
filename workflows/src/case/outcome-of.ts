import type { Outcome } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';

/** @throws TypeError for a case that is still open */
export function outcomeOf(kase: Case): Outcome {
  const { outcome } = kase.view.progress;
  if (outcome === undefined) throw new TypeError(`${kase.caseNo} has not ended`);
  return outcome;
}
