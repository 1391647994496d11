import type { FactoryProvider } from '@nestjs/common';
import { ApiConfig } from '../api-config.js';
import { SessionCookies } from '../session/session-cookies.js';
import { AccountLetters } from './account-letters.js';
import { accountMails } from './account-mails.js';
import { AccountTransactions } from './account-transactions.js';
import { SharedLimits } from '../http/shared-limits.js';
import type { PortalAuth } from './portal-auth.js';
import { createPortalAuth } from './portal-auth.js';

/** Where Nest finds the library, as we have set it up. */
export const PORTAL_AUTH = Symbol('PortalAuth');

export const portalAuthProvider: FactoryProvider<PortalAuth> = {
  provide: PORTAL_AUTH,
  inject: [ApiConfig, SessionCookies, AccountTransactions, AccountLetters, SharedLimits],
  useFactory: (
    config: ApiConfig,
    cookies: SessionCookies,
    transactions: AccountTransactions,
    letters: AccountLetters,
    limits: SharedLimits,
  ): PortalAuth => {
    const auth: PortalAuth = createPortalAuth({
      config,
      cookies,
      transactions,
      mails: accountMails({ letters, limits, auth: () => auth }),
      takeCode: (accountId, code) => limits.isWithin('codes-of-account', `${accountId} ${code}`),
    });
    return auth;
  },
};
