import { Injectable } from '@nestjs/common';
import { fetchWithin } from '@talent-window/adapters';
import { isLoopback } from '@talent-window/config';
import type { JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet, customFetch as fetchOfKeys } from 'jose';
import type { Configuration, CustomFetch } from 'openid-client';
import {
  allowInsecureRequests,
  ClientError,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  ResponseBodyError,
} from 'openid-client';
import { ApiConfig } from '../../api-config.js';
import type { Problem } from '../../http/problem.js';
import { problem } from '../../http/problem.js';

/** How far the clocks of two houses may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 30;

const ANSWERS_WITHIN_SECONDS = 5;
/** Its documents, keys and tokens are some kilobytes. */
const MOST_BYTES = 1024 * 1024;

/**
 * The portal of the civil service, as its own documents describe it. They are read for every sign-in: an officer signs in once
 * a day, and a key that was changed, or a portal that is down, is known at once.
 */
@Injectable()
export class EipProvider {
  private readonly ask: typeof fetch;

  constructor(private readonly config: ApiConfig) {
    const { issuer } = config.singleSignOn;
    const reach = { places: [issuer], timeoutMs: ANSWERS_WITHIN_SECONDS * 1000, mostBytes: MOST_BYTES };
    this.ask = fetchWithin(reach);
  }

  /** @throws Problem `sign-on-away` (503) */
  async configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.config.singleSignOn;
    // Its signatures count, not only the connection they came by.
    const execute = [enableNonRepudiationChecks, ...(isLoopback(issuer) ? [allowInsecureRequests] : [])];
    const metadata = { client_secret: clientSecret, [clockTolerance]: CLOCK_TOLERANCE_SECONDS };
    const fetchOfLibrary: CustomFetch = (url, { body, ...asked }) =>
      this.ask(url, body === undefined ? asked : { ...asked, body });
    const options = { execute, timeout: ANSWERS_WITHIN_SECONDS, [customFetch]: fetchOfLibrary };
    return discovery(new URL(issuer), clientId, metadata, undefined, options).catch(() => {
      throw signOnAway();
    });
  }

  /** The keys that its words beside a sign-in are signed with. @throws Problem `sign-on-away` (503) */
  async keysOfLogouts(): Promise<JWTVerifyGetKey> {
    const address = (await this.configuration()).serverMetadata().jwks_uri;
    if (address === undefined) throw signOnAway();
    return createRemoteJWKSet(new URL(address), {
      timeoutDuration: ANSWERS_WITHIN_SECONDS * 1000,
      [fetchOfKeys]: this.ask,
    });
  }
}

export const signOnAway = (): Problem => problem('sign-on-away', { headers: { 'retry-after': '10' } });

/** Nobody answers, or with what no provider says: not a word about the officer. */
export function isAway(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (error instanceof ClientError) return SILENT.has(error.code ?? '');
  return error instanceof Error && error.name === 'TypeError';
}

const SILENT = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']);
