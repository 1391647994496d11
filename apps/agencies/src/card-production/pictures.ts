import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { fetchDocument } from '../stand-in/fetch-document.js';
import { ReferenceField } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { getCardOrder } from './card-orders.js';

export const picturePath = (reference: string, index: number): string =>
  `/${AgencySystem.CardProduction}/desk/orders/${encodeURIComponent(reference)}/pictures/${index}`;

/** Shows what is printed on the card: fetched from the platform when it is needed, and not kept. */
export function addPictureRoute(app: App, standIn: StandIn): void {
  const params = Type.Object({ reference: ReferenceField, index: Type.String({ pattern: '^[0-9]$' }) });
  app.get('/desk/orders/:reference/pictures/:index', { schema: { hide: true, params } }, async (request, reply) => {
    const { reference, index } = request.params;
    const { pictures, caseNo } = await getCardOrder(standIn.database, reference);
    const picture = pictures[Number(index)];
    if (!picture) throw new Problem(404, 'unknown-picture', 'the order names no such picture');
    const bytes = await fetchDocument(standIn, picture);
    const { kind, sha256, mediaType } = picture;
    await standIn.record(standIn.database, { what: 'picture-fetched', reference, caseNo, details: { kind, sha256 } });
    return reply
      .type(mediaType)
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .send(Buffer.from(bytes));
  });
}
