import { Inject, Injectable } from '@nestjs/common';
import { SessionEntity } from '@talent-window/persistence';
import { DataSource, In, LessThan } from 'typeorm';
import { ReadPool } from '../database/read-pool.js';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import type { Credentials, SignIn } from './sign-in.js';
import { SIGN_IN } from './sign-in.js';
import { newToken, tokenHashOf } from './session-token.js';
import type { PresentedToken } from './session-cookies.js';
import type { Account, OpenSession } from './visitor.js';
import { Visitor, webAppOf } from './visitor.js';

const HOUR = 3_600_000;

const FIND_SESSIONS = {
  name: 'find-sessions',
  text: `select s.token_hash, s.expires_at, a.id, a.email, a.display_name, a.roles, a.office, a.locale
         from session s join account a on a.id = s.account_id
         where s.token_hash = any($1) and s.expires_at > now()`,
};

interface SessionRow {
  readonly token_hash: string;
  readonly expires_at: Date;
  readonly id: string;
  readonly email: string;
  readonly display_name: string;
  readonly roles: Account['roles'];
  readonly office: string | null;
  readonly locale: string;
}

export interface NewSession extends OpenSession {
  readonly token: string;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly database: DataSource,
    private readonly pool: ReadPool,
    private readonly config: ApiConfig,
    private readonly limits: SharedLimits,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
  ) {}

  /**
   * Opens a session in each web app of the account, in place of the one that the browser had there.
   * @throws Problem `wrong-credentials` (401) or `too-many-requests` (429)
   */
  async open(
    credentials: Credentials,
    address: string,
    presented: readonly PresentedToken[],
  ): Promise<readonly NewSession[]> {
    const email = credentials.email.toLowerCase();
    const network = networkOf(address);
    const limits = [
      ['sign-in-of-pair', `${network} ${email}`],
      ['sign-in-of-address', network],
      ['sign-in-of-account', email],
    ] as const;
    // Counted before the answer is known: attempts at the same time must not all pass.
    for (const [limit, key] of limits) await this.limits.take(limit, key);
    const account = await this.signIn.identify(credentials);
    if (!account) throw problem('wrong-credentials');
    // Only failures count: who knows the password is never kept out by their own diligence.
    for (const [limit, key] of limits) await this.limits.forgive(limit, key);
    const now = Date.now();
    const expiresAt = new Date(now + this.config.sessionHours * HOUR);
    const apps = [...new Set(account.roles.map(webAppOf))];
    const opened = apps.map((app) => {
      const token = newToken();
      return { app, token, tokenHash: tokenHashOf(token), expiresAt, account };
    });
    const replaced = presented.filter(({ app }) => apps.includes(app)).map(({ token }) => tokenHashOf(token));
    await this.database.transaction(async (manager) => {
      await manager.delete(SessionEntity, { expiresAt: LessThan(new Date(now)) });
      await manager.delete(SessionEntity, { tokenHash: In(replaced) });
      await manager.insert(
        SessionEntity,
        opened.map(({ tokenHash }) => ({ tokenHash, accountId: account.id, expiresAt })),
      );
    });
    return opened;
  }

  /** Who a request's cookies belong to; a visitor without sessions where they are unknown or over. */
  async visitorOf(tokens: readonly PresentedToken[]): Promise<Visitor> {
    if (tokens.length === 0) return new Visitor([]);
    const hashes = tokens.map(({ app, token }) => ({ app, tokenHash: tokenHashOf(token) }));
    const { rows } = await this.pool.query<SessionRow>({
      ...FIND_SESSIONS,
      values: [hashes.map(({ tokenHash }) => tokenHash)],
    });
    return new Visitor(
      rows.flatMap((row) => {
        const app = hashes.find(({ tokenHash }) => tokenHash === row.token_hash)?.app;
        return app === undefined
          ? []
          : [{ app, tokenHash: row.token_hash, expiresAt: row.expires_at, account: account(row) }];
      }),
    );
  }

  /** Gives a session its whole time again once half is gone; a progress poll does not count as use. */
  async renew({ tokenHash, expiresAt }: OpenSession): Promise<Date | undefined> {
    const whole = this.config.sessionHours * HOUR;
    const now = Date.now();
    if (expiresAt.getTime() - now > whole / 2) return undefined;
    const renewed = new Date(now + whole);
    await this.database.getRepository(SessionEntity).update({ tokenHash }, { expiresAt: renewed });
    return renewed;
  }

  async close(sessions: readonly OpenSession[]): Promise<void> {
    await this.database.getRepository(SessionEntity).delete({ tokenHash: In(sessions.map((it) => it.tokenHash)) });
  }
}

const account = (row: SessionRow): Account => ({
  id: row.id,
  email: row.email,
  displayName: row.display_name,
  roles: row.roles,
  locale: row.locale,
  ...(row.office === null ? {} : { office: row.office }),
});
