import { Group, Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Facts } from '../../desk-parts/facts.js';
import { Shown } from '../../desk-parts/shown.js';
import { Money } from './money.js';

const PARTS = [
  ['mol', 'workbench-cashier.report-mol'],
  ['nia', 'workbench-cashier.report-nia'],
  ['mofa', 'workbench-cashier.report-mofa'],
] as const;

/** What came of the close of a day: who got what, what is not settled, and the papers of it. */
export function DayReport({ day }: { readonly day: string }): ReactNode {
  const { t, of } = useTexts('workbench-cashier');
  const report = $api.useQuery('get', '/api/cashier/days/{day}', { params: { path: { day } } });
  return (
    <Shown of={report} lines={2}>
      {({ total, split, carried, treasuryNo, movements, open }) => (
        <div className="cashier-report">
          <Facts
            facts={[
              ...(total === undefined
                ? []
                : [{ label: t('workbench-cashier.report-total'), value: <Money amount={total} /> }]),
              ...(split
                ? PARTS.map(([part, text]) => ({ label: t(text), value: <Money amount={split[part]} /> }))
                : []),
              { label: t('workbench-cashier.report-movements'), value: movements },
              ...(treasuryNo === undefined
                ? []
                : [{ label: t('workbench-cashier.report-treasury'), value: treasuryNo }]),
              ...(carried && carried.mol + carried.nia + carried.mofa !== 0
                ? [
                    {
                      label: t('workbench-cashier.report-carried'),
                      value: <Money amount={carried.mol + carried.nia + carried.mofa} />,
                    },
                  ]
                : []),
            ]}
          />
          {open.length === 0 ? (
            <Text className="hall-quiet" mt="sm">
              {t('workbench-cashier.report-agrees')}
            </Text>
          ) : (
            <>
              <Text fw={600} mt="sm">
                {t('workbench-cashier.report-open')}
              </Text>
              <ul className="cashier-open">
                {open.map(({ kind, text, times }) => (
                  <li key={kind}>
                    {of(text)} · {t('workbench-cashier.report-times', { times })}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Group gap="lg" mt="sm">
            <a href={`/api/cashier/days/${day}/report.csv`} download>
              {t('workbench-cashier.csv')}
            </a>
            <a href={`/api/cashier/days/${day}/report.pdf`} target="_blank" rel="noreferrer">
              {t('workbench-cashier.pdf')}
            </a>
          </Group>
        </div>
      )}
    </Shown>
  );
}
