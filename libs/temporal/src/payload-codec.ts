import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { METADATA_ENCODING_KEY } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding.js';
import proto from '@temporalio/proto';

const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
const KEY_ID_FORM = /^platform-[0-9a-f]{8}$/;
/** Encodings the SDK reads by itself. */
const PLAIN = new Set(['json/plain', 'json/protobuf', 'binary/null', 'binary/plain', 'binary/protobuf']);
/** Stands for what nobody can read, e.g. rubbish signalled by hand: a handler records it as malformed. */
const UNREADABLE: Payload = {
  metadata: { [METADATA_ENCODING_KEY]: encode('json/plain') },
  data: encode('"unreadable"'),
};
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts every payload of the engine with AES-256-GCM: what stands in a history cannot be read without the key.
 * Plain payloads are passed through on the way in, so that a message may be sent by hand and recorded histories replay.
 */
export class EncryptionCodec implements PayloadCodec {
  private readonly keyId: string;

  /** @param key 32 bytes */
  constructor(private readonly key: Buffer) {
    if (key.length !== 32) throw new RangeError(`the codec key has ${key.length} bytes instead of 32`);
    this.keyId = `platform-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => ({
      metadata: { [METADATA_ENCODING_KEY]: encode(ENCODING), [KEY_ID]: encode(this.keyId) },
      data: this.encrypt(proto.temporal.api.common.v1.Payload.encode(payload).finish()),
    }));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.decodeOne(payload));
  }

  private decodeOne(payload: Payload): Payload {
    const encoding = textOf(payload, METADATA_ENCODING_KEY);
    if (encoding !== ENCODING) return encoding !== undefined && PLAIN.has(encoding) ? payload : UNREADABLE;
    const keyId = textOf(payload, KEY_ID) ?? '';
    // Another key of the platform means that this process was given the wrong one: it must stop, not guess.
    if (keyId !== this.keyId && KEY_ID_FORM.test(keyId)) throw new Error(`a payload is encrypted with ${keyId}`);
    try {
      return proto.temporal.api.common.v1.Payload.decode(this.decrypt(payload.data ?? new Uint8Array()));
    } catch {
      return UNREADABLE;
    }
  }

  private encrypt(plain: Uint8Array): Uint8Array {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  private decrypt(sealed: Uint8Array): Uint8Array {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES)), decipher.final()]);
  }
}

function textOf({ metadata }: Payload, key: string): string | undefined {
  const value = metadata?.[key];
  return value ? decode(value) : undefined;
}
