import { Button, Stack, Text, Title } from '@mantine/core';
import { StatusMark, timeText, useTexts } from '@talent-window/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readHealth } from './health.js';

const LOOK_EVERY_MS = 15_000;

/** How the platform is, in the words of those who use it. */
export function StatusPage(): ReactNode {
  const { t } = useTexts('portal-status');
  const { data, dataUpdatedAt, isFetching, refetch } = useQuery({
    queryKey: ['health'],
    queryFn: readHealth,
    refetchInterval: LOOK_EVERY_MS,
    networkMode: 'always',
  });
  const state = data === undefined ? undefined : data === 'away' ? 'away' : data.ready ? 'all-well' : 'partly';
  return (
    <Stack gap="2rem">
      <Title order={1}>{t('portal-status.title')}</Title>
      <div className="portal-sheet portal-health" role="status" data-state={state}>
        {state && (
          <>
            <Text fz="lg" fw={650}>
              <StatusMark status={state === 'all-well' ? 'done' : 'yours'}>{t(`portal-status.${state}`)}</StatusMark>
            </Text>
            <Text>{t(`portal-status.${state}-detail`)}</Text>
          </>
        )}
      </div>
      <Stack component="section" gap="xs" aria-labelledby="parts">
        <Title order={2} size="h3" id="parts">
          {t('portal-status.parts')}
        </Title>
        <dl className="portal-list portal-sheet portal-health-parts">
          {(['process', 'database', 'temporal'] as const).map((part) => {
            const how = data === undefined ? undefined : data === 'away' ? 'down' : data.parts[part];
            return (
              <div key={part}>
                <dt>{t(`portal-status.part-${part}`)}</dt>
                <dd className="portal-faint">{t(`portal-status.part-${part}-detail`)}</dd>
                <dd>
                  {how && <StatusMark status={how === 'up' ? 'done' : 'yours'}>{t(`portal-status.${how}`)}</StatusMark>}
                </dd>
              </div>
            );
          })}
        </dl>
        <div className="portal-buttons">
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            {t('portal-status.look-now')}
          </Button>
          <Text className="portal-faint">
            {dataUpdatedAt > 0 && t('portal-status.looked', { time: timeText(new Date(dataUpdatedAt)) })}
          </Text>
        </div>
      </Stack>
      <Stack component="section" gap="xs" aria-labelledby="agencies">
        <Title order={2} size="h3" id="agencies">
          {t('portal-status.agencies-title')}
        </Title>
        <Text>{t('portal-status.agencies-detail')}</Text>
      </Stack>
    </Stack>
  );
}
