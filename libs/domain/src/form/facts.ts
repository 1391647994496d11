import { findNationality } from '../nationalities/nationalities.js';
import type { JudgeContext } from './definition.js';
import { isGroup, valueAt } from './form-view.js';

/** Where an applicant stands, in the values of the form. */
export const AppliesFrom = { Overseas: 'overseas', Taiwan: 'taiwan' } as const;
export type AppliesFrom = (typeof AppliesFrom)[keyof typeof AppliesFrom];

/** What follows from the content and the rule set; conditions read it under `facts.`. */
export interface FormFacts {
  readonly hkMacau: boolean;
  /** must present the passport at a counter */
  readonly presentsPassport: boolean;
}

export const isHkMacau = (nationality: unknown): boolean =>
  typeof nationality === 'string' && findNationality(nationality)?.special === 'hk-macau';

const factsOf = (content: unknown, context: Pick<JudgeContext, 'inspectsPassportOf'>): FormFacts => {
  const hkMacau = isHkMacau(valueAt(content, 'entry.nationality'));
  const appliesFrom = valueAt(content, 'entry.appliesFrom');
  const isPlaced = appliesFrom === AppliesFrom.Overseas || appliesFrom === AppliesFrom.Taiwan;
  return { hkMacau, presentsPassport: isPlaced && context.inspectsPassportOf({ appliesFrom, hkMacau }) };
};

/** The content with what follows from it, for conditions and rules; a field of that name sent by somebody is overwritten. */
export const withFacts = (content: unknown, context: Pick<JudgeContext, 'inspectsPassportOf'>): unknown => ({
  ...(isGroup(content) ? content : {}),
  facts: factsOf(content, context),
});
