import { webcrypto } from 'node:crypto';
import type * as pkijs from 'pkijs';
import type { Authorities } from './authorities.js';
import { inDays } from './authorities.js';
import type { Certified } from './certificates.js';
import { certify, derOf, RSA_KEY } from './certificates.js';
import type { KeyStore } from './key-store.js';
import { newKeys } from './key-store.js';
import type { SampleCard } from './sample-cards.js';
import { keyOf, SAMPLE_CARDS } from './sample-cards.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';

/** Wrong PINs in a row that lock a card. */
export const PIN_TRIES = 3;

export interface CardState {
  readonly triesLeft: number;
  /** since when it is on the list of its authority (CRL) */
  readonly listedAt: Date | null;
  /** since when the responder says so (OCSP) */
  readonly revokedAt: Date | null;
}

export interface IssuedCard extends Pick<CardState, 'listedAt' | 'revokedAt'> {
  /** in hexadecimal digits */
  readonly serial: string;
}

/** Where it is to be said that a card is revoked; a real authority says it at both, at different times. */
export const REVOKED_AT = ['crl', 'ocsp', 'both', 'nowhere'] as const;
export type RevokedAt = (typeof REVOKED_AT)[number];

/** The cards that the authorities have issued; each is made when it is first used. */
export class Cards {
  constructor(
    private readonly standIn: StandIn,
    private readonly keys: KeyStore,
    private readonly authorities: Authorities,
  ) {}

  /** @throws Problem 404 */
  static get(name: string): SampleCard {
    const card = SAMPLE_CARDS.find((it) => it.name === name);
    if (!card) throw new Problem(404, 'unknown-card', 'no card has this name');
    return card;
  }

  async certified(card: SampleCard): Promise<Certified> {
    const certified = await this.keys.get(`card:${card.name}`, async () => {
      const shared = await this.keys.get(`key:${keyOf(card)}`, makeKey);
      const publicKey = await publicHalf(shared.privateKey);
      const { subject, usage, policy, attributes, authority } = card;
      const [from, until] = [inDays(card.validFrom), inDays(card.validUntil)];
      const what = { subject, publicKey, from, until, usage, policy, ...(attributes ? { attributes } : {}) };
      const by = authority ? await this.authorities.get(authority) : shared.privateKey;
      return { privateKey: shared.privateKey, certificate: await certify(what, by) };
    });
    await this.stateOf(card);
    await this.standIn.database.query('update card set serial = $2 where name = $1 and serial is null', [
      card.name,
      serialOf(certified.certificate.serialNumber),
    ]);
    return certified;
  }

  /** The cards of an authority that have been made so far: nobody can ask about another. */
  async issuedBy(issuer: string): Promise<readonly IssuedCard[]> {
    const { rows } = await this.standIn.database.query<IssuedCard & { readonly name: string }>(
      'select name, serial, listed_at as "listedAt", revoked_at as "revokedAt" from card where serial is not null',
    );
    const names = SAMPLE_CARDS.filter(({ authority }) => authority === issuer).map(({ name }) => name);
    return rows.filter(({ name }) => names.includes(name));
  }

  async stateOf({ name, isRevoked }: SampleCard): Promise<CardState> {
    await this.standIn.database.query(
      `insert into card (name, listed_at, revoked_at) values ($1, case when $2 then now() end, case when $2 then now() end)
       on conflict do nothing`,
      [name, isRevoked === true],
    );
    const { rows } = await this.standIn.database.query<CardState>(
      'select tries_left as "triesLeft", listed_at as "listedAt", revoked_at as "revokedAt" from card where name = $1',
      [name],
    );
    const [state] = rows;
    if (!state) throw new Error(`${name} has no state`);
    return state;
  }

  async revoke(card: SampleCard, at: RevokedAt): Promise<void> {
    await this.stateOf(card);
    const [isListed, isRevoked] = [at === 'crl' || at === 'both', at === 'ocsp' || at === 'both'];
    await this.standIn.transact(async (tx) => {
      await tx.query(
        'update card set listed_at = case when $2 then now() end, revoked_at = case when $3 then now() end where name = $1',
        [card.name, isListed, isRevoked],
      );
      await this.standIn.record(tx, { what: 'card-status', reference: card.name, details: { revokedAt: at } });
    });
  }

  /** Counts a wrong PIN; the third in a row locks the card. */
  async countPin(card: SampleCard, isRight: boolean): Promise<CardState> {
    const { triesLeft } = await this.stateOf(card);
    if (triesLeft > 0) {
      await this.standIn.database.query(
        `update card set tries_left = case when $2 then ${PIN_TRIES} else greatest(tries_left - 1, 0) end where name = $1`,
        [card.name, isRight],
      );
    }
    return this.stateOf(card);
  }

  async unlock(card: SampleCard): Promise<void> {
    await this.stateOf(card);
    await this.standIn.database.query(`update card set tries_left = ${PIN_TRIES} where name = $1`, [card.name]);
  }
}

/** The certificate is a mere wrapping here: the key is certified anew for each card that uses it. */
async function makeKey(): Promise<Certified> {
  const { publicKey, privateKey } = await newKeys();
  const subject = [['2.5.4.3', 'key']] as const;
  const what = { subject, publicKey, from: inDays(-1), until: inDays(1), usage: 0x80, policy: '2.5.29.32.0' } as const;
  return { privateKey, certificate: await certify(what, privateKey) };
}

async function publicHalf(privateKey: webcrypto.CryptoKey): Promise<webcrypto.CryptoKey> {
  const { kty, n, e } = await webcrypto.subtle.exportKey('jwk', privateKey);
  return webcrypto.subtle.importKey('jwk', { kty, n, e } as webcrypto.JsonWebKey, RSA_KEY, true, ['verify']);
}

export const certificateBase64 = ({ certificate }: Certified): string =>
  Buffer.from(derOf(certificate)).toString('base64');

export const serialOf = ({ valueBlock }: pkijs.Certificate['serialNumber']): string =>
  Buffer.from(valueBlock.valueHexView).toString('hex');
