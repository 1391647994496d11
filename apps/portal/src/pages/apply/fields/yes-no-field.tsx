import { Checkbox, Radio } from '@mantine/core';
import { FieldKind } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props.js';
import { useFieldWords } from './use-field-words.js';

/** A question to be answered either way; what need not be answered, and what is agreed to, is a box to tick. */
export function YesNoField(props: FieldProps): ReactNode {
  const { field, path, value, isRequired, onChange, onDone } = props;
  const { t } = useTexts('portal-apply');
  const words = useFieldWords({ ...props, isRequired: true });
  if (field.kind === FieldKind.Consent || !isRequired) {
    return (
      <Checkbox
        {...words}
        id={path}
        className="apply-tick"
        aria-required={isRequired}
        checked={value === true}
        onChange={(event) => {
          onChange(event.currentTarget.checked ? true : undefined);
          onDone();
        }}
      />
    );
  }
  return (
    <Radio.Group
      {...words}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onChange={(chosen) => {
        onChange(chosen === 'yes');
        onDone();
      }}
    >
      <div className="apply-yes-no">
        <Radio.Card id={path} value="yes" className="apply-choice">
          <Radio.Indicator />
          {t('portal-apply.yes')}
        </Radio.Card>
        <Radio.Card id={`${path}.no`} value="no" className="apply-choice">
          <Radio.Indicator />
          {t('portal-apply.no')}
        </Radio.Card>
      </div>
    </Radio.Group>
  );
}
