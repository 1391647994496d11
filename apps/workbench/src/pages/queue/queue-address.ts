import { CASE_TYPE_IDS, STAGES } from '@talent-window/contracts/vocabulary';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { QueueFilters } from '../../contract.js';

export const FLAGS = ['hits', 'escalated', 'overdue'] as const;

/** What is shown of a view, as its address says: it can be sent to a colleague, kept, and gone back to. */
export interface QueueAddress {
  readonly view: string;
  readonly filters: QueueFilters;
  /** where the page begins; absent on the first */
  readonly after?: string;
}

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((each) => each === value);
const matching = (form: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined;

/** Whatever else stands in the address is no filter. */
export function filtersFrom(search: Readonly<Record<string, unknown>>): QueueFilters {
  const caseType = oneOf(CASE_TYPE_IDS, search['caseType']);
  const stage = oneOf(STAGES, search['stage']);
  const assignee = matching(/^(nobody|[\da-f-]{36})$/, search['assignee']);
  const flag = oneOf(FLAGS, search['flag']);
  const dueBefore = matching(/^\d{4}-\d{2}-\d{2}$/, search['dueBefore']);
  return {
    ...(caseType ? { caseType } : {}),
    ...(stage ? { stage } : {}),
    ...(assignee === undefined ? {} : { assignee }),
    ...(flag ? { flag } : {}),
    ...(dueBefore === undefined ? {} : { dueBefore }),
  };
}

/** @param fallback the view where the address names none */
export function useQueueAddress(fallback: string): QueueAddress & {
  readonly show: (next: { view?: string; filters?: QueueFilters; after?: string }) => void;
} {
  const { view = fallback } = useParams({ strict: false });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const go = useNavigate();
  const filters = filtersFrom(search);
  const after = matching(/^[\w-]+$/, search['after']);
  return {
    view,
    filters,
    ...(after === undefined ? {} : { after }),
    show: (next) =>
      void go({
        to: '/queues/$view',
        params: { view: next.view ?? view },
        search: { ...(next.filters ?? filters), ...(next.after === undefined ? {} : { after: next.after }) },
      }),
  };
}
