import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSignOn } from './sign-on.js';
import type { SignOn } from './sign-on.js';

let signOn: SignOn;
beforeAll(async () => {
  signOn = await startSignOn();
});
afterAll(() => signOn.stop());

describe('an officer', () => {
  it('signs in at the portal by password and second factor, and is whom the portal says', async () => {
    const station = await signOn.signedIn('station@nia.example');
    expect(await signOn.whoIs(station)).toMatchObject({ email: 'station@nia.example', roles: ['station-officer'] });
  });
});
