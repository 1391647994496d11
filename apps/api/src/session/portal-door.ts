import { Inject, Injectable } from '@nestjs/common';
import { Role } from '@talent-window/contracts/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountActs } from '../accounts/account-acts.js';
import type { Exchange } from '../accounts/exchange.js';
import { handOn, headersOf } from '../accounts/exchange.js';
import type { PortalAuth } from '../accounts/portal-auth.js';
import { PORTAL_AUTH } from '../accounts/portal-auth.provider.js';
import { ApiConfig } from '../api-config.js';
import { ReadPool } from '../database/read-pool.js';
import type { Door } from './door.js';
import { tokenIn } from './portal-cookie.js';
import { COOKIE, SessionCookies } from './session-cookies.js';
import type { Account, OpenSession } from './visitor.js';
import { WebApp } from './visitor.js';

const HOUR = 60 * 60_000;

const FIND_PORTAL_SESSION = {
  name: 'find-portal-session',
  text: `select s.id as session_id, s.expires_at, a.id, a.email, a.display_name, a.roles, a.locale
         from portal_session s join account a on a.id = s.account_id
         where s.token = $1 and s.expires_at > now()`,
};

interface SessionRow extends Pick<Account, 'id' | 'email' | 'roles' | 'locale'> {
  readonly session_id: string;
  readonly expires_at: Date;
  readonly display_name: string;
}

/** Lets people of the portal in. Sessions are read here by one query; whatever is written of them the library writes. */
@Injectable()
export class PortalDoor implements Door {
  constructor(
    private readonly pool: ReadPool,
    private readonly config: ApiConfig,
    private readonly cookies: SessionCookies,
    private readonly acts: AccountActs,
    @Inject(PORTAL_AUTH) private readonly auth: PortalAuth,
  ) {}

  /** The token that came with a request in a cookie of ours. */
  tokenOf(request: FastifyRequest): string | undefined {
    const cookie = this.cookies.find(request, COOKIE.portal);
    return cookie === undefined ? undefined : tokenIn(cookie, this.config.sessionKey);
  }

  async find(request: FastifyRequest): Promise<OpenSession | undefined> {
    const token = this.tokenOf(request);
    return token === undefined ? undefined : this.findByToken(token);
  }

  async findByToken(token: string): Promise<OpenSession | undefined> {
    const { rows } = await this.pool.query<SessionRow>({ ...FIND_PORTAL_SESSION, values: [token] });
    const [row] = rows;
    if (!row) return undefined;
    const { session_id: id, expires_at: expiresAt, display_name: displayName, ...account } = row;
    return { app: WebApp.Portal, id, expiresAt, account: { ...account, displayName } };
  }

  /**
   * Opens a session for somebody who has proven who they are, in place of the one that the browser had; within
   * `AccountTransactions.run`, together with its record.
   */
  async admit(account: Account, exchange: Exchange): Promise<OpenSession> {
    await this.forget(exchange.request);
    const asked = { body: { accountId: account.id }, headers: headersOf(exchange), returnHeaders: true } as const;
    const { id, expiresAt } = handOn(exchange, await this.auth.api.openVouchedSession(asked));
    return { app: WebApp.Portal, id, expiresAt, account };
  }

  /** Ends the session that a browser had before a new sign-in, and with it all whose time is over. */
  async forget(request: FastifyRequest): Promise<void> {
    const { adapter, internalAdapter } = await this.auth.$context;
    const token = this.tokenOf(request);
    if (token !== undefined) await internalAdapter.deleteSession(token);
    const where = [{ field: 'expiresAt', operator: 'lt', value: new Date() } as const];
    await adapter.deleteMany({ model: 'session', where });
  }

  /** The whole time again once half is gone; a progress poll does not count as use. */
  async renew({ expiresAt }: OpenSession, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (expiresAt.getTime() - Date.now() > (this.config.sessionHours * HOUR) / 2) return;
    const exchange = { request, reply };
    handOn(exchange, await this.auth.api.getSession({ headers: headersOf(exchange), returnHeaders: true }));
  }

  async close({ account }: OpenSession, reply: FastifyReply): Promise<void> {
    const exchange = { request: reply.request, reply };
    const actor = { id: account.id, role: Role.Applicant };
    const act = { action: 'sign-out', actor, cause: reply.request.id, details: { app: WebApp.Portal } };
    await this.acts.perform(act, async () =>
      handOn(exchange, await this.auth.api.signOut({ headers: headersOf(exchange), returnHeaders: true })),
    );
  }
}
