import { Injectable } from '@nestjs/common';
import { isLoopback } from '@talent-window/config';
import type { JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet } from 'jose';
import {
  allowInsecureRequests,
  ClientError,
  clockTolerance,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  getJwksCache,
  ResponseBodyError,
  setJwksCache,
} from 'openid-client';
import { ApiConfig } from '../../api-config.js';
import { problem } from '../../http/problem.js';

/** How far the clocks of two houses may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 30;

const ANSWERS_WITHIN_SECONDS = 5;
/** openid-client asks for the keys again at a key it does not know, where those it has are older than this. */
const KEYS_SETTLED_SECONDS = 60;

/** The portal of the civil service, as its own documents describe it; asked when the first officer comes. */
@Injectable()
export class EipProvider {
  private found: Promise<Configuration> | undefined;
  private keys: JWTVerifyGetKey | undefined;

  constructor(private readonly config: ApiConfig) {}

  /** @throws Problem `sign-on-away` (503) */
  async configuration(): Promise<Configuration> {
    this.found ??= this.discover();
    try {
      const configuration = await this.found;
      askForUnknownKeysAtOnce(configuration);
      return configuration;
    } catch (error) {
      this.found = undefined;
      throw away(error);
    }
  }

  /** The keys that its words beside a sign-in are signed with. */
  async keysOfLogouts(): Promise<JWTVerifyGetKey> {
    const address = (await this.configuration()).serverMetadata().jwks_uri;
    if (address === undefined) throw problem('sign-on-away');
    // Who sends what is not believed is limited by the route, so a new key need not wait.
    this.keys ??= createRemoteJWKSet(new URL(address), {
      cooldownDuration: 0,
      timeoutDuration: ANSWERS_WITHIN_SECONDS * 1000,
    });
    return this.keys;
  }

  private async discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.config.singleSignOn;
    // Its signatures count, not only the connection they came by: what is kept in the audit must hold without it.
    const execute = [enableNonRepudiationChecks, ...(isLoopback(issuer) ? [allowInsecureRequests] : [])];
    const metadata = { client_secret: clientSecret, [clockTolerance]: CLOCK_TOLERANCE_SECONDS };
    return discovery(new URL(issuer), clientId, metadata, undefined, { execute, timeout: ANSWERS_WITHIN_SECONDS });
  }
}

/** A key that was changed since the last sign-in must not keep officers out for a minute. */
function askForUnknownKeysAtOnce(configuration: Configuration): void {
  const cache = getJwksCache(configuration);
  const settled = Math.floor(Date.now() / 1000) - KEYS_SETTLED_SECONDS;
  if (cache && cache.uat > settled) setJwksCache(configuration, { ...cache, uat: settled });
}

/** Nobody answers, or with what no provider says: not a word about the officer. */
export function isAway(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (error instanceof ClientError) return AWAY.has(error.code ?? '');
  return error instanceof TypeError;
}

const AWAY = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

export const away = (error: unknown): unknown =>
  isAway(error) ? problem('sign-on-away', { headers: { 'retry-after': '10' } }) : error;
