import { Loader, Text } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Report } from './report.js';

const LOOK_MS = 1_000;

interface WatchedOperationProps {
  readonly operationId: string;
  /** says only that it is in hand; what came of it is shown elsewhere */
  readonly isBrief?: boolean;
}

/** An operation from the moment it was asked for until its end is known. */
export function WatchedOperation({ operationId, isBrief = false }: WatchedOperationProps): ReactNode {
  const { t } = useTexts('workbench-operations');
  const queries = useQueryClient();
  const operation = $api.useQuery(
    'get',
    '/api/operations/{operationId}',
    { params: { path: { operationId } } },
    { refetchInterval: ({ state }) => (state.data?.report ? false : LOOK_MS) },
  );
  const report = operation.data?.report;
  const isDone = report !== undefined;
  useEffect(() => {
    // What the page shows beside it stands elsewhere now.
    if (isDone) void queries.invalidateQueries();
  }, [isDone, queries]);
  return (
    <div role="status" className="op-watched">
      {!isDone && !operation.error && (
        <Text>
          <Loader size="xs" aria-hidden="true" /> {t('workbench-operations.in-hand')}
        </Text>
      )}
      <ProblemNotice error={operation.error} onRetry={() => void operation.refetch()} />
      {report && !isBrief && <Report report={report} />}
    </div>
  );
}
