import type { PaymentGateway } from '@talent-window/adapters';
import { OrderState } from '@talent-window/adapters';
import type { CaseNo, PaymentSettled } from '@talent-window/contracts/vocabulary';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { PaymentOrderEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface PaymentActivities {
  /** Opens the order for the quoted fee. Safe to repeat: order number and idempotency key are fixed by the reference. */
  openPaymentOrder(caseNo: CaseNo, reference: string): Promise<{ readonly orderNo: string; readonly amount: number }>;
  /** Gives one payment back. Safe to repeat: the idempotency key names the payment. */
  refund(refund: RefundPayment): Promise<{ readonly refundNo: string }>;
  /** What the gateway says when it is asked; `undefined` while nothing has settled. Reads only. */
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
  /** the platform's own address, where the payer's browser returns to */
  readonly publicUrl: string;
}

export function createPaymentActivities({ database, gateway, publicUrl }: PaymentDeps): PaymentActivities {
  return {
    async openPaymentOrder(caseNo, reference) {
      const { quote } = await getCaseFile(database, caseNo);
      const orderNo = orderNoOf(reference);
      const { payUrl } = await calling(() =>
        gateway.openOrder({
          orderNo,
          caseNo,
          amount: quote.total,
          description: `就業金卡/居留證規費 Fee ${caseNo}`,
          reference,
          returnUrl: `${publicUrl}/cases/${caseNo}`,
          idempotencyKey: orderNo,
        }),
      );
      await database
        .createQueryBuilder()
        .insert()
        .into(PaymentOrderEntity)
        .values({ orderNo, caseNo, amount: quote.total, payUrl, openedAt: new Date() })
        .orIgnore()
        .execute();
      return { orderNo, amount: quote.total };
    },

    async refund({ orderNo, transactionNo, amount, why }) {
      return calling(() =>
        gateway.refund({
          orderNo,
          amount,
          reason: why,
          ...(transactionNo === undefined ? {} : { transactionNo }),
          idempotencyKey: `refund:${transactionNo ?? orderNo}`,
        }),
      );
    },

    async findSettlement(orderNo) {
      const status = await calling(() => gateway.queryOrder(orderNo));
      if (status.state !== OrderState.Settled) return undefined;
      return {
        messageId: `query:${orderNo}`,
        sender: AgencySystem.PaymentGateway,
        occurredAt: status.occurredAt ?? new Date().toISOString(),
        orderNo,
        amount: status.amount,
        method: status.method ?? 'unknown',
        ...(status.transactionNo === undefined ? {} : { transactionNo: status.transactionNo }),
      };
    },
  };
}

/** `<caseNo>:payment:1` → `<caseNo>P1`: the gateway takes letters and digits only. */
function orderNoOf(reference: string): string {
  const [caseNo, , visit] = reference.split(':');
  return `${caseNo}P${visit}`;
}
