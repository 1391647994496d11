import { Readable } from 'node:stream';
import { signRequest } from '../signature/sign.js';
import { fetchWithin } from './fetch-within.js';

/** What is too large to be held in memory: sent as it is read. */
export interface StreamedBody {
  readonly stream: Readable;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

export interface SignedSend {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** where the other side is, as it was configured: the signature goes nowhere else */
  readonly place: string;
  readonly url: string;
  readonly body: Uint8Array<ArrayBuffer> | StreamedBody;
  readonly headers?: Readonly<Record<string, string>>;
  readonly keyId: string;
  /** base64 */
  readonly key: string;
  readonly timeoutMs: number;
  /** gives up before the time is over */
  readonly signal?: AbortSignal;
}
export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Signs and sends one request and reads the whole answer, whatever its status; throws where no answer comes in time. */
export async function sendSigned({
  method,
  place,
  url,
  body,
  headers,
  keyId,
  key,
  timeoutMs,
  signal,
}: SignedSend): Promise<WireAnswer> {
  const { pathname, search } = new URL(url);
  const response = await fetchWithin({ places: [place], timeoutMs })(url, {
    method,
    headers: {
      ...headers,
      ...(method === 'GET' ? {} : describe(body)),
      accept: 'application/json',
      ...signRequest({ method, path: pathname + search, body, keyId, key }),
    },
    ...(method === 'GET' ? {} : carry(body)),
    ...(signal ? { signal } : {}),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

const describe = (body: SignedSend['body']): Record<string, string> =>
  'stream' in body
    ? { 'content-type': body.mediaType, 'content-length': String(body.size) }
    : { 'content-type': 'application/json' };

/** A stream goes one way: the other side answers once it has all of it. */
const carry = (body: SignedSend['body']): RequestInit =>
  'stream' in body ? { body: Readable.toWeb(body.stream), duplex: 'half' } : { body };
