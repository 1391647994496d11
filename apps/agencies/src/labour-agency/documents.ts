import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { fetchDocument } from '../stand-in/fetch-document.js';
import { ReferenceField } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { getReview } from './reviews.js';

export const documentPath = (reference: string, index: number): string =>
  `/${AgencySystem.LabourAgency}/desk/reviews/${encodeURIComponent(reference)}/documents/${index}`;

/** Shows the reviewer a document: fetched from the platform by a signed request, and only with the hash that was handed off. */
export function addDocumentRoute(app: App, standIn: StandIn): void {
  const params = Type.Object({ reference: ReferenceField, index: Type.String({ pattern: '^[0-9]{1,3}$' }) });
  app.get('/desk/reviews/:reference/documents/:index', { schema: { hide: true, params } }, async (request, reply) => {
    const { reference, index } = request.params;
    const { documents, caseNo } = await getReview(standIn.database, reference);
    const document = documents[Number(index)];
    if (!document) throw new Problem(404, 'unknown-document', 'no such document was handed off');
    const { sha256, mediaType, slot } = document;
    const bytes = await fetchDocument(standIn, document);
    await standIn.record(standIn.database, { what: 'document-read', reference, caseNo, details: { slot, sha256 } });
    return reply
      .type(mediaType)
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .send(Buffer.from(bytes));
  });
}
