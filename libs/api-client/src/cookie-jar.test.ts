import { describe, expect, it } from '@jest/globals';
import { CookieJar } from './cookie-jar.js';

describe('a cookie jar', () => {
  it('sends what it was given, and forgets what has expired', () => {
    const jar = new CookieJar();
    expect(jar.header()).toBeUndefined();
    jar.keep(['tw_portal=a=b; Path=/; HttpOnly; SameSite=Lax', 'tw_desk=c; Expires=Fri, 01 Jan 2100 00:00:00 GMT']);
    expect(jar.header()).toBe('tw_portal=a=b; tw_desk=c');
    jar.keep(['tw_portal=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'tw_desk=d; Max-Age=60']);
    expect(jar.header()).toBe('tw_desk=d');
    jar.keep(['tw_desk=; Max-Age=0']);
    expect(jar.header()).toBeUndefined();
  });
});
