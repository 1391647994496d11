import { $api, Late, useSession } from '@talent-window/ui';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { keeperOf } from './draft-keeper.js';
import { NoSuchDraft } from './no-such-draft.js';

/** Fetches a draft and gives it to a page; one that has become a case leads to the case. */
export function DraftGate({
  draftId,
  children,
}: {
  readonly draftId: string;
  readonly children: (keeper: DraftKeeper, view: DraftView) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = $api.useQuery('get', '/api/drafts/{id}', { params: { path: { id: draftId } } });
  const [keeper, setKeeper] = useState<DraftKeeper>();
  useEffect(() => {
    if (!data) return;
    const its = keeperOf(data);
    its.take(data);
    setKeeper(its);
  }, [data]);
  if (data?.caseNo) return <Navigate to="/cases/$caseNo/pay" params={{ caseNo: data.caseNo }} replace />;
  if (keeper) return <Kept keeper={keeper}>{children}</Kept>;
  return error ? <NoSuchDraft error={error} onRetry={() => void refetch()} /> : <Late />;
}

function Kept({
  keeper,
  children,
}: {
  readonly keeper: DraftKeeper;
  readonly children: (keeper: DraftKeeper, view: DraftView) => ReactNode;
}): ReactNode {
  const view = useSyncExternalStore(keeper.subscribe, keeper.getView);
  const { person } = useSession('portal');
  useEffect(() => {
    const saveNow = (): void => void keeper.flush();
    window.addEventListener('online', saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      document.removeEventListener('visibilitychange', saveNow);
    };
  }, [keeper]);
  // Somebody signed in again over the page: what could not be saved can be now.
  useEffect(() => void (person && keeper.flush()), [keeper, person]);
  if (view.draft.caseNo) return <Navigate to="/cases/$caseNo/pay" params={{ caseNo: view.draft.caseNo }} replace />;
  return children(keeper, view);
}
