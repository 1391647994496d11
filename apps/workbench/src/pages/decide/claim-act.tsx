import { Button } from '@mantine/core';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useKey } from '../../frame/keys.js';
import type { CaseView } from '../case/case-data.js';
import type { Turn } from './use-command.js';
import { hasMovedOn, useCommand } from './use-command.js';

const claim = (caseNo: string, body: Turn) =>
  api.POST('/api/cases/{caseNo}/commands/claim', { params: { path: { caseNo } }, body });
const release = (caseNo: string, body: Turn) =>
  api.POST('/api/cases/{caseNo}/commands/release', { params: { path: { caseNo } }, body });

export function ClaimAct({
  view,
  onLost,
}: {
  readonly view: CaseView;
  readonly onLost: (error: unknown) => void;
}): ReactNode {
  const { t } = useTexts('commands');
  const { mutate, error, isPending } = useCommand(view, claim);
  const take = (): void => mutate({}, { onError: (refused) => hasMovedOn(refused) && onLost(refused) });
  useKey('c', take);
  return (
    <>
      <Button onClick={take} loading={isPending} fullWidth>
        {t('commands.claim')}
        <kbd className="desk-kbd desk-kbd-on" aria-hidden="true">
          c
        </kbd>
      </Button>
      {error && !hasMovedOn(error) && <ProblemNotice error={error} />}
    </>
  );
}

export function ReleaseAct({ view }: { readonly view: CaseView }): ReactNode {
  const { t } = useTexts('commands');
  const { mutate, error, isPending } = useCommand(view, release);
  return (
    <>
      <Button variant="subtle" color="gray" size="xs" onClick={() => mutate({})} loading={isPending}>
        {t('commands.release')}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
