import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { PROBLEMS } from '../stand-in/contract.js';
import {
  CaseNoField,
  Closed,
  DayField,
  NameField,
  NationalityField,
  OneOf,
  PassportNoField,
  ReferenceField,
} from '../stand-in/formats.js';
import { once } from '../stand-in/once.js';
import { CausingHeaders } from '../stand-in/signed-routes.js';
import type { StandIn } from '../stand-in/stand-in.js';

const CancellationBody = Closed({
  reference: ReferenceField,
  caseNo: CaseNoField,
  why: OneOf(['replaced', 'annulled', 'revoked']),
  passportNo: PassportNoField,
  nationality: NationalityField,
  birthDate: DayField,
  englishName: NameField,
  uiNo: Type.Optional(Type.String({ maxLength: 10, description: '統一證號' })),
});

/** `POST /permits/cancellations`: a permit is void from now on, also at the border. */
export function addCancellations(app: App, standIn: StandIn): void {
  app.post(
    '/permits/cancellations',
    {
      schema: {
        operationId: 'cancelPermit',
        summary: 'Strikes a permit from the records: one that a card replaced, or a card that was taken back.',
        headers: CausingHeaders,
        body: CancellationBody,
        response: { 201: Closed({}, 'It is struck.'), ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { reference, caseNo, why } = request.body;
      const answer = await once(standIn, request, async (tx) => {
        await standIn.record(tx, { what: 'permit-cancelled', reference, caseNo, details: { why } });
        return {};
      });
      return reply.code(201).send(answer);
    },
  );
}
