import type { CaseResult, Outcome, StartCase } from '@talent-window/contracts/vocabulary';
import type { Case } from './case/case.js';
import { conduct } from './case/conduct.js';
import { outcomeOf } from './case/outcome-of.js';
import { holdPermit } from './stages/hold-permit.js';

/**
 * The card's life after its case, in the hands of its holder: opened by the case when it ends approved, over when the
 * card expires or is taken back. What follows is recorded in the timeline of the case.
 */
async function procedure(kase: Case): Promise<Outcome> {
  await holdPermit(kase);
  return outcomeOf(kase);
}

export async function permit(closed: StartCase): Promise<CaseResult> {
  return conduct(closed, procedure);
}
