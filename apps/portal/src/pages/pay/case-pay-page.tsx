import { Stack, Text, Title } from '@mantine/core';
import { $api, Late, useTexts, useWatchedCase } from '@talent-window/ui';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoSuchCase } from '../../case/no-such-case.js';
import '../apply/apply.css';
import { ChooseMethod } from './choose-method.js';
import { Confirmation } from './confirmation.js';
import { LatestAttempt } from './latest-attempt.js';
import '../check/check.css';
import './pay.css';

/** How often it is asked whether the money has come, where no event says so. */
const ASK_MS = 4_000;
const OVER = ['settled', 'refunded', 'refunded-in-part'];

/** The fee of a case: how it can be paid, whether it was, and by what. */
export function CasePayPage(): ReactNode {
  const { caseNo } = useParams({ from: '/cases/$caseNo/pay' });
  const { t } = useTexts('portal-pay');
  useWatchedCase(caseNo);
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/cases/{caseNo}/payment',
    { params: { path: { caseNo } } },
    {
      refetchInterval: ({ state }) =>
        state.data && (OVER.includes(state.data.state) ? !state.data.receipt : state.data.attempts.length > 0)
          ? ASK_MS
          : false,
    },
  );
  if (!data) return error ? <NoSuchCase error={error} onRetry={() => void refetch()} /> : <Late />;
  if (OVER.includes(data.state)) return <Confirmation caseNo={caseNo} payment={data} />;
  return (
    <Stack gap="lg">
      <div>
        <Text className="apply-eyebrow">{t('portal-pay.case', { caseNo })}</Text>
        <Title order={1}>{t('portal-pay.title')}</Title>
      </div>
      <LatestAttempt payment={data} caseNo={caseNo} />
      <ChooseMethod caseNo={caseNo} payment={data} />
    </Stack>
  );
}
