import { linkPath, LinkPurpose, rememberLink } from './account-links.js';
import type { AccountLetter, AccountLetters } from './account-letters.js';
import type { SharedLimits } from '../http/shared-limits.js';
import type { PortalAuth, PortalMails } from './portal-auth.js';

interface AccountMailParts {
  readonly letters: AccountLetters;
  readonly limits: SharedLimits;
  /** the library, once it is there */
  readonly auth: () => PortalAuth;
}

/** Letters with links: each works once, and no mailbox gets more than it needs. */
export function accountMails({ letters, limits, auth }: AccountMailParts): PortalMails {
  const sendLink = async (kind: AccountLetter & LinkPurpose, to: string, token: string, hours: number) => {
    if (!(await limits.isWithin('letters-of-mailbox', `${kind} ${to.toLowerCase()}`))) return;
    await rememberLink(auth(), { purpose: kind, token, about: to, hours });
    letters.send(kind, to, linkPath(kind, token));
  };
  return {
    verifyAddress: (to, token) => sendLink(LinkPurpose.VerifyAddress, to, token, 24),
    recover: (to, token) => sendLink(LinkPurpose.Recover, to, token, 1),
    confirmChange: (to, token) => sendLink(LinkPurpose.ConfirmChange, to, token, 24),
    verifyChange: (to, token) => sendLink(LinkPurpose.VerifyChange, to, token, 24),
    async known(to) {
      if (await limits.isWithin('letters-of-mailbox', `known ${to.toLowerCase()}`)) letters.send('known', to);
    },
    async passwordChanged(to) {
      letters.send('password-changed', to);
      await limits.forget('sign-in-of-account', to.toLowerCase());
    },
  };
}
