import { Textarea, TextInput } from '@mantine/core';
import { FieldKind } from '@talent-window/domain';
import type { FieldKind as Kind } from '@talent-window/domain';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props.js';
import { textOf } from './field-props.js';
import { useFieldWords } from './use-field-words.js';

/** What a browser may fill in by itself, by the ends of paths. */
const KNOWN_TO_BROWSERS: Readonly<Record<string, string>> = {
  'basic.surname': 'family-name',
  'basic.givenNames': 'given-name',
  'basic.email': 'email',
  'basic.employer': 'organization',
  'residence.taiwanMobile': 'tel',
  'residence.phone': 'tel',
};

const KEYBOARDS: Partial<Record<Kind, 'email' | 'tel' | 'numeric'>> = {
  [FieldKind.Email]: 'email',
  [FieldKind.TaiwanMobile]: 'tel',
  [FieldKind.InternationalPhone]: 'tel',
  [FieldKind.BusinessNumber]: 'numeric',
};

/** Fields as wide as what belongs into them. */
const SHORT: readonly Kind[] = [
  FieldKind.PassportNo,
  FieldKind.UiNumber,
  FieldKind.BusinessNumber,
  FieldKind.TaiwanMobile,
  FieldKind.InternationalPhone,
];

export function TextField(props: FieldProps): ReactNode {
  const { field, path, value, isRequired, onChange, onDone } = props;
  const words = useFieldWords(props);
  const common = {
    ...words,
    id: path,
    value: textOf(value),
    'aria-required': isRequired,
    autoComplete: KNOWN_TO_BROWSERS[path] ?? 'off',
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    onBlur: onDone,
  };
  if (field.kind === FieldKind.LongText) return <Textarea {...common} autosize minRows={5} maxRows={16} />;
  return (
    <TextInput
      {...common}
      inputMode={KEYBOARDS[field.kind] ?? 'text'}
      spellCheck={field.kind === FieldKind.Text}
      className={SHORT.includes(field.kind) ? 'apply-short' : undefined}
    />
  );
}
