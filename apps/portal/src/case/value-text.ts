import type { Words } from '@talent-window/ui';
import { dayText } from '@talent-window/ui';
import type { Form, FormField } from './case-form.js';
import { optionsOf, wordsOfOption } from './case-form.js';
import { plainText } from './plain-text.js';

type AnswerWords = Pick<Words<'portal-answer'>, 't' | 'of' | 'locale'>;

/** A value as a person reads it. */
export function valueText(form: Form, field: FormField, value: unknown, content: unknown, words: AnswerWords): string {
  if (value === undefined || value === null || value === '') return words.t('portal-answer.nothing-yet');
  if (typeof value === 'boolean') return words.t(value ? 'portal-answer.yes' : 'portal-answer.no');
  if (field.kind === 'choice') {
    const option = optionsOf(form, field, content).find((it) => it.value === value);
    return option ? words.of(wordsOfOption(form, option)) : plainText(value);
  }
  if (field.kind === 'day' && typeof value === 'string') return dayText(value, words.locale);
  if (field.kind === 'whole-number' && typeof value === 'number') return value.toLocaleString('en-US');
  if (Array.isArray(value))
    return value
      .map((entry: unknown) =>
        (field.items ?? [])
          .map((item) => valueText(form, item, (entry as Record<string, unknown>)[item.path], content, words))
          .join(' · '),
      )
      .join('; ');
  return plainText(value);
}
