import { sendSigned } from '@talent-window/adapters';
import { sha256Hex } from '@talent-window/adapters/signature';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { ReferenceField } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { getReview } from './reviews.js';

const TIMEOUT_MS = 30_000;

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
    const { url, sha256, mediaType, slot } = document;
    const bytes = await fetchDocument(standIn, url);
    if (sha256Hex(bytes) !== sha256)
      throw new Problem(502, 'other-content', 'the platform gave another file than it named');
    await standIn.record(standIn.database, { what: 'document-read', reference, caseNo, details: { slot, sha256 } });
    return reply
      .type(mediaType)
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .send(Buffer.from(bytes));
  });
}

async function fetchDocument({ name, platform }: StandIn, url: string): Promise<Uint8Array> {
  // The signature must not be given to anybody but the platform.
  if (new URL(url).origin !== new URL(platform.url).origin) {
    throw new Problem(502, 'not-the-platform', 'the document is not at the platform');
  }
  const body = new Uint8Array();
  const request = { method: 'GET', url, body, keyId: name, key: platform.key, timeoutMs: TIMEOUT_MS } as const;
  const { status, bytes } = await sendSigned(request).catch((error: unknown) => {
    throw new Problem(502, 'platform-away', String(error));
  });
  if (status !== 200) throw new Problem(502, 'no-document', `the platform answered ${status}`);
  return bytes;
}
