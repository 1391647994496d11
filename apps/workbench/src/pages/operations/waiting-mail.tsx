import { Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';

export function WaitingMail(): ReactNode {
  const { t } = useTexts('workbench-operations');
  const mails = $api.useQuery('get', '/api/mail');
  return (
    <Panel title={t('workbench-operations.mail-title')}>
      <Shown of={mails} lines={1}>
        {(found) =>
          found.length === 0 ? (
            <Text className="hall-quiet">{t('workbench-operations.mail-none')}</Text>
          ) : (
            <Link to="/mail">{t('workbench-operations.mail-some', { count: found.length })}</Link>
          )
        }
      </Shown>
    </Panel>
  );
}
