import { Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { When } from '../../desk-parts/when.js';
import { Report } from './report.js';
import type { CaseStanding } from './standing.js';

/** What operators did to a case, and what a reset still sends again. */
export function CaseHistory({ standing: { operations, kept } }: { readonly standing: CaseStanding }): ReactNode {
  const { t } = useTexts('workbench-operations');
  return (
    <>
      {kept.length > 0 && (
        <Panel title={t('workbench-operations.kept-title')}>
          <ul className="op-list">
            {kept.map(({ id, name, outcome }) => (
              <li key={id}>
                <code>{name}</code>
                <span className="hall-quiet">
                  {outcome === undefined
                    ? t('workbench-operations.kept-waits')
                    : outcome === 'taken'
                      ? t('workbench-operations.kept-taken')
                      : outcome}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t('workbench-operations.history-title')}>
        {operations.length === 0 ? (
          <Text className="hall-quiet">{t('workbench-operations.history-none')}</Text>
        ) : (
          <ol className="op-history">
            {operations.map(({ id, what, why, askedAt, report }) => (
              <li key={id}>
                <Text fw={600}>
                  {t(`workbench-operations.what-${what}`)}{' '}
                  <Text span className="hall-quiet">
                    <When at={askedAt} />
                  </Text>
                </Text>
                <Text>{why}</Text>
                {report && <Report report={report} />}
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </>
  );
}
