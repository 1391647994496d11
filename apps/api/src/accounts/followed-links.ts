import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { ANONYMOUS, Role } from '@talent-window/contracts/vocabulary';
import { problem } from '../http/problem.js';
import { AccountActs } from './account-acts.js';
import { AccountLetters } from './account-letters.js';
import { LinkPurpose, useLink } from './account-links.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import type { Exchange } from './exchange.js';
import { refuseWeakPassword } from './password-rules.js';
import type { PortalAuth } from './portal-auth.js';
import { PORTAL_AUTH } from './portal-auth.provider.js';
import { readChange } from './token-content.js';

export interface FollowedLink {
  readonly purpose: LinkPurpose;
  readonly token: string;
  /** where it is a new one that is to be set */
  readonly password?: string | undefined;
}

/** What comes of the links in our mails. None of them signs anybody in. */
@Injectable()
export class FollowedLinks {
  constructor(
    private readonly acts: AccountActs,
    private readonly limits: SharedLimits,
    private readonly letters: AccountLetters,
    @Inject(PORTAL_AUTH) private readonly auth: PortalAuth,
  ) {}

  /** @throws Problem `link-not-valid` (409) for one that is unknown, over or used; `password-refused` (422), and it may be tried again */
  async follow(link: FollowedLink, { request }: Pick<Exchange, 'request'>): Promise<void> {
    const actor = (id: string | undefined): Actor => (id === undefined ? ANONYMOUS : { id, role: Role.Applicant });
    await this.acts.perform<string | undefined>(
      { action: `link:${link.purpose}`, actor, cause: request.id },
      async () => {
        await this.limits.take('links-of-address', networkOf(request.ip));
        if (link.purpose === LinkPurpose.Recover) refuseWeakPassword(link.password ?? '', 'password', []);
        const address = await useLink(this.auth, link.purpose, link.token);
        if (address === undefined) throw problem('link-not-valid');
        return this.act(link, address);
      },
    );
  }

  /** @returns whose account it was */
  private async act({ purpose, token, password = '' }: FollowedLink, address: string): Promise<string | undefined> {
    const { internalAdapter } = await this.auth.$context;
    const owner = async (email: string): Promise<string | undefined> =>
      (await internalAdapter.findUserByEmail(email))?.user.id;
    switch (purpose) {
      case LinkPurpose.VerifyAddress:
      case LinkPurpose.ConfirmChange:
        await this.auth.api.verifyEmail({ query: { token } });
        return owner(address);
      case LinkPurpose.VerifyChange: {
        if (await owner(address)) throw problem('address-taken');
        await this.auth.api.verifyEmail({ query: { token } });
        const before = readChange(token)?.email;
        if (before !== undefined) this.letters.send('address-changed', before);
        return owner(address);
      }
      case LinkPurpose.Recover: {
        await this.auth.api.resetPassword({ body: { token, newPassword: password } });
        const accountId = await owner(address);
        // Whoever reads the mail of an address has verified it.
        if (accountId !== undefined) await internalAdapter.updateUser(accountId, { emailVerified: true });
        return accountId;
      }
      case LinkPurpose.Unlock:
        await this.limits.forget('sign-in-of-account', address.toLowerCase());
        await this.limits.forget('keys-of-locked-account', address.toLowerCase());
        return owner(address);
    }
  }
}
