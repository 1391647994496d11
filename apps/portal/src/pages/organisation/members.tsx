import { Button, NativeSelect, Text } from '@mantine/core';
import { MEMBER_ROLES } from '@talent-window/contracts/vocabulary';
import { $api, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import type { Schemas } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fold } from '../profile/fold.js';
import { Part } from '../profile/part.js';
import { Invite } from './invite.js';
import { OpenInvitations } from './open-invitations.js';

/** Who belongs to the organisation; administrators change it. */
export function Members({ organisation }: { readonly organisation: Schemas['Organisation'] }): ReactNode {
  const { t, of } = useTexts('portal-organisation', 'member-roles');
  const queries = useQueryClient();
  const organisationId = organisation.id;
  const members = $api.useQuery('get', '/api/organisations/{organisationId}/members', {
    params: { path: { organisationId } },
  });
  const again = { onSuccess: () => queries.invalidateQueries() };
  const change = $api.useMutation('put', '/api/organisations/{organisationId}/members/{accountId}', again);
  const remove = $api.useMutation('delete', '/api/organisations/{organisationId}/members/{accountId}', again);
  const mayChange = organisation.role === 'administrator';
  return (
    <Part title={t('portal-organisation.members')}>
      <ProblemNotice error={members.error ?? change.error ?? remove.error} />
      {members.data?.map(({ accountId, displayName: name, role, roleText, since }) => {
        const params = { path: { organisationId, accountId } };
        return (
          <div key={accountId} className="portal-row">
            <div>
              <Text fw={600}>{name}</Text>
              <Text className="portal-faint">
                {of(roleText)} · {t('portal-organisation.member-since', { since: taipeiDay(since) })}
              </Text>
            </div>
            {mayChange && (
              <div className="portal-buttons">
                <NativeSelect
                  aria-label={t('portal-organisation.member-role', { name })}
                  value={role}
                  onChange={({ currentTarget: { value } }) => {
                    const to = MEMBER_ROLES.find((it) => it === value);
                    if (to) change.mutate({ params, body: { role: to } });
                  }}
                  data={MEMBER_ROLES.map((value) => ({ value, label: t(`member-roles.${value}`) }))}
                />
                <Button
                  variant="default"
                  aria-label={t('portal-organisation.member-remove', { name })}
                  onClick={() => remove.mutate({ params })}
                >
                  {t('portal-organisation.remove')}
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {mayChange && (
        <>
          <OpenInvitations organisationId={organisationId} />
          <Fold title={t('portal-organisation.invite')}>
            <Invite organisationId={organisationId} />
          </Fold>
        </>
      )}
    </Part>
  );
}
