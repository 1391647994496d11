import { Button, Text } from '@mantine/core';
import { $api, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** Invitations that nobody has accepted yet. */
export function OpenInvitations({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { t } = useTexts('portal-organisation', 'member-roles');
  const queries = useQueryClient();
  const invitations = $api.useQuery('get', '/api/organisations/{organisationId}/invitations', {
    params: { path: { organisationId } },
  });
  const takeBack = $api.useMutation('delete', '/api/organisations/{organisationId}/invitations/{invitationId}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <ProblemNotice error={takeBack.error} />
      {invitations.data?.map(({ id, email, role, expiresAt }) => (
        <div key={id} className="portal-row">
          <Text>
            {t('portal-organisation.invited-open', {
              email,
              role: t(`member-roles.${role}`),
              until: taipeiDay(expiresAt),
            })}
          </Text>
          <Button
            variant="default"
            aria-label={t('portal-organisation.invite-take-back', { email })}
            onClick={() => takeBack.mutate({ params: { path: { organisationId, invitationId: id } } })}
          >
            {t('portal-organisation.take-back')}
          </Button>
        </div>
      ))}
    </>
  );
}
