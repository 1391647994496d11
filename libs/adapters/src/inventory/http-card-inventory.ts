import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { Answer } from '../http/answer.js';
import type { BlankStock, CardInventory, MoveCard } from './card-inventory.js';

export function createCardInventory(connection: AgencyConnection): CardInventory {
  const client = new AgencyClient(AgencySystem.Inventory, connection);
  const move =
    (operation: 'returnCard' | 'takeOutCard', way: 'return' | 'take-out') =>
    async ({ cardNo, office, reference, idempotencyKey }: MoveCard): Promise<void> => {
      const path = `/cards/${encodeURIComponent(cardNo)}/${way}`;
      await client.call({ operation, method: 'POST', path, body: { reference, office }, reference, idempotencyKey });
    };
  return {
    async reserveBlank({ reference, office, idempotencyKey, spoils }) {
      const call = { operation: 'reserveBlank', method: 'POST', path: '/reservations' } as const;
      const body = { reference, office, ...(spoils ? { spoils } : {}) };
      const answer = await client.call({ ...call, body, reference, idempotencyKey });
      return { lotNo: answer.text('lotNo'), blankNo: answer.text('blankNo') };
    },
    async issueBlank({ reference, cardNo, idempotencyKey }) {
      const path = `/reservations/${encodeURIComponent(reference)}/issue`;
      const call = { operation: 'issueBlank', method: 'POST', path } as const;
      await client.call({ ...call, body: { cardNo }, reference, idempotencyKey });
    },
    returnCard: move('returnCard', 'return'),
    takeOutCard: move('takeOutCard', 'take-out'),
    async stock(office) {
      const path = `/stock/${encodeURIComponent(office)}`;
      return stockOf(await client.call({ operation: 'stock', method: 'GET', path }));
    },
    async stocks() {
      const answer = await client.call({ operation: 'stocks', method: 'GET', path: '/stock' });
      return answer.each('stocks').map(stockOf);
    },
    async act({ act, office, ...body }, idempotencyKey) {
      const path = `/stock/${encodeURIComponent(office)}/${act}`;
      return stockOf(await client.call({ operation: act, method: 'POST', path, body, idempotencyKey }));
    },
  };
}

const stockOf = (answer: Answer): BlankStock => ({
  office: answer.text('office'),
  available: answer.wholeNumber('available'),
  reserved: answer.wholeNumber('reserved'),
  issued: answer.wholeNumber('issued'),
  spoiled: answer.wholeNumber('spoiled'),
  kept: answer.wholeNumber('kept'),
  low: answer.flag('low'),
});
