import { valueAt } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import type { Schemas } from '@talent-window/ui';
import { $api } from '@talent-window/ui';

export type Form = Schemas['Form'];
export type FormField = Schemas['FormField'];
export type FormSlot = Schemas['FormSlot'];
export type CaseFile = Schemas['CaseFile'];

type Of = Pick<Schemas['Progress'], 'caseType' | 'ruleSet'>;

/** The form that the application was made by. */
export const useCaseForm = (of: Of | undefined) =>
  $api.useQuery(
    'get',
    '/api/forms/{caseType}',
    { params: { path: { caseType: of?.caseType ?? 'gold-card' }, query: { ruleSet: of?.ruleSet ?? 'one-stop' } } },
    { enabled: of !== undefined, staleTime: Infinity },
  );

/** What was submitted, as it stands now. */
export const useCaseFile = (caseNo: string) =>
  $api.useQuery('get', '/api/cases/{caseNo}/file', { params: { path: { caseNo } } });

export const fieldAt = (form: Form, path: string): FormField | undefined =>
  form.sections.flatMap(({ fields }) => fields).find((field) => field.path === path);

export const slotAt = (form: Form, path: string): FormSlot | undefined =>
  form.slots.find(({ slot }) => `documents.${slot}` === path);

export const wordsOf = (form: Form, key: string | undefined): BothTexts | undefined =>
  key === undefined ? undefined : form.texts[key];

type Option = Schemas['FormOption'];

export function optionsOf(form: Form, field: FormField, content: unknown): readonly Option[] {
  const all = field.options ?? (field.optionsFrom ? form.tables[field.optionsFrom] : undefined) ?? [];
  if (!all.some(({ of }) => of !== undefined)) return all;
  const under = new Set([valueAt(content, 'profession.field'), valueAt(content, 'residence.collectionMode')]);
  return all.filter(({ of }) => of === undefined || under.has(of));
}

export const wordsOfOption = (form: Form, { value, label, zh, en }: Option): BothTexts =>
  wordsOf(form, label) ?? { zh: zh ?? String(value), en: en ?? String(value) };
