import type { DecisionKind } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';

/**
 * Notifies WDA, MOFA and the competent ministry of a decision [Gold Card Regulations Art. 8]. Until it is received it is
 * sent again, beside the case: an authority that is away must not hold up the applicant.
 */
export function tellAuthorities(kase: Case, decision: DecisionKind): void {
  const reference = `${kase.reference}:${decision}`;
  for (const system of kase.policy.permit?.tells ?? []) {
    kase.inBackground(
      kase.activities.decisions.tellDecision(kase.caseNo, { system, decision, reference, at: kase.now() }),
    );
  }
}
