import { $api, Late, ProblemNotice } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Handover } from './handover.js';

/** The case whose holder shows a code; the code goes with the handover, which compares it. */
export function CaseByCode({
  code,
  onDone,
}: {
  readonly code: string;
  readonly onDone: (caseNo: string) => void;
}): ReactNode {
  const found = $api.useQuery('get', '/api/collection/{code}', { params: { path: { code } } });
  if (found.isPending) return <Late lines={4} />;
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  return <Handover caseNo={found.data.caseNo} code={code} onDone={onDone} />;
}
