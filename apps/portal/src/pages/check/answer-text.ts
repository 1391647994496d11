import type { DescribedField } from '@talent-window/domain';
import { FieldKind } from '@talent-window/domain';
import { dayText, useTexts } from '@talent-window/ui';
import { money } from '../../case/money.js';
import type { Content } from '../apply/content.js';
import type { DraftView } from '../apply/draft-keeper.js';
import { optionsOf } from '../apply/fields/options.js';
import { judgeView } from '../apply/judgement.js';

/** What has no words of its own. */
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

/** Says an answer as the page that asked for it showed it. */
export function useAnswerText(view: DraftView): (path: string, value: unknown) => string {
  const words = useTexts('portal-apply', 'form');
  const { t, locale } = words;
  const { form } = judgeView(view);
  const fields = form.sections.flatMap((section) => section.fields);

  const said = (field: DescribedField, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('portal-apply.no-answer');
    switch (field.kind) {
      case FieldKind.Choice:
        return optionsOf(field, form, words).find((option) => option.value === value)?.text ?? plain(value);
      case FieldKind.YesNo:
      case FieldKind.Consent:
        return value === true ? t('portal-apply.yes') : t('portal-apply.no');
      case FieldKind.Day:
        return dayText(plain(value), locale);
      case FieldKind.WholeNumber:
        return money(Number(value));
      case FieldKind.List:
        return Array.isArray(value) && value.length > 0
          ? value
              .map((item: Content) =>
                (field.items ?? [])
                  .filter(({ path }) => item[path] !== undefined)
                  .map((each) => said(each, item[each.path]))
                  .join(' · '),
              )
              .join('\n')
          : t('portal-apply.no-answer');
      default:
        return plain(value);
    }
  };
  return (path, value) => {
    const field = fields.find((it) => it.path === path);
    return field ? said(field, value) : plain(value);
  };
}
