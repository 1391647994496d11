import { $api } from '@talent-window/ui';

/**
 * The draft that a case was made of: files for the case are put into its slots. A client's is found by the mandate under
 * which it was filed.
 */
export function useDraftOf(caseNo: string): { readonly draftId: string | undefined; readonly known: boolean } {
  const timeline = $api.useQuery('get', '/api/cases/{caseNo}/timeline', { params: { path: { caseNo } } });
  const mandate = timeline.data?.filedUnder?.id;
  const own = $api.useQuery('get', '/api/drafts', {});
  const clients = $api.useQuery(
    'get',
    '/api/drafts',
    { params: { query: { mandate: mandate ?? '' } } },
    { enabled: mandate !== undefined, retry: false },
  );
  const draft = [...(own.data ?? []), ...(clients.data ?? [])].find((it) => it.caseNo === caseNo);
  return {
    draftId: draft?.id,
    known: !own.isPending && !timeline.isPending && (mandate === undefined || !clients.isPending),
  };
}
