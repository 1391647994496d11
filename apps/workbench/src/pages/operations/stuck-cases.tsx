import { Button, Group, Text } from '@mantine/core';
import { $api, StatusMark, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { Finding } from './finding.js';

/** Looks again by itself, so that what begins to move goes away. */
const LOOK_MS = 15_000;

export function StuckCases(): ReactNode {
  const { t } = useTexts('workbench-operations', 'workbench-desks');
  const [after, setAfter] = useState<string>();
  const query = after === undefined ? {} : { after };
  const stuck = $api.useQuery('get', '/api/operations/stuck', { params: { query } }, { refetchInterval: LOOK_MS });
  return (
    <Panel title={t('workbench-operations.stuck-title')}>
      <Shown of={stuck}>
        {({ looked, stuck: found, next }) => (
          <>
            {found.length === 0 ? (
              <StatusMark status="done">{t('workbench-operations.stuck-none', { looked })}</StatusMark>
            ) : (
              <StatusMark status="yours">
                {t('workbench-operations.stuck-some', { looked, count: found.length })}
              </StatusMark>
            )}
            <ul className="op-list">
              {found.map((finding) => (
                <li key={`${finding.caseNo} ${finding.reason}`}>
                  <Link to="/operations/$caseNo" params={{ caseNo: finding.caseNo }} className="hall-number-link">
                    {finding.caseNo}
                  </Link>
                  <Text component="span">
                    <Finding finding={finding} />
                  </Text>
                </li>
              ))}
            </ul>
            <Group gap="sm">
              {after !== undefined && (
                <Button variant="default" onClick={() => setAfter(undefined)}>
                  {t('workbench-operations.stuck-first')}
                </Button>
              )}
              {next !== undefined && (
                <Button variant="default" onClick={() => setAfter(next)}>
                  {t('workbench-operations.stuck-next')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Shown>
    </Panel>
  );
}
