import { signRequest } from '../signature/sign.js';

export interface SignedSend {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: Uint8Array<ArrayBuffer>;
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
  url,
  body,
  headers,
  keyId,
  key,
  timeoutMs,
  signal,
}: SignedSend): Promise<WireAnswer> {
  const { pathname, search } = new URL(url);
  const response = await fetch(url, {
    method,
    headers: {
      ...headers,
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      accept: 'application/json',
      ...signRequest({ method, path: pathname + search, body, keyId, key }),
    },
    ...(method === 'GET' ? {} : { body }),
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
