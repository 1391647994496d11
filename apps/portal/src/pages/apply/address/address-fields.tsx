import { Select, Text, TextInput } from '@mantine/core';
import { valueAt } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { FieldProps } from '../fields/field-props.js';
import { textOf } from '../fields/field-props.js';
import { FieldInput } from '../fields/field-input.js';
import { useFieldWords } from '../fields/use-field-words.js';
import { districtsOf } from './districts.js';
import { streetInLetters, streetInSigns } from './street.js';

export const CITY = 'residence.address.city';
export const DISTRICT = 'residence.address.district';
export const STREET = 'residence.address.street';

interface AddressProps {
  readonly city: FieldProps;
  readonly district: FieldProps;
  readonly street: FieldProps;
}

/** An address in Taiwan for who writes no Chinese: chosen as far as it can be, and shown in both scripts. */
export function AddressFields({ city, district, street }: AddressProps): ReactNode {
  const cityName = city.form.tables['cities']?.find(({ value }) => value === valueAt(city.scope, CITY));
  const districts = districtsOf(cityName?.zh ?? '');
  const chosen = districts.find(({ zh }) => zh === district.value);
  return (
    <>
      <FieldInput
        {...city}
        onChange={(value) => {
          city.onChange(value);
          if (value !== city.value) district.onChange(undefined);
        }}
      />
      <DistrictField {...district} districts={districts} />
      <StreetField {...street} />
      {cityName && chosen && typeof street.value === 'string' && (
        <AddressAsRead
          zh={`${chosen.postalCode} ${cityName.zh}${chosen.zh}${street.value.replaceAll(/\s+/gu, '')}`}
          en={[streetInLetters(street.value) ?? street.value, chosen.en, `${cityName.en} ${chosen.postalCode}`].join(
            ', ',
          )}
        />
      )}
    </>
  );
}

function DistrictField({
  districts,
  ...props
}: FieldProps & { readonly districts: ReturnType<typeof districtsOf> }): ReactNode {
  const { t, locale } = useTexts('portal-apply');
  const { description: _, ...words } = useFieldWords(props);
  const { path, value, isRequired, onChange, onDone } = props;
  return (
    <Select
      {...words}
      id={path}
      description={districts.length === 0 ? t('portal-apply.district-after-city') : t('portal-apply.district-hint')}
      aria-required={isRequired}
      disabled={districts.length === 0}
      searchable
      nothingFoundMessage={t('portal-apply.nothing-found')}
      placeholder={t('portal-apply.type-to-search')}
      maxDropdownHeight={320}
      data={districts.map(({ zh, en, postalCode }) => ({
        value: zh,
        label: locale === 'en' ? `${en} ${zh} ${postalCode}` : `${zh} ${en} ${postalCode}`,
      }))}
      value={textOf(value) || null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      onBlur={onDone}
    />
  );
}

/** Letters become signs as soon as the field is left, where every part of them is known. */
function StreetField(props: FieldProps): ReactNode {
  const { t } = useTexts('portal-apply');
  const { path, value, isRequired, onChange, onDone } = props;
  const { description: _, ...words } = useFieldWords(props);
  const typed = textOf(value);
  const isLatin = /[a-z]{2}/iu.test(typed);
  return (
    <TextInput
      {...words}
      id={path}
      description={t('portal-apply.street-hint')}
      aria-required={isRequired}
      autoComplete="street-address"
      value={typed}
      error={isLatin && streetInSigns(typed) === undefined ? t('portal-apply.street-unknown-road') : words.error}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const signs = isLatin ? streetInSigns(typed) : undefined;
        if (signs !== undefined) onChange(signs);
        onDone();
      }}
    />
  );
}

function AddressAsRead({ zh, en }: { readonly zh: string; readonly en: string }): ReactNode {
  const { t } = useTexts('portal-apply');
  return (
    <div className="apply-panel" aria-live="polite">
      <Text size="sm" c="var(--tw-faint)">
        {t('portal-apply.address-reads')}
      </Text>
      <Text lang="zh-TW">{zh}</Text>
      <Text lang="en">{en}</Text>
    </div>
  );
}
