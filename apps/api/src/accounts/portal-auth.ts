import { randomUUID } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { PostgresDialect } from 'kysely';
import type { PostgresPool } from 'kysely';
import type { ApiConfig } from '../api-config.js';
import { ownOrigins } from '../http/origins.js';
import type { SessionCookies } from '../session/session-cookies.js';
import { COOKIE } from '../session/session-cookies.js';
import type { AccountTransactions } from './account-transactions.js';
import { PASSWORD_LENGTH } from './password-rules.js';
import { readChange } from './token-content.js';
import { vouchedSessions } from './vouched-sessions.js';

const HOUR = 60 * 60;

/** Carries the address that Fastify found, which knows the proxies, to the library. */
export const ADDRESS_HEADER = 'x-visitor-address';

/** argon2id with the library's defaults (19 MiB, 2 passes), in the PHC string format. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'));

/** What the library has somebody told by mail. */
export interface PortalMails {
  verifyAddress(to: string, token: string): Promise<void>;
  recover(to: string, token: string): Promise<void>;
  /** @param to the address of before, which has to agree */
  confirmChange(to: string, token: string): Promise<void>;
  /** @param token what the new address brings back */
  verifyChange(to: string, token: string): Promise<void>;
  /** somebody asked for an account at an address that has one */
  known(to: string): Promise<void>;
  passwordChanged(to: string, accountId: string): Promise<void>;
}

interface PortalAuthParts {
  readonly config: Pick<ApiConfig, 'publicUrl' | 'sessionHours' | 'sessionKey'>;
  readonly cookies: SessionCookies;
  readonly transactions: AccountTransactions;
  readonly mails: PortalMails;
  /** @returns false for a code that was taken before */
  readonly takeCode: (accountId: string, code: string) => Promise<boolean>;
}

/** How people of the portal sign in: passwords, passkeys, second factors, sessions and their links are the library's work (ADR 18). */
export const createPortalAuth = ({ config, cookies, transactions, mails, takeCode }: PortalAuthParts) =>
  betterAuth({
    appName: 'Talent Window',
    baseURL: config.publicUrl,
    secret: config.sessionKey,
    trustedOrigins: [...ownOrigins(config)],
    database: {
      // Each call is in a transaction of ours, together with its record.
      dialect: new PostgresDialect({ pool: transactions as unknown as PostgresPool }),
      type: 'postgres',
      transaction: false,
    },
    // What it would say has addresses in it; what matters is thrown, and every refusal is audited.
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: cookies.nameOf('tw'),
      cookies: { session_token: { name: cookies.nameOf(COOKIE.portal) } },
      defaultCookieAttributes: { secure: cookies.secure, httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    user: {
      modelName: 'portal_account',
      fields: {
        name: 'display_name',
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: { locale: { type: 'string', required: false, defaultValue: 'zh-TW' } },
      changeEmail: {
        enabled: true,
        sendChangeEmailConfirmation: ({ user, token }) => mails.confirmChange(user.email, token),
      },
    },
    session: {
      modelName: 'portal_session',
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'address',
        userAgent: 'device',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: config.sessionHours * HOUR,
      updateAge: (config.sessionHours * HOUR) / 2,
      // Lists of sessions are shown however old one's own is; what is more than that asks for the password.
      freshAge: 0,
    },
    account: {
      modelName: 'sign_in_method',
      fields: {
        userId: 'account_id',
        accountId: 'provider_account_id',
        providerId: 'provider',
        password: 'password_hash',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      storeIdentifier: 'hashed',
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 1,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: { hash: hashPassword, verify: ({ hash: known, password }) => verify(known, password.normalize('NFC')) },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      sendResetPassword: ({ user, token }) => mails.recover(user.email, token),
      onExistingUserSignUp: ({ user }) => mails.known(user.email),
      onPasswordReset: ({ user }) => mails.passwordChanged(user.email, user.id),
    },
    emailVerification: {
      expiresIn: 24 * HOUR,
      sendOnSignUp: true,
      sendVerificationEmail: ({ user, token }) =>
        readChange(token) ? mails.verifyChange(user.email, token) : mails.verifyAddress(user.email, token),
    },
    databaseHooks: {
      session: {
        create: {
          async before({ userId }, context) {
            // A code that somebody saw over a shoulder opens nothing: each is good for one sign-in (RFC 6238 §5.2).
            if (context?.path === '/two-factor/verify-totp' && !(await takeCode(userId, String(context.body.code)))) {
              throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'used before' });
            }
            // No link in a mail signs anybody in.
            return context?.path === '/verify-email' ? { data: { expiresAt: new Date(0) } } : undefined;
          },
        },
      },
    },
    plugins: [
      vouchedSessions(),
      twoFactor({
        issuer: 'Talent Window',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor' } },
          twoFactor: {
            modelName: 'second_factor',
            fields: {
              userId: 'account_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      passkey({
        rpName: 'Talent Window',
        rpID: new URL(config.publicUrl).hostname,
        origin: [...ownOrigins(config)],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'passkey' },
        registration: { afterVerification: ({ verification }) => refuseUnverified(verification.registrationInfo) },
        authentication: { afterVerification: ({ verification }) => refuseUnverified(verification.authenticationInfo) },
        schema: {
          passkey: {
            fields: {
              userId: 'account_id',
              publicKey: 'public_key',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
  });

/** A passkey stands for two factors, so whoever holds the device must have shown that they are its owner. */
function refuseUnverified(shown: { readonly userVerified: boolean } | undefined): Promise<void> {
  if (shown?.userVerified === true) return Promise.resolve();
  throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED', message: 'the user was not verified' });
}

export type PortalAuth = ReturnType<typeof createPortalAuth>;
