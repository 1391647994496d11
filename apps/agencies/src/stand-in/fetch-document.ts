import { sendSigned } from '@talent-window/adapters';
import { sha256Hex } from '@talent-window/adapters/signature';
import { Problem } from './problem.js';
import type { StandIn } from './stand-in.js';

const TIMEOUT_MS = 30_000;

/** Fetches a document from the platform by a signed request; good only with the hash that was handed off. @throws Problem 502 */
export async function fetchDocument(
  { name, platform }: StandIn,
  { url, sha256 }: { readonly url: string; readonly sha256: string },
): Promise<Uint8Array> {
  // The signature must not be given to anybody but the platform.
  if (new URL(url).origin !== new URL(platform.url).origin) {
    throw new Problem(502, 'not-the-platform', 'the document is not at the platform');
  }
  const body = new Uint8Array();
  const sent = { method: 'GET', place: platform.url, url, body, keyId: name, key: platform.key } as const;
  const { status, bytes } = await sendSigned({ ...sent, timeoutMs: TIMEOUT_MS }).catch((error: unknown) => {
    throw new Problem(502, 'platform-away', String(error));
  });
  if (status !== 200) throw new Problem(502, 'no-document', `the platform answered ${status}`);
  if (sha256Hex(bytes) !== sha256)
    throw new Problem(502, 'other-content', 'the platform gave another file than it named');
  return bytes;
}
