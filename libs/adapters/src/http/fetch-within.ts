/** How far a call out of the house may reach, and how much of an answer is read. */
export interface Reach {
  /** configured addresses; their origins alone are ever called */
  readonly places: readonly string[];
  /** until the whole answer is read */
  readonly timeoutMs: number;
  readonly mostBytes?: number;
}

/** The largest that anybody sends us is a picture or the gateway's file of a day. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Statuses of which a `Response` may have no body. */
const EMPTY = new Set([204, 205, 304]);

/** What was to be called, or what came back, is not what the house is there for. */
export class OutOfReach extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'OutOfReach';
  }
}

/**
 * The one way out by HTTP: `fetch`, but only to configured places, with no redirect followed, in bounded time, and with an
 * answer that is read here and never larger than it may be. Whatever a stranger can make an address of, it leads nowhere else.
 */
export function fetchWithin({ places, timeoutMs, mostBytes = MOST_BYTES }: Reach): typeof fetch {
  const origins = new Set(places.map((place) => new URL(place).origin));
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!origins.has(url.origin)) throw new OutOfReach(`${url.origin} is none of the configured places`);
    if (url.username !== '' || url.password !== '') throw new OutOfReach('an address has no password in it');
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(init.signal ? [init.signal] : [])]);
    const response = await fetch(input, { ...init, redirect: 'manual', signal });
    const bytes = await readWhole(response, mostBytes);
    const { status, statusText, headers } = response;
    return new Response(EMPTY.has(status) ? null : bytes, { status, statusText, headers });
  };
}

async function readWhole(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What is unpacked counts, not what was sent: little can become much.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) throw new OutOfReach(`the answer is larger than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
