import {
  LabourConclusion,
  PermitDoubt,
  PermitState,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { takeHit } from './hits.js';
import { isRefunded, refund } from './refund.js';
import { both, changeDesk, doubtPermit, settleDoubt } from './view.js';
import type { Wait } from './wait.js';

type Facts = NonNullable<Wait<never>['facts']>;

/** What the world may still state of a case that has ended; anything else is recorded and has no effect. */
export function factsAfterEnd(kase: Case): Facts {
  const isInForce = kase.view.progress.permit?.state === PermitState.InForce;
  return {
    // Money for a case that lapsed, or that was paid already, goes back: nothing is kept that buys nothing.
    paymentSettled: ({ orderNo, transactionNo, amount }) => {
      const { payment, orderNo: opened = orderNo } = kase.view.desk;
      if (orderNo !== opened) return { mismatch: TurnRefusal.WrongContent };
      const isKept =
        payment !== undefined &&
        (transactionNo === undefined || payment.transactionNo === undefined || transactionNo === payment.transactionNo);
      if (isKept || isRefunded(kase, { orderNo, transactionNo })) return { mismatch: TurnRefusal.WrongStage };
      const why = payment === undefined ? 'paid-too-late' : 'paid-twice';
      return {
        change: (view) => view,
        visibility: Visibility.Public,
        details: { amount },
        followUp: () => refund(kase, { orderNo, transactionNo, amount, why }),
      };
    },
    ...(isInForce ? factsOfPermit(kase) : {}),
  };
}

/** What puts a permit in doubt: its holder learns of it when an officer has decided. */
function factsOfPermit(kase: Case): Facts {
  return {
    screeningHitFound: (hit) => takeHit(kase, hit, doubtPermit(PermitDoubt.Hit)),
    labourReviewConcluded: ({ conclusion, documentNo }) => {
      if (conclusion === (kase.view.desk.labourConclusion ?? LabourConclusion.Accepted))
        return { mismatch: TurnRefusal.WrongStage };
      const isAccepted = conclusion === LabourConclusion.Accepted;
      return {
        change: both(
          changeDesk(() => ({ labourConclusion: conclusion, labourDocumentNo: documentNo })),
          isAccepted ? settleDoubt(PermitDoubt.LabourConclusion) : doubtPermit(PermitDoubt.LabourConclusion),
        ),
        visibility: Visibility.Officers,
        details: { conclusion, documentNo, changed: true },
      };
    },
  };
}
