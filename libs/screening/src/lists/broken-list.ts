import type { ListFinding, ListFindingReason } from '@talent-window/contracts/vocabulary';
import { LIST_FINDING_REASONS } from '@talent-window/contracts/vocabulary';

/** A finding of a reason, with the severity that it always has. */
export const listFinding = (
  line: number,
  reason: ListFindingReason,
  params: ListFinding['params'] = {},
  entry?: string,
): ListFinding => ({
  line,
  reason,
  severity: LIST_FINDING_REASONS[reason],
  params,
  ...(entry === undefined || entry === '' ? {} : { entry }),
});

/** Reading cannot go on: what follows in the file can no longer be told apart. */
export class BrokenList extends Error {
  constructor(readonly finding: ListFinding) {
    super(`line ${finding.line}: ${finding.reason}`);
  }
}
