import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';

export const CLIENT_ID = 'talent-window';
export const TWO_FACTORS = 'https://refeds.org/profile/mfa';

/** How a token is made other than it should be. */
export interface Forgery {
  /** in place of what the claims should be; `undefined` leaves one out */
  readonly claims?: (now: number) => Readonly<Record<string, unknown>>;
  readonly signedBy?: 'the provider' | 'a stranger' | 'nobody' | 'the client secret';
}

/** An OpenID provider that says what a test wants it to say. */
export interface HostileProvider {
  readonly issuer: string;
  /** what the next token endpoint's answer is made of; a status is answered instead of tokens */
  answer: Forgery | { readonly status: number; readonly body: string };
  token(claims: Readonly<Record<string, unknown>>, signedBy?: Forgery['signedBy']): Promise<string>;
  stop(): Promise<void>;
}

export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

/** @param clientSecret that of the API, by which a token may be signed that should not be */
export async function startHostileProvider(clientSecret: () => string): Promise<HostileProvider> {
  const [own, stranger] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256', use: 'sig' };
  const nonces = new Map<string, string>();
  const server = createServer((request, response) => void route(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider: HostileProvider = {
    issuer,
    answer: {},
    token(claims, signedBy = 'the provider') {
      if (signedBy === 'nobody') return Promise.resolve(new UnsecuredJWT({ ...claims }).encode());
      const jwt = new SignJWT({ ...claims });
      if (signedBy === 'the client secret') {
        return jwt.setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(clientSecret()));
      }
      const { privateKey } = signedBy === 'a stranger' ? stranger : own;
      return jwt.setProtectedHeader({ alg: 'ES256', kid: 'own' }).sign(privateKey);
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration') return send(response, 200, discovered(issuer));
    if (url.pathname === '/jwks') return send(response, 200, JSON.stringify({ keys: [jwk] }));
    if (url.pathname === '/auth') {
      // The code is the state: a test comes back with it by itself.
      nonces.set(url.searchParams.get('state') ?? '', url.searchParams.get('nonce') ?? '');
      return send(response, 200, '{}');
    }
    const form = new URLSearchParams(await bodyOf(request));
    const { answer } = provider;
    if ('status' in answer) return send(response, answer.status, answer.body);
    const claims = {
      ...goodClaims(issuer),
      nonce: nonces.get(form.get('code') ?? ''),
      ...answer.claims?.(nowSeconds()),
    };
    const idToken = await provider.token(claims, answer.signedBy);
    return send(response, 200, JSON.stringify({ access_token: 'a', token_type: 'Bearer', id_token: idToken }));
  }
  return provider;
}

const goodClaims = (issuer: string): Readonly<Record<string, unknown>> => ({
  iss: issuer,
  sub: 'officer-1',
  aud: CLIENT_ID,
  iat: nowSeconds(),
  exp: nowSeconds() + 60,
  auth_time: nowSeconds(),
  acr: TWO_FACTORS,
  sid: 'session-1',
  email: 'one@nia.example',
  name: '承辦人',
  roles: ['goldcard.nia.reviewer'],
  agency: 'nia',
});

const discovered = (issuer: string): string =>
  JSON.stringify({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/end`,
    response_types_supported: ['code'],
    // A provider that promises the worst: what is refused is refused by us.
    id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
    authorization_response_iss_parameter_supported: true,
  });

const send = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
