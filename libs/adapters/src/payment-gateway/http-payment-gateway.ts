import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import { OrderState } from './payment-gateway.js';
import type { PaymentGateway } from './payment-gateway.js';

export function createPaymentGateway(connection: AgencyConnection): PaymentGateway {
  const client = new AgencyClient(AgencySystem.PaymentGateway, connection);
  const orderPath = (orderNo: string): string => `/orders/${encodeURIComponent(orderNo)}`;
  return {
    async openOrder({ idempotencyKey, ...body }) {
      const call = { operation: 'openOrder', method: 'POST', path: '/orders' } as const;
      const answer = await client.call({ ...call, body, reference: body.reference, idempotencyKey });
      return { payUrl: answer.text('payUrl') };
    },
    async queryOrder(orderNo, reference) {
      const call = { operation: 'queryOrder', method: 'GET', path: orderPath(orderNo) } as const;
      const answer = await client.call({ ...call, reference });
      return {
        state: answer.oneOf('state', Object.values(OrderState)),
        amount: answer.wholeNumber('amount'),
        ...(answer.has('method') && { method: answer.text('method') }),
        ...(answer.has('occurredAt') && { occurredAt: answer.instant('occurredAt') }),
        ...(answer.has('transactionNo') && { transactionNo: answer.text('transactionNo') }),
        ...(answer.has('code') && { code: answer.text('code') }),
      };
    },
    async refund({ orderNo, idempotencyKey, reference, ...body }) {
      const call = { operation: 'refund', method: 'POST', path: `${orderPath(orderNo)}/refunds` } as const;
      const answer = await client.call({ ...call, body, reference, idempotencyKey });
      return { refundNo: answer.text('refundNo') };
    },
  };
}
