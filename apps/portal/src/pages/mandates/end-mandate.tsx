import { Button, Group, Stack, Text } from '@mantine/core';
import { $api, Dialog, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';

/** Ends a mandate, after saying what that means. */
export function EndMandate({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const { t } = useTexts('portal-mandates', 'shell');
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const end = $api.useMutation('delete', '/api/mandates/{mandateId}', {
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Button variant="default" aria-label={t('portal-mandates.end-with', { name })} onClick={() => setAsking(true)}>
        {t('portal-mandates.end-it')}
      </Button>
      <Dialog title={t('portal-mandates.end-title', { name })} opened={isAsking} onClose={() => setAsking(false)}>
        <Stack gap="md">
          <ProblemNotice error={end.error} />
          <Text>{t('portal-mandates.end-detail')}</Text>
          <Group gap="sm">
            <Button loading={end.isPending} onClick={() => end.mutate({ params: { path: { mandateId: id } } })}>
              {t('portal-mandates.end-it')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('shell.cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
