import { AgencyError } from '@talent-window/adapters';
import type { AttemptStatus, PaymentGateway } from '@talent-window/adapters';
import { AgencySystem, AttemptState } from '@talent-window/contracts/vocabulary';
import type { CaseNo, PaymentSettled } from '@talent-window/contracts/vocabulary';
import {
  findAttempts,
  lockAttempt,
  PaymentAttemptEntity,
  PaymentOrderEntity,
  settleAttempt,
} from '@talent-window/persistence';
import type { Settlement } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface PaymentActivities {
  /** Writes what is to be paid; nothing is opened at the gateway before the payer has chosen how. Safe to repeat: the order is known by the reference. */
  openPaymentOrder(caseNo: CaseNo, reference: string): Promise<{ readonly orderNo: string; readonly amount: number }>;
  /** Gives one payment back. Safe to repeat: the idempotency key names the payment. */
  refund(refund: RefundPayment): Promise<{ readonly refundNo: string }>;
  /** What the gateway says of all attempts when it is asked; `undefined` while nothing has settled. What has is in the ledger. */
  findSettlement(orderNo: string): Promise<PaymentSettled | undefined>;
}

export interface RefundPayment {
  readonly orderNo: string;
  readonly transactionNo?: string | undefined;
  /** whole New Taiwan dollars */
  readonly amount: number;
  readonly why: string;
}

interface PaymentDeps {
  readonly database: DataSource;
  readonly gateway: PaymentGateway;
}

export function createPaymentActivities({ database, gateway }: PaymentDeps): PaymentActivities {
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

    async refund({ orderNo, transactionNo, amount }) {
      const paid = await database.getRepository(PaymentAttemptEntity).findOneBy({
        orderNo,
        ...(transactionNo === undefined ? { state: AttemptState.Settled } : { transactionNo }),
      });
      return calling(async () => {
        if (!paid?.transactionNo) {
          const problem = `no payment of ${orderNo} is known by the number ${transactionNo ?? ''}`;
          throw AgencyError.rejected({ system: AgencySystem.PaymentGateway, operation: 'refund', problem });
        }
        const payment = { attemptNo: paid.attemptNo, transactionNo: paid.transactionNo };
        return gateway.refund({ ...payment, amount, idempotencyKey: `refund:${paid.transactionNo}` });
      });
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
