import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { CardInventory } from './card-inventory.js';

export function createCardInventory(connection: AgencyConnection): CardInventory {
  const client = new AgencyClient(AgencySystem.Inventory, connection);
  return {
    async reserveBlank({ reference, office, idempotencyKey }) {
      const call = { operation: 'reserveBlank', method: 'POST', path: '/reservations' } as const;
      const answer = await client.call({ ...call, body: { reference, office }, reference, idempotencyKey });
      return { lotNo: answer.text('lotNo'), blankNo: answer.text('blankNo') };
    },
    async stock(office) {
      const path = `/stock/${encodeURIComponent(office)}`;
      const answer = await client.call({ operation: 'stock', method: 'GET', path });
      return {
        office: answer.text('office'),
        available: answer.wholeNumber('available'),
        reserved: answer.wholeNumber('reserved'),
      };
    },
  };
}
