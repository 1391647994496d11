import { Alert, Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { $api, ProblemNotice, useSession, useTexts } from '@talent-window/ui';
import type { Refused } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useCaseChanged } from './case-data.js';

/** A case that is not the officer's to see: who has it, and the way in where life does not wait. */
export function BreakGlass({ caseNo, refused }: { readonly caseNo: string; readonly refused: Refused }): ReactNode {
  const { t, of } = useTexts('workbench-case');
  const { person } = useSession('desk');
  const [reason, setReason] = useState('');
  const commandId = useRef(crypto.randomUUID());
  const changed = useCaseChanged(caseNo);
  const { mutate, error, isPending } = $api.useMutation('post', '/api/cases/{caseNo}/break-glass', {
    onSuccess: () => changed(),
  });
  const mayBreak = person?.roles.some(
    (role) => role === 'station-officer' || role === 'consular-officer' || role === 'mission-officer',
  );
  return (
    <div className="desk-door">
      <Stack gap="md">
        <Title order={1}>{of(refused.title)}</Title>
        <Text>{of(refused.detail)}</Text>
        {mayBreak === true && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              mutate({ params: { path: { caseNo } }, body: { commandId: commandId.current, reason: reason.trim() } });
            }}
          >
            <Stack gap="sm" align="flex-start">
              <Title order={2} size="h4">
                {t('workbench-case.break-glass')}
              </Title>
              <Alert color="orange" variant="light" title={t('workbench-case.break-glass-warning')}>
                {t('workbench-case.break-glass-detail')}
              </Alert>
              <Textarea
                w="100%"
                autosize
                minRows={3}
                required
                maxLength={1000}
                label={t('workbench-case.break-glass-reason')}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              {error && <ProblemNotice error={error} />}
              <Button type="submit" loading={isPending} disabled={reason.trim() === ''}>
                {t('workbench-case.break-glass-open')}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </div>
  );
}
