import type { CaseView as DomainView } from '@talent-window/contracts/vocabulary';
import { CASE_TYPES, judge } from '@talent-window/domain';
import { useSession } from '@talent-window/ui';
import type { CaseView } from '../case/case-data.js';
import type { ReviewDecision } from './decision-draft.js';

type Why = Exclude<ReturnType<typeof judge>, { readonly allowed: true }>['why'];

/**
 * Why a review may not be decided so, by the table that the platform itself asks; undefined where it may. What the platform
 * answers in the end is what counts: the table of an old case may be another one.
 */
export function useWhyNot(view: CaseView): (decision: ReviewDecision) => Why | undefined {
  const { person } = useSession('desk');
  return (decision) => {
    const { stage, visit, caseType } = view.progress;
    const [first] = (person?.roles ?? []).map((role) =>
      judge(CASE_TYPES[caseType].legality, view as DomainView, {
        name: 'decideReview',
        stage,
        visit,
        decision,
        actor: { id: person?.accountId ?? '', role },
      }),
    );
    return first === undefined || first.allowed ? undefined : first.why;
  };
}
