import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NonceStore } from '@talent-window/adapters/signature';
import { verifyRequest } from '@talent-window/adapters/signature';
import { answerLookup, readLookup } from './lookup.js';
import type { ScreenerInForce } from '../screener.js';

export const DOOR_PATH = '/lookup';
/** Name of the one key that opens it. */
export const DOOR_KEY_ID = 'screening';

const BODY_LIMIT = 64 * 1024;

export interface Door {
  readonly url: string;
  close(): Promise<void>;
}

interface DoorOptions {
  readonly host: string;
  /** 0 takes any free port */
  readonly port: number;
  /** base64 */
  readonly key: string;
  readonly current: () => Promise<ScreenerInForce>;
}

/** Where the API asks the index that lies in this process; only signed requests are looked at (docs/adr/0010). */
export async function openDoor({ host, port, key, current }: DoorOptions): Promise<Door> {
  const nonces = rememberedHere();
  const answer = async (request: IncomingMessage): Promise<readonly [status: number, body: unknown]> => {
    const { method = '', url = '', headers } = request;
    if (method !== 'POST' || url !== DOOR_PATH) return [404, { error: 'not-found' }];
    const body = await bodyOf(request);
    if (!body) return [413, { error: 'too-large' }];
    const findKeys = (keyId: string): readonly string[] => (keyId === DOOR_KEY_ID ? [key] : []);
    const verdict = await verifyRequest({ method, path: url, headers, body, findKeys, nonces });
    if (!verdict.ok) return [verdict.status, { error: verdict.fault }];
    const lookup = readLookup(body);
    return lookup ? [200, answerLookup(await current(), lookup)] : [400, { error: 'malformed' }];
  };
  const server = createServer((request, response) => {
    void answer(request)
      // The lists cannot be read now: whoever asked may ask again.
      .catch((): readonly [number, unknown] => [503, { error: 'away' }])
      .then(([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
      });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A door has one process behind it, so the nonces need no table. */
function rememberedHere(): NonceStore {
  const seen = new Map<string, number>();
  return {
    remember(_, nonce, forgetAt) {
      for (const [old, until] of seen) {
        if (until > Date.now()) break;
        seen.delete(old);
      }
      const isNew = !seen.has(nonce);
      seen.set(nonce, forgetAt.getTime());
      return Promise.resolve(isNew);
    },
  };
}
