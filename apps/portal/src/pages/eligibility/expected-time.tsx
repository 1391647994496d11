import { Stack, Text, Title } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export const useRecentTimes = () =>
  $api.useQuery('get', '/api/processing-times/recent', { params: { query: { caseType: 'gold-card' } } });

export function ExpectedTime(): ReactNode {
  const { t } = useTexts('portal-eligibility');
  const { data } = useRecentTimes();
  return (
    <Stack component="section" gap="xs" aria-labelledby="time" mih="5.5rem">
      <Title order={2} id="time">
        {t('portal-eligibility.time')}
      </Title>
      {data && (
        <Text>
          {data.cases > 0 && data.workingDays !== undefined
            ? `${t('portal-eligibility.time-measured', { count: data.cases, days: Math.round(data.workingDays) })} `
            : ''}
          {t('portal-eligibility.time-promise', { days: data.promise.workingDays })}
        </Text>
      )}
    </Stack>
  );
}
