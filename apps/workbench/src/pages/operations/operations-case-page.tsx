import { Stack } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import { CaseActs } from './case-acts.js';
import { CaseHistory } from './case-history.js';
import './operations.css';
import { ResetCase } from './reset-case.js';
import { Standing } from './standing.js';

/** One case as an operator sees it: where it stands, what can be done, and what came of it. */
export function OperationsCasePage(): ReactNode {
  const { t } = useTexts('workbench-operations');
  const { caseNo = '' } = useParams({ strict: false });
  return (
    <DeskPage
      title={t('workbench-operations.case-title', { caseNo })}
      roles={['operator']}
      aside={<Link to="/operations">{t('workbench-operations.back')}</Link>}
    >
      {() => <OneCase key={caseNo} caseNo={caseNo} />}
    </DeskPage>
  );
}

function OneCase({ caseNo }: { readonly caseNo: string }): ReactNode {
  const found = $api.useQuery('get', '/api/operations/cases/{caseNo}', { params: { path: { caseNo } } });
  return (
    <Shown of={found} lines={8}>
      {(standing) => (
        <div className="hall-two">
          <Stack gap="lg">
            <Standing standing={standing} />
            <ResetCase standing={standing} />
          </Stack>
          <Stack gap="lg">
            <CaseActs standing={standing} />
            <CaseHistory standing={standing} />
          </Stack>
        </div>
      )}
    </Shown>
  );
}
