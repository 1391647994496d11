import { LegalityCondition, PLATFORM } from '@talent-window/contracts/vocabulary';
import { HOLDS } from '@talent-window/domain/engine';
import { refuse } from '../case/anywhere.js';
import type { Case } from '../case/case.js';
import { screenAgain } from '../case/check-identity.js';
import { waitFor } from '../case/consume.js';
import { decideHit, recordReferral } from '../case/hits.js';
import type { Effect, Mismatch } from '../case/wait.js';

/** A last look at the control lists: the card is ordered only when nothing on them is this applicant. */
export async function clearBeforeCard(kase: Case, when?: string): Promise<void> {
  await screenAgain(kase, kase.reference, when);
  while (!isClear(kase)) {
    await waitFor<'decided'>(kase, {
      commands: {
        decideHit: (command) => andLook(decideHit(kase, command)),
        recordReferral: (command) => andLook(recordReferral(kase, command)),
        decideReview: (command) => refuse(command, 'refused'),
      },
    });
  }
}

const andLook = (effect: Effect<never> | Mismatch): Effect<'decided'> | Mismatch =>
  'mismatch' in effect ? effect : { ...effect, exit: 'decided' };

const isClear = ({ view }: Case): boolean =>
  [LegalityCondition.HitsDecided, LegalityCondition.NoConfirmedHit].every((it) => HOLDS[it](view, PLATFORM));
