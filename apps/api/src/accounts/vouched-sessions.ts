import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';

/**
 * Lets the library open a session for somebody who has proven elsewhere who they are, as by a card. It has no path: nothing
 * that comes by HTTP reaches it.
 */
export const vouchedSessions = () =>
  ({
    id: 'vouched-sessions',
    endpoints: {
      openVouchedSession: createAuthEndpoint.serverOnly(
        { method: 'POST', metadata: { $Infer: { body: {} as { accountId: string } } } },
        async (context) => {
          const { internalAdapter } = context.context;
          const { accountId } = context.body;
          const user = await internalAdapter.findUserById(accountId);
          if (!user) throw APIError.from('UNAUTHORIZED', { code: 'INVALID_USER', message: 'not of the portal' });
          const session = await internalAdapter.createSession(accountId);
          await setSessionCookie(context, { session, user });
          return { id: session.id, expiresAt: session.expiresAt };
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
