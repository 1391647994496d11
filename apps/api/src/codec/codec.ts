import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { withoutDesk } from '@talent-window/domain';
import { auditAct } from '@talent-window/persistence';
import { EncryptionCodec } from '@talent-window/temporal';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import type { PayloadDto } from './codec.dto.js';

type Payload = Awaited<ReturnType<EncryptionCodec['decode']>>[number];

/** Case numbers as they stand in what the platform says to the engine. */
const CASE_NOS = /"(\d{12})[":]/g;

/** Decrypts what the engine stores, for the Temporal UI of a signed-in operator. */
@Injectable()
export class Codec {
  private readonly codec: EncryptionCodec;

  constructor(
    private readonly database: DataSource,
    config: ApiConfig,
  ) {
    this.codec = new EncryptionCodec(Buffer.from(config.codecKey, 'base64'));
  }

  /** Audited for each case that is spoken of. @throws Problem `malformed-request` (400) for what was not encrypted by us */
  async decode(actor: Actor, payloads: readonly PayloadDto[], cause: string): Promise<PayloadDto[]> {
    const decoded = await this.codec.decode(payloads.map(payloadOf)).catch(() => {
      throw problem('malformed-request', {
        findings: [{ path: 'payloads', reason: 'wrong-form', severity: 'error', params: {} }],
      });
    });
    const spokenOf = new Set(decoded.flatMap((it) => [...textOf(it).matchAll(CASE_NOS)].map(([, caseNo]) => caseNo)));
    const act = { actor, action: 'payloads-decoded', cause, details: { payloads: payloads.length } };
    if (spokenOf.size === 0) await auditAct(this.database, act);
    for (const caseNo of spokenOf) {
      await auditAct(this.database, { ...act, ...(caseNo === undefined ? {} : { caseNo }) });
    }
    return decoded.map(shown).map(dtoOf);
  }
}

const textOf = ({ data }: Payload): string => Buffer.from(data ?? []).toString();

/** As an operator may read it; what is no JSON is nothing that the platform says. */
function shown(payload: Payload): Payload {
  try {
    return { ...payload, data: Buffer.from(JSON.stringify(withoutDesk(JSON.parse(textOf(payload))))) };
  } catch {
    return payload;
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
