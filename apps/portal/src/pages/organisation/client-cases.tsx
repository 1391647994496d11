import { Group, NativeSelect, Table, Text } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { Schemas } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Part } from '../profile/part.js';
import { CaseRow } from './case-row.js';
import { isDueBy } from './due.js';

type Case = Schemas['CaseSummary'];

const WEEK_MS = 7 * 24 * 60 * 60_000;
const DUES = {
  any: () => true,
  yours: ({ holder, outcome }) => holder === 'applicant' && outcome === undefined,
  week: (it) => isDueBy(it, Date.now() + WEEK_MS),
  over: (it) => isDueBy(it, Date.now()),
} as const satisfies Readonly<Record<string, (it: Case) => boolean>>;
type Due = keyof typeof DUES;

const isDue = (word: string): word is Due => word in DUES;

/** Cases as far as the mandates reach, each with what it waits for and until when. */
export function ClientCases({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { t, of } = useTexts('portal-organisation');
  const [stage, setStage] = useState('');
  const [due, setDue] = useState<Due>('any');
  const cases = $api.useQuery('get', '/api/organisations/{organisationId}/cases', {
    params: { path: { organisationId } },
  });
  const all = cases.data ?? [];
  const stages = new Map(all.map((it) => [it.stage, of(it.stageText)]));
  const shown = all.filter((it) => (stage === '' || it.stage === stage) && DUES[due](it));
  return (
    <Part title={t('portal-organisation.cases')}>
      <ProblemNotice error={cases.error} onRetry={() => void cases.refetch()} />
      {cases.data && all.length === 0 && <Text>{t('portal-organisation.cases-none')}</Text>}
      {all.length > 0 && (
        <>
          <Group gap="md" align="flex-end">
            <NativeSelect
              label={t('portal-organisation.filter-stage')}
              value={stage}
              onChange={({ currentTarget }) => setStage(currentTarget.value)}
              data={[
                { value: '', label: t('portal-organisation.any-stage') },
                ...[...stages].map(([value, label]) => ({ value, label })),
              ]}
            />
            <NativeSelect
              label={t('portal-organisation.filter-due')}
              value={due}
              onChange={({ currentTarget: { value } }) => setDue(isDue(value) ? value : 'any')}
              data={(Object.keys(DUES) as Due[]).map((value) => ({
                value,
                label: t(`portal-organisation.due-${value}`),
              }))}
            />
            <Text role="status" c="var(--tw-faint)" pb={6}>
              {t('portal-organisation.count', { count: shown.length })}
            </Text>
          </Group>
          {shown.length === 0 ? (
            <Text>{t('portal-organisation.cases-none-so')}</Text>
          ) : (
            <Table className="portal-cases" verticalSpacing="sm" fz="md">
              <thead>
                <tr>
                  {(['case', 'stage', 'waiting', 'due'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`portal-organisation.column-${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((it) => (
                  <CaseRow key={it.caseNo} it={it} />
                ))}
              </tbody>
            </Table>
          )}
        </>
      )}
    </Part>
  );
}
