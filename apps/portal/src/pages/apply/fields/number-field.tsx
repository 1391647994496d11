import { TextInput } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { money } from '../../../case/money.js';
import type { FieldProps } from './field-props.js';
import { textOf } from './field-props.js';
import { useFieldWords } from './use-field-words.js';

/** `160,000`, `NT$ 160000` and full-width digits are all the same number. */
const numberIn = (text: string): number | undefined => {
  const digits = text.normalize('NFKC').replace(/[\s,]|^NT\$?/giu, '');
  return /^\d+$/u.test(digits) ? Number(digits) : undefined;
};

/** An amount in whole New Taiwan dollars. What is no number stays here to be mended and is not kept. */
export function NumberField(props: FieldProps): ReactNode {
  const { path, value, isRequired, onChange, onDone } = props;
  const { t } = useTexts('portal-apply');
  const words = useFieldWords(props);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? textOf(value);
  const isNumber = text === '' || numberIn(text) !== undefined;
  return (
    <TextInput
      {...words}
      id={path}
      className="apply-day"
      value={text}
      aria-required={isRequired}
      autoComplete="off"
      inputMode="numeric"
      error={isNumber ? words.error : t('portal-apply.not-a-number')}
      inputContainer={(input) => (
        <div className="apply-beside">
          {input}
          <span className="apply-read" aria-live="polite">
            {typeof value === 'number' && money(value)}
          </span>
        </div>
      )}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(numberIn(event.currentTarget.value));
      }}
      onBlur={() => {
        if (isNumber) setTyped(undefined);
        onDone();
      }}
    />
  );
}
