import { Text } from '@mantine/core';
import { $api, Late, ProblemNotice, StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Recorded } from './done.js';
import { Inspection } from './inspection.js';

/** The number of a paper begins with the number of its case. */
const CASE_NO_DIGITS = 12;

/** The case of a notice by its QR code, which tells besides that the notice is genuine. */
export function NoticeByCode({
  code,
  office,
  onDone,
}: {
  readonly code: string;
  readonly office: string | undefined;
  readonly onDone: (recorded: Recorded) => void;
}): ReactNode {
  const { t, of } = useTexts('workbench-counter');
  const found = $api.useQuery('get', '/api/verify/{code}', { params: { path: { code } } });
  if (found.isPending) return <Late lines={4} />;
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { kind, kindText, stateText, documentNo } = found.data;
  if (kind !== 'inspection-notice') {
    return (
      <div className="hall-panel" role="alert">
        <Text fw={650}>{t('workbench-counter.not-a-notice', { kind: of(kindText) })}</Text>
      </div>
    );
  }
  return (
    <>
      <StatusMark status="done">{t('workbench-counter.notice-checked', { state: of(stateText) })}</StatusMark>
      <Inspection caseNo={documentNo.slice(0, CASE_NO_DIGITS)} office={office} onDone={onDone} />
    </>
  );
}
