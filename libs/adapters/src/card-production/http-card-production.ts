import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import { CardOrderState } from './card-production.js';
import type { CardProduction } from './card-production.js';

export function createCardProduction(connection: AgencyConnection): CardProduction {
  const client = new AgencyClient(AgencySystem.CardProduction, connection);
  return {
    async orderCard({ idempotencyKey, ...body }) {
      const call = { operation: 'orderCard', method: 'POST', path: '/orders' } as const;
      const answer = await client.call({ ...call, body, reference: body.reference, idempotencyKey });
      return { orderNo: answer.text('orderNo') };
    },
    async queryOrder(reference) {
      const path = `/orders/${encodeURIComponent(reference)}`;
      const answer = await client.call({ operation: 'queryOrder', method: 'GET', path, reference });
      return {
        state: answer.oneOf('state', Object.values(CardOrderState)),
        ...(answer.has('cardNo') && { cardNo: answer.text('cardNo') }),
        ...(answer.has('validFrom') && { validFrom: answer.day('validFrom') }),
        ...(answer.has('validUntil') && { validUntil: answer.day('validUntil') }),
        ...(answer.has('producedAt') && { producedAt: answer.instant('producedAt') }),
      };
    },
  };
}
