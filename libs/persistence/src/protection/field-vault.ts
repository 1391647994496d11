import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { indexedWordsOf } from './name-words.js';

/** A key of 32 bytes by its id, which stands in front of all that it encrypts. */
export interface FieldKey {
  readonly id: string;
  readonly key: Buffer;
}

const [NONCE_BYTES, TAG_BYTES] = [12, 16];
const HEAD = /^enc:([a-z0-9-]{1,16}):/;
const HEAD_BYTES = 32;
/** 132 bits: a case has many words, and none is to be taken for another. */
const NAME_HASH_LETTERS = 22;

/** Where a value stands: bound to what encrypts it, so that none can be put in another's place. */
export type Place = readonly string[];

/** Fields at rest: AES-256-GCM, `enc:<key id>:<nonce, tag, ciphertext>`. The first key writes, each of them reads. */
export class FieldVault {
  private readonly newest: FieldKey;

  /** @param indexKey makes what encrypted fields are found by */
  constructor(
    private readonly keys: readonly FieldKey[],
    private readonly indexKey: Buffer,
  ) {
    const [newest] = keys;
    if (!newest) throw new Error('there is no key for fields');
    this.newest = newest;
  }

  sealText(plain: string, place: Place): string {
    return this.head + this.encrypt(Buffer.from(plain), place).toString('base64');
  }

  sealBytes(plain: Buffer, place: Place): Buffer {
    return Buffer.concat([Buffer.from(this.head), this.encrypt(plain, place)]);
  }

  /** @throws where the text was not sealed for this place, or its key is not at hand */
  openText(sealed: string, place: Place): string {
    const { id, length } = headOf(sealed);
    return this.decrypt(id, Buffer.from(sealed.slice(length), 'base64'), place).toString('utf8');
  }

  /** @throws where the bytes were not sealed for this place, or their key is not at hand */
  openBytes(sealed: Buffer, place: Place): Buffer {
    const { id, length } = headOf(beginning(sealed));
    return this.decrypt(id, sealed.subarray(length), place);
  }

  /** Whether it is sealed by the key that writes now. */
  isCurrent(value: string | Buffer): boolean {
    return (typeof value === 'string' ? value : beginning(value)).startsWith(this.head);
  }

  /** Keyed hash of a passport number however it is written, by which officers find it. */
  passportIndex(number: string): string {
    const plain = number.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
    return createHmac('sha256', this.indexKey).update(`passport\n${plain}`).digest('hex');
  }

  /** Keyed hashes of the words of names, by which officers find a person; in order of nothing that could be read from them. */
  nameIndex(names: readonly string[]): string[] {
    const hashOf = (word: string): string =>
      createHmac('sha256', this.indexKey).update(`name\n${word}`).digest('base64url').slice(0, NAME_HASH_LETTERS);
    return [...new Set(names.flatMap(indexedWordsOf).map(hashOf))].sort();
  }

  private get head(): string {
    return `enc:${this.newest.id}:`;
  }

  private encrypt(plain: Buffer, place: Place): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.newest.key, nonce).setAAD(aadOf(place));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  private decrypt(id: string, bytes: Buffer, place: Place): Buffer {
    const found = this.keys.find((key) => key.id === id);
    if (!found) throw new Error(`the field key ${id} is not at hand: FIELD_KEYS must keep it until all is sealed anew`);
    const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(aadOf(place)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }
}

/** What was kept before there were keys is not sealed, until the keys are rotated. */
export const isSealed = (value: unknown): value is string | Buffer =>
  typeof value === 'string' ? HEAD.test(value) : Buffer.isBuffer(value) && HEAD.test(beginning(value));

const beginning = (bytes: Buffer): string => bytes.subarray(0, HEAD_BYTES).toString('latin1');

const aadOf = (place: Place): Buffer => Buffer.from(JSON.stringify(place));

function headOf(sealed: string): { readonly id: string; readonly length: number } {
  const [head, id] = HEAD.exec(sealed) ?? [];
  if (head === undefined || id === undefined) throw new Error('this is not sealed');
  return { id, length: head.length };
}
