import { webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { StandIn } from '../stand-in/stand-in.js';
import type { Certified } from './certificates.js';
import { bufferOf, derOf, RSA_KEY } from './certificates.js';

/** Keys and certificates, made once and then kept. */
export const KEY_TABLES = `
create table if not exists certified_key (
  name text primary key,
  certificate text not null,
  private_key text not null
);
create table if not exists card (
  name text primary key,
  tries_left integer not null default 3,
  serial text,
  listed_at timestamptz,
  revoked_at timestamptz
);
create table if not exists allowed_domain (
  domain text primary key
);
`;
/** Two processes that start at the same time make one authority. */
const MAKING_LOCK = 7_203_101;

interface KeyRow {
  readonly certificate: string;
  readonly private_key: string;
}

export const newKeys = (): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(RSA_KEY, true, ['sign', 'verify']);

/** The key of this name, made at the first time that somebody asks for it: a platform that needs none pays for none. */
export class KeyStore {
  private readonly known = new Map<string, Promise<Certified>>();

  constructor(private readonly standIn: StandIn) {}

  get(name: string, make: () => Promise<Certified>): Promise<Certified> {
    const known = this.known.get(name) ?? this.findOrMake(name, make);
    this.known.set(name, known);
    return known;
  }

  private async findOrMake(name: string, make: () => Promise<Certified>): Promise<Certified> {
    const there = await this.find(name);
    if (there) return there;
    const made = await make();
    await this.standIn.transact(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [MAKING_LOCK]);
      await tx.query(
        'insert into certified_key (name, certificate, private_key) values ($1, $2, $3) on conflict do nothing',
        [name, Buffer.from(derOf(made.certificate)).toString('base64'), await exported(made.privateKey)],
      );
    });
    return (await this.find(name)) ?? made;
  }

  private async find(name: string): Promise<Certified | undefined> {
    const { rows } = await this.standIn.database.query<KeyRow>(
      'select certificate, private_key from certified_key where name = $1',
      [name],
    );
    const [row] = rows;
    if (!row) return undefined;
    const key = bufferOf(Buffer.from(row.private_key, 'base64'));
    return {
      certificate: pkijs.Certificate.fromBER(bufferOf(Buffer.from(row.certificate, 'base64'))),
      privateKey: await webcrypto.subtle.importKey('pkcs8', key, RSA_KEY, true, ['sign']),
    };
  }
}

const exported = async (key: webcrypto.CryptoKey): Promise<string> =>
  Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
