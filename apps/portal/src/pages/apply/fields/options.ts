import type { DescribedForm, DescribedField, TableOption } from '@talent-window/domain';
import { valueAt } from '@talent-window/domain';
import type { Words } from '@talent-window/ui';
import type { FieldProps } from './field-props.js';

export interface Option {
  readonly value: string | number;
  readonly text: string;
  /** the same in the other language, where the table has it */
  readonly other?: string;
  /** what a list puts it under */
  readonly group?: string;
}

type FormWords = Pick<Words<'form'>, 't' | 'locale'>;

const inTable = ({ value, zh, en, of }: TableOption, locale: string): Option => ({
  value,
  ...(locale === 'en' ? { text: en, other: zh } : { text: zh, other: en }),
  ...(of === undefined ? {} : { group: of }),
});

/** All that a choice knows, e.g. to say in words what was chosen. */
export const optionsOf = (
  field: DescribedField,
  { tables }: DescribedForm,
  { t, locale }: FormWords,
): readonly Option[] =>
  field.optionsFrom === undefined
    ? (field.options ?? []).map((option) =>
        'label' in option
          ? { value: option.value, text: t(option.label as `form.${string}`) }
          : inTable(option, locale),
      )
    : (tables[field.optionsFrom] ?? []).map((option) => inTable(option, locale));

/** Who collects at a mission comes to no station; an item belongs to one professional field. */
const OFFICE_OF_MODE: Readonly<Record<string, string>> = { permit: 'station', station: 'station', mission: 'mission' };

/** What is offered beside the other answers. */
export function offeredOptions({ field, form, scope }: FieldProps, words: FormWords): readonly Option[] {
  const options = optionsOf(field, form, words);
  const isAbroad = valueAt(scope, 'entry.appliesFrom') === 'overseas';
  switch (field.path) {
    case 'profession.criterion': {
      const chosen = valueAt(scope, 'profession.field');
      return options.filter(({ group }) => group === chosen);
    }
    case 'residence.collectionMode':
      return isAbroad ? options : options.filter(({ value }) => value === 'station');
    case 'residence.collectionOffice': {
      const kind = OFFICE_OF_MODE[String(valueAt(scope, 'residence.collectionMode'))];
      return options.filter(({ group }) => kind === undefined || group === kind);
    }
    case 'visa.inspectionPlace':
      return isAbroad ? options : options.filter(({ group }) => group === 'mofa-counter');
    default:
      return options;
  }
}
