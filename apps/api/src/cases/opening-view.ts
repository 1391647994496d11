import type { CaseNo, CasePolicy, CaseView, CollectionPlan, Part } from '@talent-window/contracts/vocabulary';
import { Authority, Awaiting, PartState, Stage, STAGES } from '@talent-window/contracts/vocabulary';
import { STAGE_PARTIES } from '@talent-window/domain';

/**
 * How a case looks between submission and the first step of its workflow: a moment, or as long as the engine is away.
 * The applicant is told that it has been received, not that it does not exist.
 */
export function openingView(
  caseNo: CaseNo,
  submitted: { readonly policy: CasePolicy; readonly collection: CollectionPlan; readonly submittedAt: Date },
): CaseView {
  const { policy, collection } = submitted;
  const submittedAt = submitted.submittedAt.toISOString();
  const stateOf = (stage: Stage): PartState | undefined => {
    if (policy.exempt.includes(stage)) return PartState.Exempt;
    return policy.stages.includes(stage) ? PartState.Pending : undefined;
  };
  const parts = STAGES.flatMap((stage): Part[] => {
    const state = stateOf(stage);
    return state ? [{ stage, authority: STAGE_PARTIES[stage].authority, state, visit: 0 }] : [];
  });
  return {
    progress: {
      caseNo,
      caseType: policy.caseType,
      ruleSet: policy.ruleSet,
      submittedAt,
      stage: Stage.Payment,
      visit: 0,
      reasons: [],
      holder: { authority: Authority.Platform, since: submittedAt },
      awaiting: Awaiting.Nothing,
      parts,
      clock: { pauses: [], budgetDays: policy.workingDays.total },
      collection: { mode: collection.mode, office: collection.office },
      visitsInPerson: 0,
    },
    desk: { findings: [], overdue: false },
  };
}
