import type { components } from '@talent-window/api-client';
import { $api, useTexts } from '@talent-window/ui';
import { useNationality } from '../../desk-parts/holder.js';

export type AssignmentRule = components['schemas']['AssignmentRule'];
export type Officer = components['schemas']['Officer'];

/** Languages that officers are asked for; the rules take any other by its code as well. */
export const LANGUAGES = ['zh-TW', 'en', 'ja', 'ko', 'vi', 'th', 'id', 'fr', 'de', 'es'] as const;

/** Names of what a rule is about. */
export function useNames(): {
  readonly language: (code: string) => string;
  readonly field: (code: string) => string;
  readonly fields: readonly { readonly value: string; readonly label: string }[];
} {
  const { t, of } = useTexts('workbench-assignment');
  const { data = [] } = $api.useQuery('get', '/api/reference/professional-fields', {}, { staleTime: 3_600_000 });
  // The API's document calls a code an object; it is text.
  const fields = data.map(({ code, text }) => ({ value: code as unknown as string, label: of(text) }));
  return {
    language: (code) => {
      const known = LANGUAGES.find((each) => each === code);
      return known ? t(`workbench-assignment.lang-${known}`) : code;
    },
    field: (code) => fields.find(({ value }) => value === code)?.label ?? code,
    fields,
  };
}

/** A rule as a sentence: which cases, and who gets them. */
export function useRuleWords(officers: readonly Officer[]): (rule: AssignmentRule) => { when: string; to: string } {
  const { t, locale } = useTexts('workbench-assignment', 'case-types', 'stages');
  const names = useNames();
  const nationality = useNationality();
  const joined = (parts: readonly string[]): string => parts.join(locale === 'en' ? ', ' : '、');
  return ({ when, to }) => {
    const asked = [
      ...(when.caseType ? [t(`case-types.${when.caseType}`)] : []),
      ...(when.stage ? [t('workbench-assignment.stage-of', { stage: t(`stages.${when.stage}`) })] : []),
      ...(when.field ? [t('workbench-assignment.field-of', { field: names.field(when.field) })] : []),
      ...(when.language ? [t('workbench-assignment.lang-of', { language: names.language(when.language) })] : []),
      ...(when.nationality
        ? [t('workbench-assignment.nationality-of', { nationality: nationality(when.nationality) ?? when.nationality })]
        : []),
    ];
    const named = (to.officers ?? []).map((id) => officers.find((officer) => officer.id === id)?.name ?? id);
    const given = [
      ...(named.length > 0 ? [joined(named)] : []),
      ...(to.language ? [t('workbench-assignment.to-language')] : []),
      ...(to.field ? [t('workbench-assignment.to-field')] : []),
    ];
    return {
      when: asked.length === 0 ? t('workbench-assignment.when-any') : joined(asked),
      to: given.length === 0 ? t('workbench-assignment.to-anybody') : joined(given),
    };
  };
}
