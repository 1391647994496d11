import { Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { When } from '../../desk-parts/when.js';

export function RefusedPackages(): ReactNode {
  const { t } = useTexts('workbench-operations');
  const packages = $api.useQuery('get', '/api/operations/refused-packages');
  return (
    <Panel title={t('workbench-operations.packages-title')}>
      <Shown of={packages} lines={2}>
        {(found) =>
          found.length === 0 ? (
            <Text className="hall-quiet">{t('workbench-operations.packages-none')}</Text>
          ) : (
            <ul className="op-list">
              {found.map(({ caseNo, reason, packedAt }) => (
                <li key={caseNo}>
                  <Link to="/operations/$caseNo" params={{ caseNo }} className="hall-number-link">
                    {caseNo}
                  </Link>
                  <span>
                    {t('workbench-operations.package-reason')}: {reason}
                    <br />
                    <span className="hall-quiet">
                      {t('workbench-operations.package-at')} <When at={packedAt} />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Panel>
  );
}
