import { Inject, Injectable } from '@nestjs/common';
import { problem } from '../http/problem.js';
import type { OpenSession } from '../session/visitor.js';
import { AccountLetters } from './account-letters.js';
import type { Exchange } from './exchange.js';
import { handOn, headersOf } from './exchange.js';
import { OwnAccount } from './own-account.js';
import type { PortalAuth } from './portal-auth.js';
import { PORTAL_AUTH } from './portal-auth.provider.js';

export interface KnownPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date | undefined;
}

/** What somebody has beside the password: an authenticator app with printed codes, and passkeys. Its owner is told of each change. */
@Injectable()
export class Factors {
  constructor(
    private readonly own: OwnAccount,
    private readonly letters: AccountLetters,
    @Inject(PORTAL_AUTH) private readonly auth: PortalAuth,
  ) {}

  /** What the app needs, and the codes to print; nothing is asked for before a first code has shown that the app has it. */
  async prepare(session: OpenSession, password: string, exchange: Exchange) {
    return this.own.change('second-factor-prepared', session, exchange, password, async (headers) => {
      const prepared = await this.auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers });
      return { uri: 'totpURI' in prepared ? prepared.totpURI : '', backupCodes: codesOf(prepared) };
    });
  }

  async confirm(session: OpenSession, code: string, exchange: Exchange): Promise<void> {
    await this.own.perform('second-factor-added', session, exchange, async (headers) => {
      handOn(exchange, await this.auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }));
    });
    this.letters.send('factor-changed', session.account.email);
  }

  async remove(session: OpenSession, password: string, exchange: Exchange): Promise<void> {
    await this.own.change('second-factor-removed', session, exchange, password, async (headers) => {
      handOn(exchange, await this.auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }));
    });
    this.letters.send('factor-changed', session.account.email);
  }

  async printCodes(session: OpenSession, password: string, exchange: Exchange): Promise<readonly string[]> {
    return this.own.change('backup-codes-printed', session, exchange, password, async (headers) =>
      codesOf(await this.auth.api.generateBackupCodes({ body: { password }, headers })),
    );
  }

  async passkeys(exchange: Exchange): Promise<readonly KnownPasskey[]> {
    const found = await this.auth.api.listPasskeys({ headers: headersOf(exchange) });
    return found.map(({ id, name, createdAt }) => ({ id, name: name ?? '', addedAt: createdAt }));
  }

  async passkeyOptions(session: OpenSession, password: string, exchange: Exchange): Promise<object> {
    return this.own.change('passkey-prepared', session, exchange, password, async (headers) =>
      handOn(exchange, await this.auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true })),
    );
  }

  async addPasskey(
    session: OpenSession,
    { name, response }: { readonly name: string; readonly response: Record<string, unknown> },
    exchange: Exchange,
  ): Promise<KnownPasskey> {
    const added = await this.own.perform('passkey-added', session, exchange, async (headers) =>
      this.auth.api.verifyPasskeyRegistration({ body: { name, response }, headers }),
    );
    this.letters.send('factor-changed', session.account.email);
    return { id: added.id, name, addedAt: added.createdAt };
  }

  async removePasskey(session: OpenSession, id: string, exchange: Exchange): Promise<void> {
    await this.own.perform('passkey-removed', session, exchange, async (headers) => {
      if (!(await this.passkeys(exchange)).some((passkey) => passkey.id === id)) throw problem('no-such-passkey');
      await this.auth.api.deletePasskey({ body: { id }, headers });
    });
    this.letters.send('factor-changed', session.account.email);
  }
}

const codesOf = (answer: object): readonly string[] =>
  'backupCodes' in answer && Array.isArray(answer.backupCodes) ? (answer.backupCodes as string[]) : [];
