import type { Schemas } from '@talent-window/ui';

/** Whether an open case has a deadline that ends before an instant. */
export const isDueBy = ({ dueAt, outcome }: Schemas['CaseSummary'], instant: number): boolean =>
  outcome === undefined && dueAt !== undefined && Date.parse(dueAt) < instant;
