import { Text, TextInput } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { MandateForm } from './mandate-form.js';

/** Has an organisation act for oneself, by its business number. */
export function GiveMandate(): ReactNode {
  const { t } = useTexts('portal-mandates');
  const queries = useQueryClient();
  const [businessNumber, setNumber] = useState('');
  const give = $api.useMutation('post', '/api/mandates', { onSuccess: () => queries.invalidateQueries() });
  const isNumber = /^\d{8}$/.test(businessNumber.trim());
  return (
    <>
      <MandateForm
        whom={
          <TextInput
            id="businessNumber"
            label={t('portal-mandates.business-number')}
            description={t('portal-mandates.business-number-hint')}
            inputMode="numeric"
            maw="14rem"
            value={businessNumber}
            onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          />
        }
        faultOfWhom={
          isNumber ? undefined : { fieldId: 'businessNumber', text: t('portal-mandates.business-number-wrong') }
        }
        action={t('portal-mandates.give')}
        error={give.error}
        isPending={give.isPending}
        onSubmit={(mandate) => give.mutate({ body: { ...mandate, businessNumber: businessNumber.trim() } })}
      />
      <Text role="status" mt="sm">
        {give.data && t('portal-mandates.given-now', { name: give.data.organisation.name })}
      </Text>
    </>
  );
}
