import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { MemberRole } from '@talent-window/contracts/vocabulary';
import { MEMBER_ROLES } from '@talent-window/contracts/vocabulary';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';

export function Invite({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { t } = useTexts('portal-organisation', 'member-roles');
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberRole>('handler');
  const invite = $api.useMutation('post', '/api/organisations/{organisationId}/invitations', {
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    invite.mutate({ params: { path: { organisationId } }, body: { email: email.trim(), role } });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <ProblemNotice error={invite.error} />
        <TextInput
          type="email"
          required
          withAsterisk={false}
          label={t('portal-organisation.invite-email')}
          maw="24rem"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <NativeSelect
          label={t('portal-organisation.invite-role')}
          maw="14rem"
          value={role}
          onChange={({ currentTarget: { value } }) => setRole(MEMBER_ROLES.find((it) => it === value) ?? 'handler')}
          data={MEMBER_ROLES.map((value) => ({ value, label: t(`member-roles.${value}`) }))}
        />
        <Button type="submit" loading={invite.isPending} className="portal-main-button">
          {t('portal-organisation.invite-send')}
        </Button>
        <Text role="status">{invite.isSuccess && t('portal-organisation.invite-sent')}</Text>
      </Stack>
    </form>
  );
}
