import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { DescribedField } from '@talent-window/domain';
import { isRequired as isAsked, valueAt, withValues } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Content } from '../content.js';
import { FieldInput } from './field-input.js';
import type { FieldProps } from './field-props.js';
import { useFieldWords } from './use-field-words.js';

/** Something that there may be several of, each with fields of its own. */
export function ListField(props: FieldProps): ReactNode {
  const { field, path, value, isRequired, onChange } = props;
  const { t } = useTexts('portal-apply');
  const { label, description, error } = useFieldWords(props);
  const given = Array.isArray(value) ? (value as readonly Content[]) : [];
  // Where one is asked for, its empty place is there already.
  const items: readonly Content[] = given.length === 0 && isRequired ? [{}] : given;
  const put = (index: number, item: Content): void => onChange(items.map((it, at) => (at === index ? item : it)));
  return (
    <Fieldset
      variant="unstyled"
      className="apply-list"
      legend={<span className="apply-legend">{label}</span>}
      id={path}
      tabIndex={-1}
    >
      {description !== undefined && <Text className="apply-hint">{description}</Text>}
      <Stack gap="sm" mt="xs">
        {items.map((item, index) => (
          <div key={index} className="apply-item">
            <Stack gap="md">
              {(field.items ?? []).map((each: DescribedField) => (
                <FieldInput
                  {...props}
                  key={each.path}
                  field={each}
                  path={`${path}.${index}.${each.path}`}
                  value={valueAt(item, each.path)}
                  isRequired={isAsked(each.required, item)}
                  onChange={(next) => put(index, withValues(item, { [each.path]: next }))}
                />
              ))}
            </Stack>
            {given.length > 0 && (
              <Group justify="flex-end" mt="xs">
                <Button
                  variant="subtle"
                  size="compact-md"
                  leftSection={<IconTrash size={16} aria-hidden="true" />}
                  aria-label={t('portal-apply.remove-item', { number: index + 1 })}
                  onClick={() => onChange(given.filter((_, at) => at !== index))}
                >
                  {t('portal-apply.remove')}
                </Button>
              </Group>
            )}
          </div>
        ))}
        {error !== undefined && (
          <Text c="var(--tw-error)" size="sm">
            {error}
          </Text>
        )}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={items.length >= (field.maxItems ?? 20)}
            onClick={() => onChange([...items, {}])}
          >
            {items.length === 0 ? t('portal-apply.add') : t('portal-apply.add-another')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
