import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@talent-window/contracts/vocabulary';
import { auditAct } from '@talent-window/persistence';
import type { JWTPayload } from 'jose';
import { errors, jwtVerify } from 'jose';
import { buildEndSessionUrl } from 'openid-client';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../../api-config.js';
import { problem } from '../../http/problem.js';
import { CLOCK_TOLERANCE_SECONDS, EipProvider, signOnAway } from './eip-provider.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const FRESH_SECONDS = 2 * 60;
/** All that a provider signs by a key of its own; none is ever `none`, nor by the secret that we share. */
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'EdDSA'];

/** The keys could not be read. */
const AWAY = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC']);

/** Whose sessions are over: one of the provider's, or all of an officer's. */
interface Ended {
  readonly sid?: string;
  readonly subject?: string;
}

/** The three ways in which the portal of the civil service and the desk tell each other that an officer has left. */
@Injectable()
export class OfficerLogout {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
    private readonly provider: EipProvider,
  ) {}

  /** Where a browser goes to sign out of the portal of the civil service too. @throws Problem `sign-on-away` (503) */
  async endAtProvider(): Promise<string> {
    const configuration = await this.provider.configuration();
    const back = `${this.config.publicUrl}/api/session/eip/ended`;
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
  }

  /** By a page that the portal shows in a frame of its own; without a signature, so that it can end one session at most. */
  async endByFrame(issuer: string, sid: string, cause: string): Promise<void> {
    if (issuer !== this.config.singleSignOn.issuer || sid === '') return;
    await this.database.transaction((manager) => this.end(manager, { sid }, 'front-channel', cause));
  }

  /**
   * By a token that the portal sends.
   * @throws Problem `logout-not-believed` (400), which the audit has too
   */
  async endByToken(token: string, cause: string): Promise<void> {
    const keys = await this.provider.keysOfLogouts();
    const { issuer, clientId: audience } = this.config.singleSignOn;
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      maxTokenAge: FRESH_SECONDS,
      requiredClaims: ['jti', 'events'],
    }).catch(async (error: unknown) => {
      if (!(error instanceof errors.JOSEError) || AWAY.has(error.code)) throw signOnAway();
      throw await this.refused(error.code, cause);
    });
    const ended = endedBy(payload);
    if (!ended) throw await this.refused('content', cause);
    await this.database.transaction(async (manager) => {
      if (!(await isFirst(manager, issuer, payload.jti ?? ''))) throw await this.refused('replayed', cause);
      await this.end(manager, ended, 'back-channel', cause);
    });
  }

  private async end(manager: EntityManager, { sid, subject }: Ended, channel: string, cause: string): Promise<void> {
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `delete from session using officer o
       where o.account_id = session.account_id and o.issuer = $1
         and ($2::text is null or session.sid = $2) and ($3::text is null or o.subject = $3)
       returning session.account_id as id`,
      [this.config.singleSignOn.issuer, sid ?? null, subject ?? null],
    );
    for (const id of new Set(rows.map((row) => row.id))) {
      await auditAct(manager, { actor: { ...ANONYMOUS, id }, action: 'sign-out', cause, details: { channel } });
    }
  }

  private async refused(why: string, cause: string): Promise<Error> {
    const details = { door: 'desk', reason: 'logout-not-believed', why };
    await auditAct(this.database, { actor: ANONYMOUS, action: 'sign-out:refused', cause, details });
    return problem('logout-not-believed');
  }
}

/** What makes a token one of log-out, and never one of sign-in (OpenID Connect Back-Channel Logout 1.0, 2.6). */
function endedBy({ events, nonce, sid, sub }: JWTPayload): Ended | undefined {
  const isLogout = typeof events === 'object' && events !== null && EVENT in events;
  if (!isLogout || nonce !== undefined) return undefined;
  if (typeof sid === 'string') return { sid, ...(sub === undefined ? {} : { subject: sub }) };
  return sub === undefined ? undefined : { subject: sub };
}

async function isFirst(manager: EntityManager, issuer: string, jti: string): Promise<boolean> {
  await manager.query('delete from logout_token where expires_at < now()');
  const rows = await manager.query<unknown[]>(
    `insert into logout_token (issuer, jti, expires_at) values ($1, $2, now() + $3 * interval '1 s')
     on conflict do nothing returning jti`,
    [issuer, jti, FRESH_SECONDS + 2 * CLOCK_TOLERANCE_SECONDS],
  );
  return rows.length > 0;
}
