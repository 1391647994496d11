import type { CaseResult, StartCase } from '@talent-window/contracts/vocabulary';
import type { Case } from './case/case.js';
import { conduct } from './case/conduct.js';

/**
 * What the world still says of a case that has ended: started by the relay with the fact that came late, and over when
 * it is taken. The case stays closed; what follows is recorded in its own timeline.
 */
async function procedure(kase: Case): Promise<CaseResult['outcome']> {
  const { outcome } = kase.view.progress;
  if (outcome === undefined) throw new TypeError(`${kase.caseNo} has not ended`);
  return outcome;
}

export async function afterEnd(closed: StartCase): Promise<CaseResult> {
  return conduct(closed, procedure);
}
