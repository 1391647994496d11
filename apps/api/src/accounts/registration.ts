import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@talent-window/contracts/vocabulary';
import { AccountActs } from './account-acts.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import type { Exchange } from './exchange.js';
import { headersOf } from './exchange.js';
import { refuseWeakPassword } from './password-rules.js';
import type { PortalAuth } from './portal-auth.js';
import { PORTAL_AUTH } from './portal-auth.provider.js';

interface Registrant {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly locale: string;
}

/**
 * What somebody may ask for who is not signed in. Nothing here tells an address with an account from one without: the answer
 * is the same, and what there is to know goes to the mailbox.
 */
@Injectable()
export class Registration {
  constructor(
    private readonly acts: AccountActs,
    private readonly limits: SharedLimits,
    @Inject(PORTAL_AUTH) private readonly auth: PortalAuth,
  ) {}

  /** @throws Problem `password-refused` (422) or `too-many-requests` (429) */
  async register({ email, displayName: name, password, locale }: Registrant, exchange: Exchange): Promise<void> {
    await this.ask('registration', exchange, async () => {
      refuseWeakPassword(password, 'password', [email, name]);
      await this.auth.api.signUpEmail({ body: { email, name, password, locale }, headers: headersOf(exchange) });
    });
  }

  async askVerification(email: string, exchange: Exchange): Promise<void> {
    await this.ask('verification-asked', exchange, () => this.auth.api.sendVerificationEmail({ body: { email } }));
  }

  async askRecovery(email: string, exchange: Exchange): Promise<void> {
    await this.ask('recovery-asked', exchange, () => this.auth.api.requestPasswordReset({ body: { email } }));
  }

  private async ask(
    action: string,
    { request }: Pick<Exchange, 'request'>,
    work: () => Promise<unknown>,
  ): Promise<void> {
    await this.acts.perform({ action, actor: ANONYMOUS, cause: request.id }, async () => {
      await this.limits.take('links-of-address', networkOf(request.ip));
      await work();
    });
  }
}
