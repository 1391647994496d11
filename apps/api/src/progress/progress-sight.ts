import type { Progress } from '@talent-window/contracts/vocabulary';
import type { CaseSight } from '../cases/case-sight.js';

/** A progress as somebody may see it: what was asked of or decided against the applicant, and why, is not everybody's. */
export function seenProgress(progress: Progress, sees: CaseSight): Progress {
  if (sees('decision')) return progress;
  const { request: _asked, facts: _found, permit, ...rest } = progress;
  return { ...rest, reasons: [], ...(permit ? { permit: unexplained(permit) } : {}) };
}

function unexplained({
  reasons: _reasons,
  facts: _facts,
  ...permit
}: NonNullable<Progress['permit']>): NonNullable<Progress['permit']> {
  return permit;
}
