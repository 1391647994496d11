import { $api, Late, useWatchedCase } from '@talent-window/ui';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoSuchCase } from '../../case/no-such-case.js';
import { useOwnCase } from '../../case/own-case.js';
import { ChangeWatch } from './change-watch.js';
import { DecisionPanel } from './decision-panel.js';
import { History } from './history.js';
import { MoreWays } from './more-ways.js';
import { RefundsPanel } from './refunds-panel.js';
import { TrackerView } from './tracker-view.js';
import { isAgainst } from './whose-turn.js';

/** A decision is served a moment after the case has ended by it. */
const SERVED_AFTER_MS = 1_500;
const SERVED_WITHIN = 20;

export function TrackerPage(): ReactNode {
  const { caseNo = '' } = useParams({ strict: false });
  const { data: view, error, refetch } = useOwnCase(caseNo);
  const decided = view !== undefined && isAgainst(view.progress);
  const decision = $api.useQuery(
    'get',
    '/api/cases/{caseNo}/decision',
    { params: { path: { caseNo } } },
    { enabled: decided, retry: SERVED_WITHIN, retryDelay: SERVED_AFTER_MS },
  );
  if (error && !view) return <NoSuchCase error={error} onRetry={() => void refetch()} />;
  // A decision is what the page is about then, so it does not come after the rest.
  if (!view || (decided && decision.isPending && decision.failureCount === 0)) return <Late />;
  const { progress } = view;
  return (
    <>
      <Watched caseNo={caseNo} />
      <TrackerView
        progress={progress}
        below={
          <>
            <ChangeWatch progress={progress} />
            {decided && decision.data && <DecisionPanel decision={decision.data} />}
          </>
        }
      >
        <RefundsPanel caseNo={caseNo} />
        <MoreWays view={view} />
        <History caseNo={caseNo} />
      </TrackerView>
    </>
  );
}

/** Only a case that can be seen is watched. */
function Watched({ caseNo }: { readonly caseNo: string }): ReactNode {
  useWatchedCase(caseNo);
  return null;
}
