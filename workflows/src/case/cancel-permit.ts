import { StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';

type Why = 'replaced' | 'annulled' | 'revoked';

/**
 * Has a permit struck from NIA's records: the one that the card replaces [Gold Card Regulations Art. 6(4)], or the card
 * itself when it is taken back [Art. 7].
 */
export async function cancelPermit(kase: Case, why: Why): Promise<void> {
  const { cancelled } = await kase.activities.entryExit.cancelPermit(kase.caseNo, `${kase.reference}:${why}`, why);
  if (!cancelled) return;
  await kase.record(
    {
      cause: kase.causeOf(`permit-cancelled-${why}`),
      kind: StepKind.Done,
      what: 'permit-cancelled',
      visibility: Visibility.Public,
      details: { why },
    },
    (view) => view,
  );
}
