import type { components } from '@talent-window/api-client';
import { $api, useSession } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type CaseView = Schemas['CaseView'];
export type CaseFile = Schemas['CaseFile'];
export type Form = Schemas['Form'];
export type FormField = Schemas['FormField'];
export type CheckFinding = Schemas['CheckFinding'];
export type Evidence = Schemas['Evidence'];
export type Command = CaseView['allowedActions'][number];

const of = (caseNo: string) => ({ params: { path: { caseNo } } });

/** What is the desk's alone, e.g. what was said of a hit, comes with no event of the progress: it is asked for. */
const ASK_AGAIN_MS = 10_000;
export const useCase = (caseNo: string) =>
  $api.useQuery('get', '/api/cases/{caseNo}', of(caseNo), { refetchInterval: ASK_AGAIN_MS });
export const useCaseFile = (caseNo: string) => $api.useQuery('get', '/api/cases/{caseNo}/file', of(caseNo));
export const useTimeline = (caseNo: string) => $api.useQuery('get', '/api/cases/{caseNo}/timeline', of(caseNo));
export const useAmendments = (caseNo: string) =>
  $api.useQuery('get', '/api/cases/{caseNo}/amendments', of(caseNo), { retry: false });
export const useNotes = (caseNo: string) => $api.useQuery('get', '/api/cases/{caseNo}/notes', of(caseNo));
export const useAssignments = (caseNo: string) =>
  $api.useQuery('get', '/api/cases/{caseNo}/assignments', of(caseNo), { retry: false });

/** The form by which a case of this kind was filled in; it does not change while one looks. */
export const useForm = (caseType: CaseView['progress']['caseType'] | undefined) =>
  $api.useQuery(
    'get',
    '/api/forms/{caseType}',
    { params: { path: { caseType: caseType ?? 'gold-card' } } },
    { enabled: caseType !== undefined, staleTime: Infinity },
  );

/** The names of officers who had a part in a case, by their accounts. */
export function useOfficerNames(caseNo: string): (id: string | undefined) => string | undefined {
  const { person } = useSession('desk');
  const { data: assignments } = useAssignments(caseNo);
  const { data: notes } = useNotes(caseNo);
  const names = new Map<string, string>();
  const people = (assignments?.items ?? []).flatMap(({ to, by }) => [to, by]);
  for (const each of people) if (each) names.set(each.id, each.name);
  for (const { by } of notes?.items ?? []) names.set(by.id, by.name);
  if (person) names.set(person.accountId, person.displayName);
  return (id) => (id === undefined ? undefined : names.get(id));
}

/** Takes what a command answered for the case, and has all else that is shown of it read again. */
export function useCaseChanged(caseNo: string): (view?: CaseView) => Promise<void> {
  const queries = useQueryClient();
  return async (view) => {
    if (view) queries.setQueryData(['get', '/api/cases/{caseNo}', of(caseNo)], view);
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => {
        const key = JSON.stringify(queryKey);
        return key.includes(caseNo) || key.includes('/api/queues');
      },
    });
  };
}
