import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Form, FormField } from './case-form.js';
import { optionsOf, wordsOf, wordsOfOption } from './case-form.js';
import { ChoiceField } from './choice-field.js';
import { LineField } from './line-field.js';
import { ListField } from './list-field.js';
import { PickField } from './pick-field.js';
import { plainText } from './plain-text.js';

export interface ValueFieldProps {
  readonly id: string;
  readonly form: Form;
  readonly field: FormField;
  /** what else is in the application, on which options depend */
  readonly content: unknown;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly label?: ReactNode;
  readonly error?: string | undefined;
}

const SEEN_AT_ONCE = 5;
const LINES = 4;

/** A field of the application by its kind, for one value that is mended. */
export function ValueField(props: ValueFieldProps): ReactNode {
  const { t, of } = useTexts('portal-answer');
  const { id, form, field, content, value, onChange, error } = props;
  const label = props.label ?? of(wordsOf(form, field.label));
  const hint = of(wordsOf(form, field.hint)) ?? (field.kind === 'day' ? t('portal-answer.day') : undefined);
  const shared = { id, label, hint, error };
  if (field.kind === 'list') return <ListField {...props} label={label} />;
  if (field.kind === 'yes-no' || field.kind === 'consent') {
    const choices = [
      { value: 'true', label: t('portal-answer.yes') },
      { value: 'false', label: t('portal-answer.no') },
    ];
    return (
      <ChoiceField
        {...shared}
        choices={choices}
        value={typeof value === 'boolean' ? String(value) : undefined}
        onChange={(chosen) => onChange(chosen === 'true')}
      />
    );
  }
  if (field.kind === 'choice') {
    const options = optionsOf(form, field, content).map((option) => ({
      value: String(option.value),
      label: of(wordsOfOption(form, option)),
      raw: option.value,
    }));
    const choose = (chosen: string): void => onChange(options.find((it) => it.value === chosen)?.raw);
    const chosen = plainText(value);
    return options.length <= SEEN_AT_ONCE ? (
      <ChoiceField {...shared} choices={options} value={chosen} onChange={choose} />
    ) : (
      <PickField {...shared} options={options} value={chosen} onChange={choose} empty={t('portal-answer.pick')} />
    );
  }
  const isNumber = field.kind === 'whole-number';
  return (
    <LineField
      {...shared}
      value={plainText(value)}
      onChange={(text) => onChange(isNumber ? numberOf(text) : text)}
      inputMode={isNumber ? 'numeric' : field.kind === 'email' ? 'email' : 'text'}
      lines={field.kind === 'long-text' ? LINES : 1}
      maxLength={field.maxLength}
    />
  );
}

/** Commas between thousands are as people write them; what is no number stays as typed, and is said to be none. */
const numberOf = (text: string): number | string => {
  const digits = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : text;
};
