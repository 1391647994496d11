import { Anchor } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { $api } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** The latest paper of a kind, once it is issued. */
export function PaperLink({
  caseNo,
  kind,
  text,
}: {
  readonly caseNo: string;
  readonly kind: string;
  readonly text: string;
}): ReactNode {
  const { data } = $api.useQuery(
    'get',
    '/api/cases/{caseNo}/documents-issued',
    { params: { path: { caseNo } } },
    { refetchInterval: ({ state }) => (state.data?.some((it) => it.kind === kind) ? false : 4_000) },
  );
  const paper = data?.findLast((it) => it.kind === kind);
  return (
    <div className="pay-paper">
      {paper && (
        <Anchor href={`/api/cases/${caseNo}/documents-issued/${paper.documentNo}/file`} target="_blank" rel="noopener">
          <IconFileText size={18} aria-hidden="true" className="apply-inline" /> {text}
        </Anchor>
      )}
    </div>
  );
}
