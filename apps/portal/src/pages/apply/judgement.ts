import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { DescribedForm, JudgeContext } from '@talent-window/domain';
import { describeForm, FORMS, judgeForm, normaliseForm, RULE_SETS, withFacts } from '@talent-window/domain';
import { taipeiDay } from '@talent-window/ui';
import { useMemo } from 'react';
import type { DraftView } from './draft-keeper.js';

/** A draft judged as if it were submitted now: by the same function as the platform does. */
export interface Judgement {
  readonly form: DescribedForm;
  /** normalised content with what follows from it, for conditions */
  readonly scope: unknown;
  readonly findings: readonly InputFinding[];
}

export const contextOf = ({ draft }: DraftView): JudgeContext => ({
  mode: 'submit',
  today: taipeiDay(new Date()),
  documents: draft.documents.map(({ id, slot }) => ({ documentId: id, slot })),
  collectionModes: RULE_SETS[draft.ruleSet].collectionModes,
  inspectsPassportOf: RULE_SETS[draft.ruleSet].inspectsPassportOf,
});

const DESCRIBED = new Map<string, DescribedForm>();
const describedForm = (view: DraftView): DescribedForm => {
  const { caseType } = view.draft;
  const form = DESCRIBED.get(caseType) ?? describeForm(FORMS[caseType]);
  DESCRIBED.set(caseType, form);
  return form;
};

export function judgeView(view: DraftView): Judgement {
  const form = FORMS[view.draft.caseType];
  const context = contextOf(view);
  return {
    form: describedForm(view),
    scope: withFacts(normaliseForm(form, view.content), context),
    findings: judgeForm(form, view.content, context),
  };
}

export const useJudgement = (view: DraftView): Judgement => useMemo(() => judgeView(view), [view]);
