import type { CaseResult, Outcome, StartCase } from '@talent-window/contracts/vocabulary';
import type { Case } from './case/case.js';
import { conduct } from './case/conduct.js';
import { outcomeOf } from './case/outcome-of.js';

/**
 * What the world still says of a case that has ended without a permit: started by the relay with the fact that came
 * late, and over when it is taken. The case stays closed; what follows is recorded in its own timeline.
 */
async function procedure(kase: Case): Promise<Outcome> {
  return outcomeOf(kase);
}

export async function afterEnd(closed: StartCase): Promise<CaseResult> {
  return conduct(closed, procedure);
}
