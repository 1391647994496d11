import type { PaymentGateway } from '@talent-window/adapters';
import { AgencyError } from '@talent-window/adapters';
import {
  FactName,
  PaymentExceptionKind,
  PaymentMethod,
  PLATFORM,
  RefundState,
  Role,
} from '@talent-window/contracts/vocabulary';
import type { CaseNo, PaymentSettled, RefundReason, RefundWay } from '@talent-window/contracts/vocabulary';
import {
  decideRefund,
  findAttempts,
  lockAttempt,
  PaymentEntity,
  PaymentOrderEntity,
  parkPayment,
  payRefund,
  receiveFact,
  settleAttempt,
  stopCardRefund,
} from '@talent-window/persistence';
import type { RefundEntity, Settlement } from '@talent-window/persistence';
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
  /** What the gateway says of all attempts when it is asked; `undefined` while nothing has settled. What has is in the ledger, and told to the case. */
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
  /** Refused by the gateway because the card's issuer took the payment back first. */
  const isStopped = (refundNo: string): Promise<boolean> =>
    database.transaction((manager) =>
      stopCardRefund(manager, refundNo, { actor: PLATFORM, at: new Date().toISOString() }),
    );

  /** A fee that was paid before there was a ledger: whose money it is stands with the gateway alone, so a person gives it back. */
  const byHand = async (
    orderNo: string,
    transactionNo: string | undefined,
    details: Pick<RefundPayment, 'amount' | 'why'>,
  ): Promise<{ readonly refundNo: string }> => {
    const which = transactionNo ?? orderNo;
    const order = await database.getRepository(PaymentOrderEntity).findOneBy({ orderNo });
    await parkPayment(database.manager, {
      kind: PaymentExceptionKind.RefundByHand,
      key: `${PaymentExceptionKind.RefundByHand}:${which}`,
      caseNo: order?.caseNo,
      details: { orderNo, ...(transactionNo === undefined ? {} : { transactionNo }), ...details },
      who: Role.Cashier,
    });
    return { refundNo: `manual-${which}` };
  };

  const payToCard = async ({ attemptNo, transactionNo }: PaymentEntity, refund: RefundEntity): Promise<void> => {
    const { refundNo, amount } = refund;
    const idempotencyKey = `refund:${transactionNo}`;
    const done = await calling(async () => {
      try {
        return await gateway.refund({ attemptNo, transactionNo, amount, idempotencyKey });
      } catch (error) {
        if (error instanceof AgencyError && !error.retryable && (await isStopped(refundNo))) return undefined;
        throw error;
      }
    });
    if (!done) return;
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

    async refund({ orderNo, transactionNo, amount, why }) {
      const { manager } = database;
      const where = transactionNo === undefined ? { orderNo } : { transactionNo };
      const paid = await manager.findOne(PaymentEntity, { where, order: { receivedAt: 'asc' } });
      if (!paid) return byHand(orderNo, transactionNo, { amount, why });
      const way = BY_CARD.includes(paid.method) ? 'card' : 'transfer';
      const wish = { transactionNo: paid.transactionNo, why, way, at: new Date().toISOString() } as const;
      const refund = await database.transaction((inOne) => decideRefund(inOne, wish));
      if (refund.state === RefundState.ToCard) await payToCard(paid, refund);
      return { refundNo: refund.refundNo, way };
    },

    async findSettlement(orderNo) {
      const attempts = await findAttempts(database.manager, orderNo);
      const facts: PaymentSettled[] = [];
      const unanswered: unknown[] = [];
      for (const { attemptNo } of attempts) {
        try {
          const status = await calling(() => gateway.queryAttempt(attemptNo));
          if (status.state === 'settled') facts.push(await settle(database, attemptNo, status));
        } catch (error) {
          unanswered.push(error);
        }
      }
      // Money of another amount goes back when it is told; what pays the fee must not wait behind it.
      const due = attempts[0]?.amount;
      const paid = facts.find(({ amount }) => amount === due);
      // One attempt that nobody can speak for may be the one that was paid.
      if (!paid && unanswered.length > 0) throw unanswered[0];
      return paid ?? facts[0];
    },
  };
}

/** As the gateway's own notice would have it, told to the case by the same message: whichever of the two comes second changes nothing. */
const settle = (database: DataSource, attemptNo: string, settlement: Settlement): Promise<PaymentSettled> =>
  database.transaction(async (manager) => {
    const attempt = await lockAttempt(manager, attemptNo);
    if (!attempt) throw new Error(`attempt ${attemptNo} is gone`);
    const settled = await settleAttempt(manager, attempt, settlement);
    const { messageId, ...fact } = settled;
    const { sender } = fact;
    await receiveFact(manager, { sender, caseNo: attempt.caseNo, name: FactName.PaymentSettled, messageId, fact });
    return settled;
  });

/** `<caseNo>:payment:1` → `<caseNo>P1`: the gateway takes letters and digits only. */
function orderNoOf(reference: string): string {
  const [caseNo, , visit] = reference.split(':');
  return `${caseNo}P${visit}`;
}
