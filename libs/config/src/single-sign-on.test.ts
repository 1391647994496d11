import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './read-config.js';
import { SingleSignOn } from './single-sign-on.js';
import type { SingleSignOnSettings } from './single-sign-on.js';

class Sample {
  @SingleSignOn() signOn!: SingleSignOnSettings;
}

const SECRET = Buffer.alloc(32, 7).toString('base64');
const read = (env: Readonly<Record<string, string>>): SingleSignOnSettings =>
  readConfig(Sample, { EIP_CLIENT_SECRET: SECRET, ...env }).signOn;

describe('the portal of the civil service', () => {
  it('is the stand-in of this machine, unless told otherwise', () => {
    expect(read({ AGENCIES_URL: 'http://127.0.0.1:4100/' })).toEqual({
      issuer: 'http://127.0.0.1:4100/eip',
      clientId: 'talent-window',
      clientSecret: SECRET,
      acr: 'https://refeds.org/profile/mfa',
    });
    expect(read({ EIP_ISSUER: 'https://eip.example', EIP_CLIENT_ID: 'w', EIP_ACR: 'high' })).toMatchObject({
      issuer: 'https://eip.example',
      clientId: 'w',
      acr: 'high',
    });
  });

  it.each([
    ['is elsewhere', { EIP_ISSUER: 'http://eip.example' }],
    ['or the platform is open to others', { PUBLIC_URL: 'https://window.example' }],
  ])('is not asked without encryption where it %s', (_, env) => {
    expect(() => read(env)).toThrow(ConfigError);
    expect(() => read(env)).toThrow('EIP_ISSUER must be an https address');
  });

  it('has no secret that everybody knows', () => {
    expect(() => readConfig(Sample, {})).toThrow('EIP_CLIENT_SECRET is missing');
  });
});
