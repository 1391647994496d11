import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { Day } from '@talent-window/contracts/vocabulary';
import { mrzName, toMrzLetters } from '@talent-window/domain';
import { decodeC40, encodeC40 } from './c40.js';

/** What a visible digital seal says of the paper it is printed on. */
export interface SealFacts {
  readonly documentNo: string;
  readonly issuedOn: Day;
  readonly passportNo: string;
  /** ISO alpha-3 */
  readonly nationality: string;
  /** surname and given names as a machine-readable zone has them */
  readonly name: string;
  readonly birthDate: Day;
  readonly validFrom: Day;
  readonly validUntil: Day;
}

export type SealVerdict =
  | { readonly verdict: 'genuine' | 'altered'; readonly facts: SealFacts }
  /** sealed with another key than the one that was given */
  | { readonly verdict: 'other-key'; readonly facts: SealFacts }
  | { readonly verdict: 'no-seal' };

const MAGIC = 0xdc;
/** Version 4 [ICAO 9303-13 §2.2]. */
const VERSION = 0x03;
const COUNTRY = 'TWN';
const SIGNER = 'TWNI';
/** Numbers above 200 are for the states to give [ICAO 9303-13 §2.2]; ours stand for the electronic entry permit. */
const FEATURES = 0xe1;
const CATEGORY = 0xe1;
const SIGNATURE = 0xff;
const SIGNATURE_BYTES = 64;

/** Tags of the message zone, in the order in which they are written. */
const TAG = {
  documentNo: 0x01,
  passportNo: 0x02,
  nationality: 0x03,
  name: 0x04,
  birthDate: 0x05,
  validFrom: 0x06,
  validUntil: 0x07,
} as const;
type Tagged = keyof typeof TAG;
const DATES: ReadonlySet<Tagged> = new Set(['birthDate', 'validFrom', 'validUntil']);

/** MMDDYYYY as a number in three bytes. */
function encodeDay(day: Day): Uint8Array {
  const n = Number(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);
  return Uint8Array.of(n >> 16, (n >> 8) & 0xff, n & 0xff);
}

function decodeDay(bytes: Uint8Array): Day {
  const [a = 0, b = 0, c = 0] = bytes;
  const text = String(a * 65_536 + b * 256 + c).padStart(8, '0');
  return `${text.slice(4)}-${text.slice(0, 2)}-${text.slice(2, 4)}`;
}

/** The name as it is sealed: transliterated, and cut where it is long. */
export const sealedName = (surname: string, givenNames: string): string =>
  mrzName(surname, givenNames).replace(/<+$/u, '').replaceAll('<', ' ').replace(/ {2,}/gu, ' ');

/** By what a key is told from another: the beginning of the hash of its public part. */
const keyReference = (key: KeyObject): string => {
  const spki = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(spki.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 6)
    .toUpperCase();
};

/** A visible digital seal [ICAO 9303-13, BSI TR-03137]: header, message zone, and an ECDSA P-256 signature over both. */
export function makeSeal(facts: SealFacts, key: KeyObject): Uint8Array {
  const reference = keyReference(key);
  const issued = encodeDay(facts.issuedOn);
  const header = [
    Uint8Array.of(MAGIC, VERSION),
    encodeC40(COUNTRY),
    encodeC40(`${SIGNER}${reference.length.toString(16).toUpperCase().padStart(2, '0')}${reference}`),
    issued,
    issued,
    Uint8Array.of(FEATURES, CATEGORY),
  ];
  const message = (Object.keys(TAG) as Tagged[]).flatMap((name) => {
    const value = DATES.has(name) ? encodeDay(facts[name]) : encodeC40(toMrzLetters(facts[name]));
    return [Uint8Array.of(TAG[name], value.length), value];
  });
  const signed = Buffer.concat([...header, ...message]);
  const signature = sign('sha256', signed, { key, dsaEncoding: 'ieee-p1363' });
  return Buffer.concat([signed, Uint8Array.of(SIGNATURE, SIGNATURE_BYTES), signature]);
}

/** What a seal says, and whether it was made with this key. Needs no network. */
export function verifySeal(bytes: Uint8Array, publicKey: KeyObject): SealVerdict {
  const parts = readSeal(bytes);
  if (!parts) return { verdict: 'no-seal' };
  const { facts, reference, signed, signature } = parts;
  if (reference !== keyReference(publicKey)) return { verdict: 'other-key', facts };
  const isGenuine = verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
  return { verdict: isGenuine ? 'genuine' : 'altered', facts };
}

interface SealParts {
  readonly facts: SealFacts;
  readonly reference: string;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** The parts of a seal of ours; undefined for other bytes. Nothing of it is to be believed before it is verified. */
export function readSeal(bytes: Uint8Array): SealParts | undefined {
  const end = bytes.length - SIGNATURE_BYTES - 2;
  if (bytes[0] !== MAGIC || bytes[1] !== VERSION || end < 20) return undefined;
  if (bytes[end] !== SIGNATURE || bytes[end + 1] !== SIGNATURE_BYTES) return undefined;
  try {
    if (decodeC40(bytes.subarray(2, 4)) !== COUNTRY || bytes[18] !== FEATURES || bytes[19] !== CATEGORY)
      return undefined;
    const signer = decodeC40(bytes.subarray(4, 12));
    const said = readMessage(bytes.subarray(20, end));
    if (!signer.startsWith(SIGNER) || said === undefined) return undefined;
    return {
      facts: { ...said, issuedOn: decodeDay(bytes.subarray(12, 15)) },
      reference: signer.slice(6),
      signed: bytes.subarray(0, end),
      signature: bytes.subarray(end + 2),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readMessage(zone: Uint8Array): Omit<SealFacts, 'issuedOn'> | undefined {
  const values = new Map<number, Uint8Array>();
  for (let at = 0; at < zone.length;) {
    const [tag = 0, length = 0] = zone.subarray(at, at + 2);
    if (at + 2 + length > zone.length) return undefined;
    values.set(tag, zone.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  const said = (Object.keys(TAG) as Tagged[]).map((name) => {
    const value = values.get(TAG[name]);
    return [name, value && (DATES.has(name) ? decodeDay(value) : decodeC40(value).trim())] as const;
  });
  if (said.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(said) as unknown as Omit<SealFacts, 'issuedOn'>;
}
