import type { Fact, Instant, PaymentInstructed, PaymentSettled } from '@talent-window/contracts/vocabulary';
import {
  Awaiting,
  Outcome,
  ReasonKey,
  Stage,
  StepKind,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import { patched } from '@temporalio/workflow';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { isRefunded, refund } from '../case/refund.js';
import { stage } from '../case/stage.js';
import type { Effect, Mismatch } from '../case/wait.js';
import { accept, awaitNow, both, changeDesk, changeProgress } from '../case/view.js';

/** The gateway hears of money paid elsewhere within three working days [GC-COND]. */
const CONFIRMATION_DAYS = 3;

/** Money of another amount buys nothing and goes back; the order can still be paid. */
function wrongAmount(kase: Case, ours: string, fact: PaymentSettled): Effect<never> | Mismatch {
  const { orderNo, transactionNo, amount } = fact;
  const isOurs = orderNo === ours && !isRefunded(kase, fact);
  if (!isOurs || !patched('2026-11-wrong-amount-goes-back')) return { mismatch: TurnRefusal.WrongContent };
  return {
    change: (view) => view,
    visibility: Visibility.Public,
    details: { amount },
    followUp: () => refund(kase, { orderNo, transactionNo, amount, why: 'wrong-amount' }),
  };
}

/**
 * 對帳中: paid on the last day of its number, the money is still in time; the case lapses no sooner. Never later than for one
 * paid on the last day of all, however many numbers the payer asks for.
 */
async function expectMoney(kase: Case, { attemptNo, expiresAt }: PaymentInstructed, lapseAt: Instant): Promise<void> {
  const lastDay = Date.parse(expiresAt) < Date.parse(lapseAt) ? expiresAt : lapseAt;
  const { dueAt } = await kase.activities.cases.dueInWorkingDays(lastDay, CONFIRMATION_DAYS);
  const until = [dueAt, kase.view.progress.dueAt ?? dueAt].toSorted().at(-1) ?? dueAt;
  await kase.record(
    {
      cause: kase.causeOf(`expected-${attemptNo}`),
      kind: StepKind.Done,
      what: 'payment-expected',
      visibility: Visibility.Public,
      details: { dueAt: until },
    },
    changeProgress(() => ({ dueAt: until })),
  );
  if (kase.policy.issuesDocuments) await kase.notify('payment-instructed', { attemptNo }, `instructed-${attemptNo}`);
}

/** 繳費: one payment for all authorities. Paid and formally complete, the case is accepted 受理 and the clock runs. */
export const collectFee = stage(Stage.Payment, async (kase) => {
  const { payment, cases, ask } = kase.activities;
  const order = await payment.openPaymentOrder(kase.caseNo, kase.reference);
  const lapseAt = new Date(Date.parse(kase.now()) + kase.policy.paymentWithinMs).toISOString();
  await kase.notify('submitted', { amount: order.amount });
  await kase.record(
    {
      cause: kase.causeOf('requested'),
      kind: StepKind.Done,
      what: 'payment-requested',
      visibility: Visibility.Public,
      details: { amount: order.amount, dueAt: lapseAt },
    },
    both(
      changeDesk(() => ({ orderNo: order.orderNo })),
      changeProgress(() => ({ dueAt: lapseAt })),
    ),
  );

  const how = await waitFor<'settled' | 'lapsed'>(kase, {
    facts: {
      paymentSettled: (fact) =>
        fact.orderNo === order.orderNo && fact.amount === order.amount
          ? {
              change: changeDesk(() => ({
                payment: {
                  orderNo: fact.orderNo,
                  amount: fact.amount,
                  ...(fact.transactionNo === undefined ? {} : { transactionNo: fact.transactionNo }),
                },
              })),
              visibility: Visibility.Public,
              details: { amount: fact.amount, method: fact.method },
              exit: 'settled',
            }
          : wrongAmount(kase, order.orderNo, fact),
      paymentFailed: (fact) =>
        fact.orderNo === order.orderNo
          ? { change: (view) => view, visibility: Visibility.Public, details: { code: fact.code } }
          : { mismatch: TurnRefusal.WrongContent },
      paymentInstructed: (fact) =>
        fact.orderNo === order.orderNo
          ? {
              change: awaitNow(Awaiting.Reconciliation),
              visibility: Visibility.Public,
              details: { method: fact.method, expiresAt: fact.expiresAt },
              followUp: () => expectMoney(kase, fact, lapseAt),
            }
          : { mismatch: TurnRefusal.WrongContent },
    },
    poll: {
      schedule: kase.policy.polls.payment,
      ask: async (): Promise<Fact | undefined> => {
        const settled = await ask.findSettlement(order.orderNo);
        return settled && { name: 'paymentSettled', ...settled };
      },
    },
    deadline: {
      at: () => kase.view.progress.dueAt ?? lapseAt,
      what: 'payment-deadline',
      asksLast: true,
      passed: { change: (view) => view, visibility: Visibility.Public, exit: 'lapsed' },
    },
  });
  if (how === 'lapsed') await kase.close(Outcome.Lapsed, [ReasonKey.NotPaid]);

  const at = kase.now();
  const due = await cases.dueInWorkingDays(at, kase.policy.workingDays.total);
  await kase.record(
    { cause: kase.causeOf('accepted'), kind: StepKind.Done, what: 'accepted', visibility: Visibility.Public },
    accept(at, due),
  );
  const paidBy = kase.view.desk.payment?.transactionNo;
  // Accepted 受理, the money belongs to the authorities: the moment from which the law gives it back by its rules only.
  if (paidBy !== undefined && patched('2026-11-fee-applied')) await cases.applyFee(kase.caseNo, paidBy, at);
  await kase.notify('payment-received', { amount: order.amount });
});
