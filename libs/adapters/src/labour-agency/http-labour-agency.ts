import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import { LabourReviewState } from './labour-agency.js';
import type { LabourAgency } from './labour-agency.js';

export function createLabourAgency(connection: AgencyConnection): LabourAgency {
  const client = new AgencyClient(AgencySystem.LabourAgency, connection);
  return {
    async handOff({ idempotencyKey, ...body }) {
      const call = { operation: 'handOff', method: 'POST', path: '/reviews' } as const;
      const answer = await client.call({ ...call, body, reference: body.reference, idempotencyKey });
      return { receiptNo: answer.text('receiptNo') };
    },
    async sendSupplement({ idempotencyKey, reference, ...body }) {
      const path = `/reviews/${encodeURIComponent(reference)}/supplements`;
      const call = { operation: 'sendSupplement', method: 'POST', path } as const;
      await client.call({ ...call, body, reference, idempotencyKey });
    },
    async queryReview(reference) {
      const path = `/reviews/${encodeURIComponent(reference)}`;
      const answer = await client.call({ operation: 'queryReview', method: 'GET', path, reference });
      return {
        state: answer.oneOf('state', Object.values(LabourReviewState)),
        ...(answer.has('documentNo') && { documentNo: answer.text('documentNo') }),
        ...(answer.has('concludedAt') && { concludedAt: answer.instant('concludedAt') }),
        ...(answer.has('ministry') && { ministry: answer.text('ministry') }),
      };
    },
  };
}
