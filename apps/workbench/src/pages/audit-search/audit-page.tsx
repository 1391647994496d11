import { Button, Group, Stack, Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import { AuditFilters } from './audit-filters.js';
import type { AuditQuery } from './audit-filters.js';
import { AuditTable } from './audit-table.js';

/** Who did and saw what: for auditors, whose every search is kept as well. */
export function AuditPage(): ReactNode {
  const { t } = useTexts('workbench-overseeing');
  return (
    <DeskPage
      title={t('workbench-overseeing.audit-title')}
      lead={t('workbench-overseeing.audit-lead')}
      roles={['auditor']}
    >
      {() => <Search />}
    </DeskPage>
  );
}

function Search(): ReactNode {
  const { t } = useTexts('workbench-overseeing');
  const [query, setQuery] = useState<AuditQuery>({});
  const [cursor, setCursor] = useState<string>();
  const page = $api.useQuery(
    'get',
    '/api/audit',
    { params: { query: { ...query, limit: 50, ...(cursor === undefined ? {} : { cursor }) } } },
    // A search is an entry itself: it is not repeated behind the reader's back.
    { refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity },
  );
  const { from, to } = query;
  const period = new URLSearchParams({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }).toString();
  return (
    <Stack gap="lg">
      <AuditFilters
        onSearch={(next) => {
          setCursor(undefined);
          setQuery(next);
        }}
      />
      <section className="hall-panel">
        <Shown of={page} lines={8}>
          {({ entries, next }) => (
            <>
              {entries.length === 0 ? (
                <Text>{t('workbench-overseeing.audit-none')}</Text>
              ) : (
                <AuditTable entries={entries} />
              )}
              <Group gap="sm" mt="md">
                {cursor !== undefined && (
                  <Button variant="default" onClick={() => setCursor(undefined)}>
                    {t('workbench-overseeing.audit-latest')}
                  </Button>
                )}
                {next !== undefined && (
                  <Button variant="default" onClick={() => setCursor(next)}>
                    {t('workbench-overseeing.audit-earlier')}
                  </Button>
                )}
                <a href={`/api/audit/export${period === '' ? '' : `?${period}`}`} download>
                  {t('workbench-overseeing.audit-export')}
                </a>
              </Group>
            </>
          )}
        </Shown>
      </section>
    </Stack>
  );
}
