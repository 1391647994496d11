import { Button, Stack, Text } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** Asks for the mail that verifies an address once more. */
export function SendAgain({ email }: { readonly email: string }): ReactNode {
  const { t } = useTexts('portal-account');
  const send = $api.useMutation('post', '/api/account/verification');
  return (
    <Stack gap="xs" align="flex-start">
      <ProblemNotice error={send.error} />
      <Button variant="default" loading={send.isPending} onClick={() => send.mutate({ body: { email } })}>
        {t('portal-account.send-again')}
      </Button>
      <Text role="status" size="sm">
        {send.isSuccess && t('portal-account.sent-again')}
      </Text>
    </Stack>
  );
}
