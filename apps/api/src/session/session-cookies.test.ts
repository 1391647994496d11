import cookie from '@fastify/cookie';
import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { ApiConfig } from '../api-config.js';
import { COOKIE, SessionCookies } from './session-cookies.js';

/** What a browser is told at an address. */
async function setAt(publicUrl: string): Promise<readonly string[]> {
  const cookies = new SessionCookies(Object.assign(new ApiConfig(), { publicUrl }));
  const server = Fastify();
  await server.register(cookie);
  server.get('/', (_request, reply) => {
    cookies.set(reply, COOKIE.desk, 'token', new Date('2026-11-28T00:00:00Z'));
    cookies.clear(reply, COOKIE.portal);
    return reply.send();
  });
  const { headers } = await fetch(await server.listen({ host: '127.0.0.1', port: 0 }));
  await server.close();
  return headers.getSetCookie();
}

describe('the cookie of a session', () => {
  it('is bound to the very host on https, where no other host of the domain can set it', async () => {
    expect(await setAt('https://window.example')).toEqual([
      '__Host-tw_desk=token; Path=/; Expires=Sat, 28 Nov 2026 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
      '__Host-tw_portal=; Max-Age=0; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; SameSite=Lax',
    ]);
  });

  it('has a plain name on this machine, where browsers take no other', async () => {
    expect((await setAt('http://localhost:3000'))[0]).toMatch(/^tw_desk=token;(?!.*Secure)/);
  });
});
