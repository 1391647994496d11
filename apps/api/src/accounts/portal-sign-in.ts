import { Inject, Injectable } from '@nestjs/common';
import { generateRandomString } from 'better-auth/crypto';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { ANONYMOUS, Role } from '@talent-window/contracts/vocabulary';
import { problem } from '../http/problem.js';
import { PortalDoor } from '../session/portal-door.js';
import type { OpenSession } from '../session/visitor.js';
import { WebApp } from '../session/visitor.js';
import { AccountActs } from './account-acts.js';
import { AccountLetters } from './account-letters.js';
import { linkPath, LinkPurpose, rememberLink } from './account-links.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import type { Exchange } from './exchange.js';
import { handOn, headersOf } from './exchange.js';
import type { PortalAuth } from './portal-auth.js';
import { PORTAL_AUTH } from './portal-auth.provider.js';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Who signed in, by the token that their browser has now; without one the second factor is still to come. */
interface Admitted {
  readonly accountId?: string;
  readonly token?: string;
}

const PORTAL = { app: WebApp.Portal };

type PasskeyResponse = NonNullable<Parameters<PortalAuth['api']['verifyPasskeyAuthentication']>[0]>['body']['response'];

@Injectable()
export class PortalSignIn {
  constructor(
    private readonly acts: AccountActs,
    private readonly limits: SharedLimits,
    private readonly letters: AccountLetters,
    private readonly door: PortalDoor,
    @Inject(PORTAL_AUTH) private readonly auth: PortalAuth,
  ) {}

  /**
   * @returns the session, in place of the one that the browser had; undefined where a second factor is needed
   * @throws Problem `wrong-credentials` (401), `too-many-requests` (429), `account-locked` or `address-not-verified` (403)
   */
  withPassword({ email, password }: Credentials, exchange: Exchange): Promise<OpenSession | undefined> {
    const { ip } = exchange.request;
    return this.admit('sign-in', exchange, async (headers) => {
      // Counted before the answer is known: attempts at the same time must not all pass. Whoever guesses from one address is
      // stopped before the account is locked for its owner.
      await this.limits.take('sign-in-of-pair', `${networkOf(ip)} ${email.toLowerCase()}`);
      await this.limits.take('sign-in-of-address', networkOf(ip));
      if (!(await this.limits.isWithin('sign-in-of-account', email.toLowerCase()))) {
        await this.offerUnlock(email);
        throw problem('account-locked');
      }
      const body = { email, password };
      const answer = await this.auth.api.signInEmail({ body, headers, returnHeaders: true });
      // Only failures count: who knows the password is never kept out by their own diligence.
      await Promise.all([
        this.limits.forgive('sign-in-of-pair', `${networkOf(ip)} ${email.toLowerCase()}`),
        this.limits.forgive('sign-in-of-address', networkOf(ip)),
        this.limits.forgive('sign-in-of-account', email.toLowerCase()),
      ]);
      const { token, user } = handOn(exchange, answer) as { token?: string; user?: { id: string } };
      return token === undefined || !user ? {} : { token, accountId: user.id };
    });
  }

  /** The second step, by the app's code or by one of the codes that were printed. */
  withCode(code: string, exchange: Exchange): Promise<OpenSession | undefined> {
    const isTimed = /^\d{6}$/.test(code);
    return this.admit('sign-in-second-factor', exchange, async (headers) => {
      const proof = { body: { code }, headers, returnHeaders: true } as const;
      const answer = isTimed ? await this.auth.api.verifyTOTP(proof) : await this.auth.api.verifyBackupCode(proof);
      const { token, user } = handOn<{ token?: string | undefined; user: { id: string } }>(exchange, answer);
      return token === undefined ? {} : { token, accountId: user.id };
    });
  }

  async passkeyOptions(exchange: Exchange): Promise<object> {
    const headers = headersOf(exchange);
    return handOn(exchange, await this.auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }));
  }

  withPasskey(response: Record<string, unknown>, exchange: Exchange): Promise<OpenSession | undefined> {
    return this.admit('sign-in-passkey', exchange, async (headers) => {
      await this.limits.take('sign-in-of-address', networkOf(exchange.request.ip));
      if (typeof response['id'] !== 'string') throw problem('passkey-refused');
      const answer = await this.auth.api.verifyPasskeyAuthentication({
        // The library reads it as what a stranger sent.
        body: { response: response as unknown as PasskeyResponse },
        headers,
        returnHeaders: true,
      });
      await this.limits.forgive('sign-in-of-address', networkOf(exchange.request.ip));
      const { session } = handOn(exchange, answer);
      return { token: session.token, accountId: session.userId };
    });
  }

  private async admit(
    action: string,
    exchange: Exchange,
    prove: (headers: Headers) => Promise<Admitted>,
  ): Promise<OpenSession | undefined> {
    const actor = (done: Admitted | undefined): Actor =>
      done?.accountId === undefined ? ANONYMOUS : { id: done.accountId, role: Role.Applicant };
    const { token } = await this.acts.perform(
      { action, actor, cause: exchange.request.id, details: PORTAL },
      async () => {
        const admitted = await prove(headersOf(exchange));
        await this.door.forget(exchange.request);
        return admitted;
      },
    );
    return token === undefined ? undefined : this.door.findByToken(token);
  }

  /** The owner gets the key, whoever locked the door. */
  private async offerUnlock(email: string): Promise<void> {
    const { internalAdapter } = await this.auth.$context;
    const found = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (!found || !(await this.limits.isWithin('keys-of-locked-account', email.toLowerCase()))) return;
    const token = generateRandomString(32);
    await rememberLink(this.auth, { purpose: LinkPurpose.Unlock, token, about: found.user.email, hours: 24 });
    this.letters.send('unlock', found.user.email, linkPath(LinkPurpose.Unlock, token));
  }
}
