import { Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { $api, Late, ProblemNotice, useSession, useTexts } from '@talent-window/ui';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CasesOnly } from '../../desk-parts/cases-only.js';
import { QueueCards } from './queue-cards.js';
import { QueueTable } from './queue-table.js';
import { useRowKeys } from './row-keys.js';

/** One letter is in every name. */
const LEAST = 2;

/** What was found by number, name or passport. */
export function SearchPage(): ReactNode {
  return (
    <CasesOnly>
      <Found />
    </CasesOnly>
  );
}

function Found(): ReactNode {
  const { t } = useTexts('workbench-queue');
  const { person } = useSession('desk');
  const { text: asked }: { readonly text?: unknown } = useSearch({ strict: false });
  const text = typeof asked === 'string' || typeof asked === 'number' ? String(asked).trim() : '';
  const isLongEnough = text.length >= LEAST;
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const { data, error, isPending, refetch } = $api.useQuery(
    'get',
    '/api/search',
    { params: { query: { text } } },
    { enabled: isLongEnough, retry: false },
  );
  useRowKeys();
  const title = t('workbench-queue.found-for', { text });
  const Rows = isWide ? QueueTable : QueueCards;
  return (
    <div className="desk-page">
      <Title order={1} size="h3" mb="sm">
        {title}
      </Title>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && isLongEnough && <Late />}
      {(!isLongEnough || data?.items.length === 0) && <Text>{t('workbench-queue.found-nothing')}</Text>}
      {data && data.items.length > 0 && (
        <>
          <Text size="sm" c="var(--tw-faint)" mb="sm" role="status">
            {t('workbench-queue.found', { count: data.items.length })}
          </Text>
          <div className="desk-table-box">
            <Rows items={data.items} view={undefined} label={title} own={person?.accountId} />
          </div>
        </>
      )}
    </div>
  );
}
