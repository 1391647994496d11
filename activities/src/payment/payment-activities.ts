import type { AttemptStatus, PaymentGateway } from '@talent-window/adapters';
import { PaymentMethod, PLATFORM, RefundState } from '@talent-window/contracts/vocabulary';
import type { CaseNo, PaymentSettled, RefundReason, RefundWay } from '@talent-window/contracts/vocabulary';
import {
  decideRefund,
  findAttempts,
  lockAttempt,
  PaymentEntity,
  PaymentOrderEntity,
  payRefund,
  settleAttempt,
} from '@talent-window/persistence';
import type { PaymentAttemptEntity, RefundEntity, Settlement } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface PaymentActivities {
  /** Writes what is to be paid; nothing is opened at the gateway before the payer has chosen how. Safe to repeat: the order is known by the reference. */
  openPaymentOrder(caseNo: CaseNo, reference: string): Promise<{ readonly orderNo: string; readonly amount: number }>;
  /**
   * Gives one payment back, by the way it came: to the card at once, else by bank transfer once the applicant has said where
   * to. Safe to repeat: a payment goes back once, and the idempotency key names it.
   */
  refund(refund: RefundPayment): Promise<{ readonly refundNo: string; readonly way?: RefundWay }>;
  /** What the gateway says of all attempts when it is asked; `undefined` while nothing has settled. What has is in the ledger. */
  findSettlement(orderNo: string): Promise<PaymentSettled | undefined>;
}

export interface RefundPayment {
  readonly orderNo: string;
  readonly transactionNo?: string | undefined;
  /** whole New Taiwan dollars */
  readonly amount: number;
  readonly why: RefundReason;
}

/** What the gateway can give back by itself. */
const BY_CARD: readonly string[] = [PaymentMethod.CreditCard, PaymentMethod.ForeignCard];

interface PaymentDeps {
  readonly database: DataSource;
  readonly gateway: PaymentGateway;
}

export function createPaymentActivities({ database, gateway }: PaymentDeps): PaymentActivities {
  const payToCard = async ({ attemptNo, transactionNo }: PaymentEntity, refund: RefundEntity): Promise<void> => {
    const { refundNo, amount } = refund;
    const idempotencyKey = `refund:${transactionNo}`;
    const done = await calling(() => gateway.refund({ attemptNo, transactionNo, amount, idempotencyKey }));
    const paid = { actor: PLATFORM, cause: `gateway:${done.refundNo}`, at: new Date().toISOString() };
    await database.transaction((inOne) => payRefund(inOne, refundNo, paid));
  };

  return {
    async openPaymentOrder(caseNo, reference) {
      const { quote } = await getCaseFile(database, caseNo);
      const order = { orderNo: orderNoOf(reference), amount: quote.total };
      await database
        .createQueryBuilder()
        .insert()
        .into(PaymentOrderEntity)
        .values({ ...order, caseNo, openedAt: new Date() })
        .orIgnore()
        .execute();
      return order;
    },

    async refund({ orderNo, transactionNo, why }) {
      const { manager } = database;
      const where = transactionNo === undefined ? { orderNo } : { transactionNo };
      const paid = await manager.findOne(PaymentEntity, { where, order: { receivedAt: 'asc' } });
      if (!paid) throw new Error(`no payment of ${orderNo} was received by the number ${transactionNo ?? ''}`);
      const way = BY_CARD.includes(paid.method) ? 'card' : 'transfer';
      const wish = { transactionNo: paid.transactionNo, why, way, at: new Date().toISOString() } as const;
      const refund = await database.transaction((inOne) => decideRefund(inOne, wish));
      if (refund.state === RefundState.ToCard) await payToCard(paid, refund);
      return { refundNo: refund.refundNo, way };
    },

    async findSettlement(orderNo) {
      const attempts = await findAttempts(database.manager, orderNo);
      const answers: { readonly attempt: PaymentAttemptEntity; readonly status: AttemptStatus }[] = [];
      for (const attempt of attempts) {
        answers.push({ attempt, status: await calling(() => gateway.queryAttempt(attempt.attemptNo)) });
      }
      const facts: PaymentSettled[] = [];
      for (const { attempt, status } of answers) {
        if (status.state === 'settled') facts.push(await settle(database, attempt.attemptNo, status));
      }
      // Money of another amount goes back when it is told; what pays the fee must not wait behind it.
      const due = attempts[0]?.amount;
      return facts.find(({ amount }) => amount === due) ?? facts[0];
    },
  };
}

/** As the gateway's own notice would have it: whichever of the two comes second changes nothing. */
const settle = (database: DataSource, attemptNo: string, settlement: Settlement): Promise<PaymentSettled> =>
  database.transaction(async (manager) => {
    const attempt = await lockAttempt(manager, attemptNo);
    if (!attempt) throw new Error(`attempt ${attemptNo} is gone`);
    return settleAttempt(manager, attempt, settlement);
  });

/** `<caseNo>:payment:1` → `<caseNo>P1`: the gateway takes letters and digits only. */
function orderNoOf(reference: string): string {
  const [caseNo, , visit] = reference.split(':');
  return `${caseNo}P${visit}`;
}
