import type { CaseTypeId, RuleSetId } from '@talent-window/contracts/vocabulary';
import { RuleSetId as RuleSets } from '@talent-window/contracts/vocabulary';
import type { DescribedField, DescribedForm } from '@talent-window/domain';
import { describeForm, FORMS, RULE_SETS } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import type { FormDto } from './form.dto.js';

/** A form with every text it needs, so that a client needs no other table. */
export function formDto(caseType: CaseTypeId, ruleSet: RuleSetId = RuleSets.OneStop): FormDto {
  const form = describeForm(FORMS[caseType]);
  return {
    ...form,
    ruleSet,
    collectionModes: RULE_SETS[ruleSet].collectionModes,
    texts: Object.fromEntries([...new Set(keysOf(form))].map((key) => [key, bothTexts(key)])),
  };
}

const keysOf = ({ sections, slots }: DescribedForm): readonly string[] => [
  ...sections.flatMap((section) => [section.label, ...section.fields.flatMap(keysOfField)]),
  ...slots.flatMap(({ label, hint }) => [label, hint]),
];

const keysOfField = ({ label, hint, options = [], items = [] }: DescribedField): readonly string[] => [
  label,
  ...(hint === undefined ? [] : [hint]),
  ...options.flatMap((option) => ('label' in option ? [option.label] : [])),
  ...items.flatMap(keysOfField),
];
