import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { Treasury } from './treasury.js';

export function createTreasury(connection: AgencyConnection): Treasury {
  const client = new AgencyClient(AgencySystem.Treasury, connection);
  return {
    async remit({ day, total, split }) {
      const answer = await client.call({
        operation: 'remit',
        method: 'POST',
        path: '/remittances',
        body: { day, total, split },
        reference: `remittance:${day}`,
        idempotencyKey: `remittance:${day}`,
      });
      return { treasuryNo: answer.text('treasuryNo') };
    },
  };
}
