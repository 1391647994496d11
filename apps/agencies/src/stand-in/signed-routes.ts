import { verifyRequest } from '@talent-window/adapters/signature';
import type { NonceStore } from '@talent-window/adapters/signature';
import { Type } from 'typebox';
import type { App } from './app.js';
import { named } from './named.js';
import { playFaults } from './play-faults.js';
import { Problem, sendProblem } from './problem.js';
import type { StandIn } from './stand-in.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** the body as it came */
    signedBytes: Buffer;
  }
}

export const SignedHeaders = Type.Object({
  'x-tw-key-id': Type.String({ description: 'name of the shared key' }),
  'x-tw-timestamp': Type.String({ description: 'unix seconds; at most 300 s off' }),
  'x-tw-nonce': Type.String({ format: 'uuid', description: 'new for every request' }),
  'x-tw-signature': Type.String({
    description:
      'hex HMAC-SHA256 over METHOD, path with query, timestamp, nonce and hex SHA-256 of the body, joined by line feeds',
  }),
});
export const CausingHeaders = Type.Object({
  ...SignedHeaders.properties,
  'idempotency-key': Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'the same key with the same body gives the first answer again, with another body 422',
  }),
});

/** Routes below are only for requests signed with the agency's key; the fault profile is played on them. */
export function addSignedRoutes(app: App, standIn: StandIn, define: (scope: App) => void): void {
  const routes = (scope: App, _options: unknown, done: () => void): void => {
    const nonces = createNonceStore(standIn);
    scope.decorateRequest('signedBytes');
    scope.removeAllContentTypeParsers();
    // The signature covers the bytes, so they are kept as they came and read as JSON only after it is checked.
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );

    scope.addContentTypeParser('application/x-tar', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );

    scope.addHook('preValidation', async (request, reply) => {
      request.signedBytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { method, url, headers, signedBytes } = request;
      const findKeys = (keyId: string): readonly string[] => (keyId === standIn.name ? [standIn.platform.key] : []);
      const verdict = await verifyRequest({ method, path: url, headers, body: signedBytes, findKeys, nonces });
      if (!verdict.ok) {
        return sendProblem(
          reply,
          new Problem(verdict.status, `signature-${verdict.fault}`, 'the request is not signed well'),
        );
      }
      if (method !== 'GET' && headers['content-type'] !== 'application/x-tar') request.body = parseJson(signedBytes);
      return undefined;
    });
    playFaults(scope, standIn);
    define(scope);
    done();
  };
  void app.register(named(`${standIn.name}, signed`, routes));
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Problem(400, 'wrong-request', 'the body is not JSON in UTF-8');
  }
}

function createNonceStore({ database }: StandIn): NonceStore {
  return {
    async remember(keyId, nonce, forgetAt) {
      await database.query('delete from nonce where forget_at < clock_timestamp()');
      const { rowCount } = await database.query(
        'insert into nonce (key_id, nonce, forget_at) values ($1, $2, $3) on conflict do nothing',
        [keyId, nonce, forgetAt],
      );
      return rowCount === 1;
    },
  };
}
