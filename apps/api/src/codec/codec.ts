import { Injectable } from '@nestjs/common';
import { EncryptionCodec } from '@talent-window/temporal';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import type { PayloadDto } from './codec.dto.js';

type Payload = Awaited<ReturnType<EncryptionCodec['decode']>>[number];

/** Decrypts what the engine stores, for the Temporal UI of a signed-in operator. */
@Injectable()
export class Codec {
  private readonly codec: EncryptionCodec;

  constructor(config: ApiConfig) {
    this.codec = new EncryptionCodec(Buffer.from(config.codecKey, 'base64'));
  }

  /** @throws Problem `malformed-request` (400) for what was not encrypted by us */
  async decode(payloads: readonly PayloadDto[]): Promise<PayloadDto[]> {
    try {
      return (await this.codec.decode(payloads.map(payloadOf))).map(dtoOf);
    } catch {
      throw problem('malformed-request', {
        findings: [{ path: 'payloads', reason: 'wrong-form', severity: 'error', params: {} }],
      });
    }
  }
}

const payloadOf = ({ metadata = {}, data }: PayloadDto): Payload => ({
  metadata: Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [key, Buffer.from(String(value), 'base64')]),
  ),
  ...(data === undefined ? {} : { data: Buffer.from(data, 'base64') }),
});

const dtoOf = ({ metadata, data }: Payload): PayloadDto => ({
  metadata: Object.fromEntries(
    Object.entries(metadata ?? {}).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
  ),
  ...(data ? { data: Buffer.from(data).toString('base64') } : {}),
});
