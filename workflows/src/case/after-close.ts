import type { Outcome } from '@talent-window/contracts/vocabulary';
import { DecisionKind, Outcome as O } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { takeTheRest } from './consume.js';
import { refund } from './refund.js';
import { tellAuthorities } from './tell-authorities.js';

/** What follows the end of a case: what goes back, who is told, who takes over, and where all of it is kept. */
export async function afterClose(kase: Case, outcome: Outcome): Promise<void> {
  await settle(kase, outcome);
  if (kase.policy.archives) await kase.activities.cases.openArchive(kase.caseNo);
}

async function settle(kase: Case, outcome: Outcome): Promise<void> {
  switch (outcome) {
    case O.Approved:
      if (kase.policy.permit === undefined) return;
      // What came before the end is taken before the permit takes over; from then on the relay tells the permit.
      await takeTheRest(kase);
      await kase.activities.cases.openPermit(kase.caseNo);
      return;
    case O.Refused:
      tellAuthorities(kase, DecisionKind.Refused);
      await refundRefused(kase);
      return;
    case O.Dismissed:
      tellAuthorities(kase, DecisionKind.Dismissed);
      return;
    case O.Withdrawn:
    case O.Lapsed:
  }
}

/** 所收規費應予退還 where the fee standard says so [Immigration fee standards Art. 8(2)]. */
async function refundRefused(kase: Case): Promise<void> {
  const { payment } = kase.view.desk;
  if (kase.policy.refundsOnRefusal !== true || payment?.amount === undefined) return;
  await refund(kase, { ...payment, amount: payment.amount, why: 'refused' });
}
