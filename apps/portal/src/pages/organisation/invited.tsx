import { Button, Text } from '@mantine/core';
import { $api, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import type { Schemas } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Part } from '../profile/part.js';

/** Organisations that invite the visitor; nothing where none does. */
export function Invited({ invitations }: { readonly invitations: readonly Schemas['Invitation'][] }): ReactNode {
  const { t } = useTexts('portal-organisation', 'member-roles');
  const queries = useQueryClient();
  const accept = $api.useMutation('post', '/api/invitations/{invitationId}/acceptance', {
    onSuccess: () => queries.invalidateQueries(),
  });
  if (invitations.length === 0) return null;
  return (
    <Part title={t('portal-organisation.invitations')}>
      <ProblemNotice error={accept.error} />
      {invitations.map(({ id, organisation, role, expiresAt }) => (
        <div key={id} className="portal-row">
          <Text>
            {t('portal-organisation.invited', {
              organisation,
              role: t(`member-roles.${role}`),
              until: taipeiDay(expiresAt),
            })}
          </Text>
          <Button loading={accept.isPending} onClick={() => accept.mutate({ params: { path: { invitationId: id } } })}>
            {t('portal-organisation.accept', { organisation })}
          </Button>
        </div>
      ))}
    </Part>
  );
}
