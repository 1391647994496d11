import { TurnRefusal, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { isRefunded, refund } from './refund.js';
import type { Wait } from './wait.js';

/** What the world may still state of a case that has ended; anything else is recorded and has no effect. */
export function factsAfterEnd(kase: Case): NonNullable<Wait<never>['facts']> {
  return {
    // Money for a case that lapsed, or that was paid already, goes back: nothing is kept that buys nothing.
    paymentSettled: ({ orderNo, transactionNo, amount }) => {
      const { payment, orderNo: opened = orderNo } = kase.view.desk;
      if (orderNo !== opened) return { mismatch: TurnRefusal.WrongContent };
      const isKept = payment !== undefined && (transactionNo === undefined || transactionNo === payment.transactionNo);
      if (isKept || isRefunded(kase, transactionNo)) return { mismatch: TurnRefusal.WrongStage };
      const why = payment === undefined ? 'paid-too-late' : 'paid-twice';
      return {
        change: (view) => view,
        visibility: Visibility.Public,
        details: { amount },
        followUp: () => refund(kase, { orderNo, transactionNo, amount, why }),
      };
    },
  };
}
