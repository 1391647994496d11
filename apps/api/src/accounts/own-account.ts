import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';
import type { Locale } from '@talent-window/i18n';
import { AccountEntity, auditAct } from '@talent-window/persistence';
import { DataSource, Not } from 'typeorm';
import { problem } from '../http/problem.js';
import type { OpenSession, Visitor } from '../session/visitor.js';
import { WebApp } from '../session/visitor.js';
import { AccountActs } from './account-acts.js';
import { AccountLetters } from './account-letters.js';
import { SharedLimits } from '../http/shared-limits.js';
import type { Exchange } from './exchange.js';
import { handOn, headersOf } from './exchange.js';
import { refuseWeakPassword } from './password-rules.js';
import type { PortalAuth } from './portal-auth.js';
import { PORTAL_AUTH } from './portal-auth.provider.js';

/** A browser that is signed in to an account. */
export interface AccountSession {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly signedInAt: Date;
  readonly expiresAt: Date;
  readonly device: string;
  readonly address: string;
}

/** @throws Problem `wrong-role` (403) for officers, whose accounts are looked after elsewhere */
export function portalSessionOf(visitor: Visitor): OpenSession {
  const session = visitor.sessions.find(({ app }) => app === WebApp.Portal);
  if (!session) throw problem('wrong-role');
  return session;
}

export const ownerOf = ({ account }: OpenSession): Actor => ({ id: account.id, role: Role.Applicant });

/** What a person of the portal does with their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly acts: AccountActs,
    private readonly limits: SharedLimits,
    private readonly letters: AccountLetters,
    @Inject(PORTAL_AUTH) private readonly auth: PortalAuth,
    private readonly database: DataSource,
  ) {}

  /** All other browsers are signed out, and this one gets a new session. */
  async changePassword(
    session: OpenSession,
    { current: currentPassword, password: newPassword }: { readonly current: string; readonly password: string },
    exchange: Exchange,
  ): Promise<void> {
    const { email, displayName } = session.account;
    await this.change('password-changed', session, exchange, currentPassword, async (headers) => {
      refuseWeakPassword(newPassword, 'password', [email, displayName]);
      const body = { currentPassword, newPassword, revokeOtherSessions: true };
      handOn(exchange, await this.auth.api.changePassword({ body, headers, returnHeaders: true }));
    });
    this.letters.send('password-changed', email);
  }

  /** The old address is asked first, then the new one; until both have agreed nothing changes. */
  async askAddressChange(
    session: OpenSession,
    { email: newEmail, password }: { readonly email: string; readonly password: string },
    exchange: Exchange,
  ): Promise<void> {
    await this.change('address-change-asked', session, exchange, password, async (headers) => {
      if (newEmail.toLowerCase() === session.account.email.toLowerCase()) throw problem('address-taken');
      await this.auth.api.changeEmail({ body: { newEmail }, headers });
    });
  }

  /** What is the same already is not changed. */
  async changeLocale(visitor: Visitor, locale: Locale): Promise<void> {
    const actor = visitor.actorFor('account.keep');
    await this.database.transaction(async (manager) => {
      const { affected } = await manager.update(AccountEntity, { id: actor.id, locale: Not(locale) }, { locale });
      if (affected) await auditAct(manager, { actor, action: 'locale-changed', details: { locale } });
    });
  }

  async sessions(session: OpenSession, exchange: Exchange): Promise<readonly AccountSession[]> {
    const found = await this.auth.api.listSessions({ headers: headersOf(exchange) });
    return found
      .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
      .map(({ id, createdAt, expiresAt, userAgent, ipAddress }) => ({
        id,
        isCurrent: id === session.id,
        signedInAt: createdAt,
        expiresAt,
        device: userAgent ?? '',
        address: ipAddress ?? '',
      }));
  }

  async endSession(session: OpenSession, id: string, exchange: Exchange): Promise<void> {
    await this.perform('session-ended', session, exchange, async (headers) => {
      const ended = (await this.auth.api.listSessions({ headers })).find((one) => one.id === id);
      if (!ended) throw problem('no-such-session');
      await this.auth.api.revokeSession({ body: { token: ended.token }, headers });
    });
  }

  async endOtherSessions(session: OpenSession, exchange: Exchange): Promise<void> {
    await this.perform('sessions-ended', session, exchange, (headers) =>
      this.auth.api.revokeOtherSessions({ headers }),
    );
  }

  /** Who holds a session knows no password by that: what changes how one signs in asks for it again, and not without end. */
  async change<T>(
    action: string,
    session: OpenSession,
    exchange: Exchange,
    password: string,
    work: (headers: Headers) => Promise<T>,
  ): Promise<T> {
    return this.perform(action, session, exchange, async (headers) => {
      await this.limits.take('password-of-signed-in', session.account.id);
      await this.auth.api.verifyPassword({ body: { password }, headers });
      await this.limits.forgive('password-of-signed-in', session.account.id);
      return work(headers);
    });
  }

  perform<T>(
    action: string,
    session: OpenSession,
    exchange: Exchange,
    work: (headers: Headers) => Promise<T>,
  ): Promise<T> {
    const act = { action, actor: ownerOf(session), cause: exchange.request.id };
    return this.acts.perform(act, () => work(headersOf(exchange)));
  }
}
