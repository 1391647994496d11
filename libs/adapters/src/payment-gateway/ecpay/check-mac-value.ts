import { createHash, timingSafeEqual } from 'node:crypto';

/** What both sides share and nobody else knows. */
export interface EcpayKeys {
  readonly hashKey: string;
  readonly hashIv: string;
}

export type Fields = Readonly<Record<string, string>>;

const FIELD = 'CheckMacValue';

/** .NET writes these otherwise than `encodeURIComponent` does; lower case comes after. */
const AS_DOTNET: Readonly<Record<string, string>> = { '%20': '+', "'": '%27', '~': '%7e' };

/**
 * CheckMacValue of the all-in-one protocol: fields by name whatever their case, between key and IV, encoded as .NET does,
 * in lower case, then hashed. The reconciliation file alone still takes MD5.
 */
export function checkMacValue(
  fields: Fields,
  { hashKey, hashIv }: EcpayKeys,
  hash: 'sha256' | 'md5' = 'sha256',
): string {
  const named = Object.entries(fields)
    .filter(([name]) => name !== FIELD)
    .map(([name, value]) => ({ order: name.toLowerCase(), text: `${name}=${value}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const whole = [`HashKey=${hashKey}`, ...named.map(({ text }) => text), `HashIV=${hashIv}`].join('&');
  const encoded = encodeURIComponent(whole.toWellFormed()).replace(/%20|'|~/g, (sign) => AS_DOTNET[sign] ?? sign);
  return createHash(hash).update(encoded.toLowerCase()).digest('hex').toUpperCase();
}

/** The fields with their CheckMacValue. */
export const withCheckMacValue = (fields: Fields, keys: EcpayKeys, hash?: 'md5'): Fields => ({
  ...fields,
  [FIELD]: checkMacValue(fields, keys, hash),
});

export function hasRightCheckMacValue(fields: Fields, keys: EcpayKeys, hash?: 'md5'): boolean {
  const said = Buffer.from(fields[FIELD] ?? '');
  const right = Buffer.from(checkMacValue(fields, keys, hash));
  return said.length === right.length && timingSafeEqual(said, right);
}
