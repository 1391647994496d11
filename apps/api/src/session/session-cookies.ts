import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import type { WebApp } from './visitor.js';

/** Name of each web app's cookie; on https with `__Host-` before it, so that no other host of the domain can set it. */
export const COOKIE = { portal: 'tw_portal', desk: 'tw_desk' } as const satisfies Record<WebApp, string>;

const LONGEST_TOKEN = 100;

/** The cookies of this origin: not for scripts, and not sent along with what another site makes a browser do. */
@Injectable()
export class SessionCookies {
  readonly secure: boolean;

  constructor(config: ApiConfig) {
    this.secure = config.publicUrl.startsWith('https:');
  }

  /** A browser takes `__Host-` on https alone. */
  nameOf(cookie: string): string {
    return this.secure ? `__Host-${cookie}` : cookie;
  }

  find(request: FastifyRequest, cookie: string): string | undefined {
    const token = request.cookies[this.nameOf(cookie)];
    return token === undefined || token.length > LONGEST_TOKEN ? undefined : token;
  }

  set(reply: FastifyReply, cookie: string, token: string, expires: Date): void {
    const options = { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/', expires } as const;
    void reply.setCookie(this.nameOf(cookie), token, options);
  }

  clear(reply: FastifyReply, cookie: string): void {
    void reply.clearCookie(this.nameOf(cookie), { path: '/', secure: this.secure });
  }
}
