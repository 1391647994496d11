import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { FeeSystem } from './fee-system.js';

export function createFeeSystem(connection: AgencyConnection): FeeSystem {
  const client = new AgencyClient(AgencySystem.FeeSystem, connection);
  return {
    async issueReceipt({ caseNo, transactionNo, amount, split }) {
      const answer = await client.call({
        operation: 'issueReceipt',
        method: 'POST',
        path: '/receipts',
        body: { caseNo, transactionNo, amount, split },
        reference: `${caseNo}:receipt:${transactionNo}`,
        idempotencyKey: transactionNo,
      });
      return { receiptNo: answer.text('receiptNo'), issuedAt: answer.instant('issuedAt') };
    },
  };
}
