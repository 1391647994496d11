import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { DecisionRecipient } from './decision-recipient.js';

export function createDecisionRecipient(system: AgencySystem, connection: AgencyConnection): DecisionRecipient {
  const client = new AgencyClient(system, connection);
  return {
    async tellDecision(notice) {
      const call = { operation: 'tellDecision', method: 'POST', path: '/decisions' } as const;
      const { reference } = notice;
      const answer = await client.call({ ...call, body: { ...notice }, reference, idempotencyKey: reference });
      return { receiptNo: answer.text('receiptNo') };
    },
  };
}
