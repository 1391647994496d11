import { Radio, Select, Stack, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props.js';
import { textOf } from './field-props.js';
import type { Option } from './options.js';
import { offeredOptions } from './options.js';
import { useFieldWords } from './use-field-words.js';

/** More than this are searched for, fewer are all seen at once. */
const SEEN_AT_ONCE = 12;

export function ChoiceField(props: FieldProps): ReactNode {
  const words = useTexts('form', 'portal-apply');
  const options = offeredOptions(props, words);
  return options.length > SEEN_AT_ONCE ? (
    <LongChoice {...props} options={options} />
  ) : (
    <ShortChoice {...props} options={options} />
  );
}

type ChoiceProps = FieldProps & { readonly options: readonly Option[] };

function ShortChoice({ options, ...props }: ChoiceProps): ReactNode {
  const { t } = useTexts('portal-apply');
  const { path, value, onChange, onDone } = props;
  return (
    <Radio.Group
      {...useFieldWords(props)}
      value={textOf(value)}
      onChange={(chosen) => {
        onChange(options.find((it) => String(it.value) === chosen)?.value);
        onDone();
      }}
    >
      <Stack gap="xs" mt="xs">
        {options.length === 0 && <Text size="sm">{t('portal-apply.no-options-yet')}</Text>}
        {options.map((option, index) => (
          <Radio.Card
            key={option.value}
            id={index === 0 ? path : `${path}.${option.value}`}
            value={String(option.value)}
            className="apply-choice"
          >
            <Radio.Indicator />
            <span>
              {option.text}
              {option.other !== undefined && <span className="apply-other">{option.other}</span>}
            </span>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A long list is searched in either language, by the letters without their accents. */
function LongChoice({ options, ...props }: ChoiceProps): ReactNode {
  const { t } = useTexts('portal-apply');
  const { path, value, isRequired, onChange, onDone } = props;
  const byValue = new Map(options.map((option) => [String(option.value), option]));
  return (
    <Select
      {...useFieldWords(props)}
      id={path}
      aria-required={isRequired}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('portal-apply.clear') }}
      nothingFoundMessage={t('portal-apply.nothing-found')}
      placeholder={t('portal-apply.type-to-search')}
      maxDropdownHeight={320}
      limit={300}
      data={options.map(({ value: each, text, other }) => ({
        value: String(each),
        label: other === undefined ? text : `${text} ${other}`,
      }))}
      filter={({ options: all, search }) =>
        all.filter((it) => 'value' in it && folded(`${it.label} ${it.value}`).includes(folded(search.trim())))
      }
      renderOption={({ option }) => (
        <span>
          {byValue.get(option.value)?.text} <span className="apply-optional">{byValue.get(option.value)?.other}</span>
        </span>
      )}
      value={textOf(value) === '' ? null : textOf(value)}
      onChange={(chosen) => onChange(chosen === null ? undefined : byValue.get(chosen)?.value)}
      onBlur={onDone}
    />
  );
}
