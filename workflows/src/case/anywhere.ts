import { Outcome, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import type { Wait } from './wait.js';

/** What a person may do wherever the case stands; the legality table says until when. */
export function anywhere(kase: Case): NonNullable<Wait<never>['commands']> {
  return {
    // 撤案: once accepted the fee is kept, and before that nothing has been paid [Gold Card fee standards Art. 7].
    withdraw: () => {
      const accepted = kase.view.progress.clock.acceptedAt !== undefined;
      return {
        change: (view) => view,
        visibility: Visibility.Public,
        details: { refund: accepted ? 'none' : 'nothing-paid' },
        closes: { outcome: Outcome.Withdrawn, notice: accepted ? 'withdrawn-accepted' : 'withdrawn' },
      };
    },
  };
}
