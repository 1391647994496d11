import { Button, NativeSelect, Text } from '@mantine/core';
import { isRefused, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { $desk, api } from '../../contract.js';
import type { QueueItem } from '../../contract.js';

interface Outcome {
  readonly caseNo: string;
  /** why not, in words; absent where it was assigned */
  readonly no?: string;
}

/** Gives several cases to one officer: a command for each, and for each its own result. */
export function BulkAssign({
  items,
  onDone,
}: {
  readonly items: readonly QueueItem[];
  readonly onDone: () => void;
}): ReactNode {
  const { t, of } = useTexts('workbench-queue');
  const queries = useQueryClient();
  const [to, setTo] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [left, setLeft] = useState(0);
  const { data: officers } = $desk.useQuery('get', '/api/officers', {}, { retry: false });
  const reviewers = officers?.items.filter(({ roles }) => roles.includes('nia-reviewer')) ?? [];

  const assignAll = async (): Promise<void> => {
    setOutcomes([]);
    for (const [nth, { caseNo, stage, visit }] of items.entries()) {
      setLeft(items.length - nth);
      const body = { commandId: crypto.randomUUID(), stage, visit, assignee: to };
      const no = await api
        .POST('/api/cases/{caseNo}/commands/assign', { params: { path: { caseNo } }, body })
        .then(() => undefined)
        .catch((error: unknown) => (isRefused(error) ? of(error.title) : t('workbench-queue.not-reached')));
      setOutcomes((before) => [...before, { caseNo, ...(no === undefined ? {} : { no }) }]);
    }
    setLeft(0);
    await queries.invalidateQueries({ queryKey: ['get', '/api/queues'] });
    await queries.invalidateQueries({ queryKey: ['get', '/api/queues/{view}'] });
  };
  const refused = outcomes.filter(({ no }) => no !== undefined);
  return (
    <div className="desk-bulk" role="region" aria-label={t('workbench-queue.assign')}>
      <Text fw={600} size="sm">
        {t('workbench-queue.ticked', { count: items.length })}
      </Text>
      <NativeSelect
        size="xs"
        aria-label={t('workbench-queue.assign-to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[
          { value: '', label: t('workbench-queue.assign-to') },
          ...reviewers.map(({ id, name, openCases }) => ({ value: id, label: `${name} (${openCases})` })),
        ]}
      />
      <Button size="xs" disabled={to === '' || items.length === 0} loading={left > 0} onClick={() => void assignAll()}>
        {t('workbench-queue.assign')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        {t('workbench-queue.untick')}
      </Button>
      <div role="status" className="desk-bulk-result">
        {left > 0 && t('workbench-queue.assigning', { done: outcomes.length, all: items.length })}
        {left === 0 &&
          outcomes.length > 0 &&
          t('workbench-queue.assigned', { done: outcomes.length - refused.length, all: outcomes.length })}
        {refused.map(({ caseNo, no }) => (
          <div key={caseNo}>
            {caseNo}: {no}
          </div>
        ))}
      </div>
    </div>
  );
}
