import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';
import type { TestOfficer } from '@talent-window/testing/officers';
import type { JWK, Provider } from 'oidc-provider';
import type { Client } from './client.js';
import { openProvider } from './eip-provider.js';
import { OfficerBook } from './officer-book.js';
import { ProviderStore } from './provider-store.js';

/** 公務人員入口網: vouches for officers by OpenID Connect. */
export class Eip {
  readonly officers = new OfficerBook();
  /** codes that officers have been sent, by the sign-in that they are for */
  readonly codes = new Map<string, { readonly officer: TestOfficer; readonly code: string }>();
  private readonly store = new ProviderStore();
  private readonly cookieKey = randomBytes(32).toString('hex');
  private keys: readonly JWK[] = [];
  private opened: Promise<Provider> | undefined;

  constructor(
    private readonly issuer: () => string,
    readonly client: Client,
    /** of every officer */
    readonly password: string,
  ) {}

  provider(): Promise<Provider> {
    return (this.opened ??= this.open());
  }

  /** 換鑰: from now on another key signs; the one before stays published until the next change. */
  async rotateKeys(): Promise<void> {
    this.keys = [newKey(), ...this.keys.slice(0, 1)];
    this.opened = this.open();
    await this.opened;
  }

  sendCode(uid: string, officer: TestOfficer): string {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.codes.set(uid, { officer, code });
    return code;
  }

  /** Ends every session of an officer, and tells the desks by the back channel. @returns how many desks were told */
  async endSessionsOf({ subject }: TestOfficer): Promise<number> {
    const provider = await this.provider();
    const client = (await provider.Client.find(this.client.id)) as ToldOfLogouts | undefined;
    let told = 0;
    for (const { jti, accountId, authorizations } of this.store.all('Session')) {
      if (accountId !== subject) continue;
      const sid = authorizations?.[this.client.id]?.sid;
      if (jti !== undefined) await this.store.of('Session').destroy(jti);
      if (client === undefined || sid === undefined) continue;
      await client.backchannelLogout(subject, sid);
      told += 1;
    }
    return told;
  }

  private open(): Promise<Provider> {
    if (this.keys.length === 0) this.keys = [newKey()];
    const { client, officers, store, keys, cookieKey } = this;
    return openProvider({ issuer: this.issuer(), client, officers, store, keys, cookieKey });
  }
}

/** What the library does at a log-out, and its types leave out. */
interface ToldOfLogouts {
  backchannelLogout(subject: string, sid: string): Promise<void>;
}

const newKey = (): JWK => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    ...(privateKey.export({ format: 'jwk' }) as JWK),
    use: 'sig',
    alg: 'ES256',
    kid: randomBytes(8).toString('hex'),
  };
};
