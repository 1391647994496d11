import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { $api, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { Schemas } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Part } from '../profile/part.js';
import { ClientCases } from './client-cases.js';
import { ClientMandates } from './client-mandates.js';
import { Invited } from './invited.js';
import { Licence } from './licence.js';
import { Members } from './members.js';
import { NoOrganisation } from './no-organisation.js';

/** What an employer or agency does here: clients' cases first, then mandates and members. */
export function OrganisationPage(): ReactNode {
  const { t, of } = useTexts('portal-organisation', 'member-roles');
  const organisations = $api.useQuery('get', '/api/organisations');
  const invitations = $api.useQuery('get', '/api/invitations');
  const [chosen, setChosen] = useState<string>();
  const all = organisations.data ?? [];
  const shown = all.find(({ id }) => id === chosen) ?? all[0];
  if (organisations.error) {
    return <ProblemNotice error={organisations.error} onRetry={() => void organisations.refetch()} />;
  }
  if (organisations.isPending || invitations.isPending) return <Late />;
  return (
    <Stack gap="2rem">
      <Stack gap="xs">
        <Title order={1}>{shown?.name ?? t('portal-organisation.none')}</Title>
        {shown && (
          <Text c="var(--tw-faint)">
            {of(shown.kindText)} · {t('portal-organisation.business-number', { number: shown.businessNumber })} ·{' '}
            {t('portal-organisation.your-role', { role: t(`member-roles.${shown.role}`) })}
          </Text>
        )}
        {shown?.kind === 'agency' && <Licence {...(shown.licence ? { licence: shown.licence } : {})} />}
        {all.length > 1 && (
          <NativeSelect
            label={t('portal-organisation.choose')}
            maw="24rem"
            value={shown?.id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={all.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Stack>
      {invitations.data && <Invited invitations={invitations.data} />}
      {shown ? <Parts organisation={shown} /> : <NoOrganisation />}
    </Stack>
  );
}

/** Shown together, so that nothing moves when a part of it comes late. */
function Parts({ organisation }: { readonly organisation: Schemas['Organisation'] }): ReactNode {
  const { t } = useTexts('portal-organisation');
  const params = { params: { path: { organisationId: organisation.id } } };
  const parts = [
    $api.useQuery('get', '/api/organisations/{organisationId}/cases', params),
    $api.useQuery('get', '/api/organisations/{organisationId}/mandates', params),
    $api.useQuery('get', '/api/organisations/{organisationId}/members', params),
  ];
  if (parts.some(({ isPending }) => isPending)) return <Late />;
  return (
    <>
      <ClientCases organisationId={organisation.id} />
      <ClientMandates organisation={organisation} />
      <Members organisation={organisation} />
      <Part title={t('portal-organisation.batch')} detail={t('portal-organisation.batch-detail')} />
    </>
  );
}
