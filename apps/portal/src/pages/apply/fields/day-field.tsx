import { TextInput } from '@mantine/core';
import { parseDay } from '@talent-window/domain';
import { dayText, rocDayText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props.js';
import { textOf } from './field-props.js';
import { useFieldWords } from './use-field-words.js';

/** A day is typed or pasted in whatever way it is written; how it is understood stands beside it. */
export function DayField(props: FieldProps): ReactNode {
  const { path, value, isRequired, onChange, onDone } = props;
  const { t, locale } = useTexts('portal-apply');
  const { description, ...words } = useFieldWords(props);
  const day = parseDay(textOf(value));
  const read = day && (locale === 'en' ? dayText(day, locale) : `${dayText(day, locale)} · ${rocDayText(day)}`);
  return (
    <TextInput
      {...words}
      id={path}
      className="apply-day"
      description={description ?? t('portal-apply.day-hint')}
      value={textOf(value)}
      aria-required={isRequired}
      autoComplete={path === 'basic.birthDate' ? 'bday' : 'off'}
      inputMode="text"
      placeholder="YYYY-MM-DD"
      inputContainer={(input) => (
        <div className="apply-beside">
          {input}
          <span className="apply-read" aria-live="polite">
            {read}
          </span>
        </div>
      )}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onDone}
    />
  );
}
