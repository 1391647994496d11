import { Text, TextInput } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { Schemas } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { EndMandate } from '../mandates/end-mandate.js';
import { MandateEntry } from '../mandates/mandate-entry.js';
import { MandateForm } from '../mandates/mandate-form.js';
import { Fold } from '../profile/fold.js';
import { Part } from '../profile/part.js';

/** Whom the organisation acts for, and asking another client. */
export function ClientMandates({ organisation }: { readonly organisation: Schemas['Organisation'] }): ReactNode {
  const { t } = useTexts('portal-organisation');
  const path = { path: { organisationId: organisation.id } };
  const mandates = $api.useQuery('get', '/api/organisations/{organisationId}/mandates', { params: path });
  const mayAsk = organisation.role !== 'viewer';
  return (
    <Part title={t('portal-organisation.mandates')}>
      <ProblemNotice error={mandates.error} />
      {mandates.data?.length === 0 && <Text>{t('portal-organisation.mandates-none')}</Text>}
      <ul className="portal-rows">
        {mandates.data?.map((mandate) => {
          const name = mandate.clientName ?? mandate.clientEmail ?? t('portal-organisation.client');
          return (
            <MandateEntry key={mandate.id} mandate={mandate} whom={name}>
              {mayAsk && mandate.state !== 'ended' && <EndMandate id={mandate.id} name={name} />}
            </MandateEntry>
          );
        })}
      </ul>
      {mayAsk && (
        <Fold title={t('portal-organisation.mandate-ask')}>
          <AskClient organisationId={organisation.id} />
        </Fold>
      )}
    </Part>
  );
}

function AskClient({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { t } = useTexts('portal-organisation', 'portal-account');
  const queries = useQueryClient();
  const [clientEmail, setEmail] = useState('');
  const ask = $api.useMutation('post', '/api/organisations/{organisationId}/mandates', {
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Text mb="md">{t('portal-organisation.mandate-ask-detail')}</Text>
      <MandateForm
        whom={
          <TextInput
            id="clientEmail"
            type="email"
            label={t('portal-organisation.client-email')}
            description={t('portal-organisation.client-email-hint')}
            maw="24rem"
            value={clientEmail}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
        }
        faultOfWhom={
          clientEmail.includes('@') ? undefined : { fieldId: 'clientEmail', text: t('portal-account.email-missing') }
        }
        action={t('portal-organisation.mandate-ask')}
        error={ask.error}
        isPending={ask.isPending}
        onSubmit={(mandate) =>
          ask.mutate({ params: { path: { organisationId } }, body: { ...mandate, clientEmail: clientEmail.trim() } })
        }
      />
      <Text role="status" mt="sm">
        {ask.isSuccess && t('portal-organisation.asked')}
      </Text>
    </>
  );
}
