import { Button, Group, NativeSelect } from '@mantine/core';
import { ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { $desk, api } from '../../contract.js';
import type { CaseView } from '../case/case-data.js';
import type { Turn } from './use-command.js';
import { useCommand } from './use-command.js';

const assign = (caseNo: string, body: Turn & { readonly assignee: string }) =>
  api.POST('/api/cases/{caseNo}/commands/assign', { params: { path: { caseNo } }, body });

/** A supervisor gives the case to an officer. */
export function AssignAct({ view }: { readonly view: CaseView }): ReactNode {
  const { t } = useTexts('commands', 'workbench-decide');
  const [to, setTo] = useState('');
  const { data } = $desk.useQuery('get', '/api/officers', {}, { retry: false });
  const { mutate, error, isPending } = useCommand(view, assign, () => setTo(''));
  const reviewers = data?.items.filter(({ roles }) => roles.includes('nia-reviewer')) ?? [];
  return (
    <>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NativeSelect
          flex={1}
          label={t('workbench-decide.assign-to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data={[
            { value: '', label: '—' },
            ...reviewers.map(({ id, name, openCases }) => ({ value: id, label: `${name} (${openCases})` })),
          ]}
        />
        <Button variant="default" disabled={to === ''} loading={isPending} onClick={() => mutate({ assignee: to })}>
          {t('commands.assign')}
        </Button>
      </Group>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
