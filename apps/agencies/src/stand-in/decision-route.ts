import { CASE_TYPE_IDS, DECISION_KINDS, REASON_KEYS } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { App } from './app.js';
import { PROBLEMS } from './contract.js';
import { CaseNoField, Closed, DayField, InstantField, numberInYear, OneOf, ReferenceField } from './formats.js';
import { once } from './once.js';
import { CausingHeaders } from './signed-routes.js';
import type { StandIn } from './stand-in.js';

const DecisionBody = Closed({
  reference: ReferenceField,
  caseNo: CaseNoField,
  caseType: OneOf(CASE_TYPE_IDS),
  decision: OneOf(DECISION_KINDS),
  decidedAt: InstantField,
  reasons: Type.Array(OneOf(REASON_KEYS), { maxItems: REASON_KEYS.length }),
  validFrom: Type.Optional(DayField),
  validUntil: Type.Optional(DayField),
  ministry: Type.Optional(Type.String({ maxLength: 20, description: 'competent ministry, e.g. `MOEA`' })),
});
const ReceiptBody = Closed({ receiptNo: Type.String({ description: "the authority's own number" }) }, 'Received.');

/** `POST /decisions`: an authority that took part is told what was decided [Gold Card Regulations Art. 8]. */
export function addDecisionRoute(app: App, standIn: StandIn): void {
  app.post(
    '/decisions',
    {
      schema: {
        operationId: 'tellDecision',
        summary: 'What was decided on a case, or on the permit that it brought.',
        headers: CausingHeaders,
        body: DecisionBody,
        response: { 201: ReceiptBody, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { reference, caseNo, decision, ministry } = request.body;
      const answer = await once(standIn, request, async (tx) => {
        const { rows } = await tx.query<{ serial: string }>(`select nextval('decision_receipt') as serial`);
        const receiptNo = `D${numberInYear(new Date(), Number(rows[0]?.serial), 7)}`;
        const details = { receiptNo, decision, ...(ministry === undefined ? {} : { ministry }) };
        await standIn.record(tx, { what: 'decision-received', reference, caseNo, details });
        return { receiptNo };
      });
      return reply.code(201).send(answer);
    },
  );
}
