import { valueAt } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { dayText } from '@talent-window/ui';
import type { Form, FormField } from './case-data.js';

const YES_NO: readonly [BothTexts, BothTexts] = [
  { zh: '是', en: 'Yes' },
  { zh: '否', en: 'No' },
];
const EMPTY: BothTexts = { zh: '', en: '' };

export const labelOf = (form: Form, key: string): BothTexts => form.texts[key] ?? { zh: key, en: key };

/** The name of a field or document by its path, as a request for it says. */
export function nameOfPath(form: Form, path: string): BothTexts {
  const slot = form.slots.find((each) => path === `documents.${each.slot}`);
  if (slot) return labelOf(form, slot.label);
  const field = form.sections.flatMap(({ fields }) => fields).find((each) => each.path === path);
  return field ? labelOf(form, field.label) : { zh: path, en: path };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const bothDays = (day: string): BothTexts => ({ zh: dayText(day, 'zh-TW'), en: dayText(day, 'en') });

/** A value as people say it: an option by its name, a day in words, a list item by item. */
export function valueText(form: Form, field: FormField, value: unknown): BothTexts {
  const [yes, no] = YES_NO;
  if (value === undefined || value === null || value === '') return EMPTY;
  if (Array.isArray(value)) {
    const lines = value.map((item: unknown) => itemText(form, field, item));
    return { zh: lines.map(({ zh }) => zh).join('\n'), en: lines.map(({ en }) => en).join('\n') };
  }
  const table = field.optionsFrom === undefined ? undefined : form.tables[field.optionsFrom];
  const option = (field.options ?? table)?.find((each) => each.value === value);
  if (option?.label !== undefined) return labelOf(form, option.label);
  if (option) return { zh: option.zh ?? `${option.value}`, en: option.en ?? `${option.value}` };
  if (typeof value === 'boolean') return value ? yes : no;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (DAY.test(text)) return bothDays(text);
  if (field.kind === 'whole-number') return { zh: grouped(text), en: grouped(text) };
  return { zh: text, en: text };
}

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

function itemText(form: Form, field: FormField, item: unknown): BothTexts {
  const parts = (field.items ?? []).map((each) => valueText(form, each, valueAt(item, each.path)));
  const join = (language: 'zh' | 'en'): string =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== '')
      .join(' · ');
  return { zh: join('zh'), en: join('en') };
}

export interface Shown {
  readonly field: FormField;
  readonly label: BothTexts;
  readonly value: BothTexts;
}

/** The filled fields of a section; what did not apply was not asked and is not shown. */
export const shownFields = (form: Form, section: Form['sections'][number], application: object): readonly Shown[] =>
  section.fields.flatMap((field) => {
    const value = valueText(form, field, valueAt(application, field.path));
    return value.zh === '' ? [] : [{ field, label: labelOf(form, field.label), value }];
  });

/** Names as people of its owner order them: the Chinese one first where there is one. */
export function personName(application: Readonly<Record<string, unknown>>): string {
  const part = (path: string): string => {
    const value: unknown = valueAt(application, path);
    return typeof value === 'string' ? value : '';
  };
  const latin = [part('basic.surname'), part('basic.givenNames')].filter((each) => each !== '').join(', ');
  return [part('basic.chineseName'), latin].filter((each) => each !== '').join(' ');
}
