import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebApp } from './visitor.js';
import { WEB_APPS } from './visitor.js';

/** Name of each web app's cookie. */
export const COOKIE = { portal: 'tw_portal', desk: 'tw_desk' } as const satisfies Record<WebApp, string>;

export interface PresentedToken {
  readonly app: WebApp;
  readonly token: string;
}

/** The session tokens that came with a request. */
export const tokensOf = (request: FastifyRequest): readonly PresentedToken[] =>
  WEB_APPS.flatMap((app) => {
    const token = request.cookies[COOKIE[app]];
    return token === undefined || token.length > 100 ? [] : [{ app, token }];
  });

interface CookieOptions {
  readonly secure: boolean;
  readonly expiresAt: Date;
}

export function setSessionCookie(
  reply: FastifyReply,
  app: WebApp,
  token: string,
  { secure, expiresAt }: CookieOptions,
): void {
  void reply.setCookie(COOKIE[app], token, { httpOnly: true, sameSite: 'lax', secure, path: '/', expires: expiresAt });
}

export function clearSessionCookie(reply: FastifyReply, app: WebApp): void {
  void reply.clearCookie(COOKIE[app], { path: '/' });
}
