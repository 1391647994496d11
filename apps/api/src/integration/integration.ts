import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgencyFactName, AgencySystem, CaseNo, RequestItem } from '@talent-window/contracts/vocabulary';
import { AGENCY_FACT_NAMES, STAGES } from '@talent-window/contracts/vocabulary';
import { CaseFileEntity, keepExchange, receiveFact } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Requests } from '../commands/requests.js';
import { Problem, problem } from '../http/problem.js';
import { envelopePipe } from '../http/validation.js';
import type { FactReceiptDto } from './fact.dto.js';
import { FACT_DTOS, FactDto } from './fact.dto.js';
import { SenderSignature } from './sender-signature.js';
import { FACTS_OF } from './senders.js';

/** Facts from the outside systems: checked, stored, answered; the relay signals them. */
@Injectable()
export class Integration {
  private readonly pipe = envelopePipe();

  constructor(
    private readonly database: DataSource,
    private readonly signature: SenderSignature,
    private readonly requests: Requests,
  ) {}

  /** @throws Problem 400 for a wrong shape, 401 unsigned, 403 another's fact, 404 unknown sender or case, 409 replayed or reused */
  async receive(senderName: string, body: unknown, request: FastifyRequest): Promise<FactReceiptDto> {
    const sender = await this.signature.check(senderName, request);
    const startedAt = Date.now();
    try {
      const receipt = await this.take(sender, body);
      await this.keep(sender, request, startedAt, 202, receipt);
      return receipt;
    } catch (error) {
      if (error instanceof Problem) await this.keep(sender, request, startedAt, error.status, { reason: error.reason });
      throw error;
    }
  }

  private async take(sender: AgencySystem, body: unknown): Promise<FactReceiptDto> {
    const { name, caseNo, reference, ...fact } = await this.read(body);
    if (!FACTS_OF[sender].includes(name)) throw problem('not-your-fact');
    if ('items' in fact) await this.refuseUnknownItems(caseNo, fact['items'] as readonly RequestItem[]);
    const turn = reference === undefined ? {} : turnOf(reference, caseNo);
    const receipt = await receiveFact(this.database, {
      sender,
      messageId: fact.messageId,
      caseNo,
      name,
      fact: { ...fact, sender, ...turn },
    });
    if (receipt === 'unknown-case') throw problem('no-such-case');
    if (receipt === 'conflict') throw problem('message-id-reused');
    return { receipt };
  }

  /** What the form does not have cannot be asked for. @throws Problem `malformed-request` (400) */
  private async refuseUnknownItems(caseNo: CaseNo, items: readonly RequestItem[]): Promise<void> {
    const file = await this.database.getRepository(CaseFileEntity).findOneBy({ caseNo });
    if (file) this.requests.refuseUnknownItems(file, items);
  }

  private async read(body: unknown): Promise<FactDto> {
    const name = nameOf(body);
    const metatype = name === undefined ? FactDto : FACT_DTOS[name];
    return (await this.pipe.transform(body ?? {}, { type: 'body', metatype })) as FactDto;
  }

  /** The exact bytes, as evidence of what was sent and answered. */
  private async keep(
    agency: AgencySystem,
    request: FastifyRequest,
    startedAt: number,
    status: number,
    answer: object,
  ): Promise<void> {
    const requestBytes = request.rawBody ?? Buffer.alloc(0);
    await keepExchange(this.database, {
      agency,
      reference: referenceOf(request.body),
      direction: 'in',
      operation: nameOf(request.body) ?? 'unknown',
      idempotencyKey: null,
      method: request.method,
      url: request.url,
      requestBytes,
      requestSha256: createHash('sha256').update(requestBytes).digest('hex'),
      responseBytes: Buffer.from(JSON.stringify(answer)),
      status,
      failure: null,
      sentAt: new Date(startedAt),
      durationMs: Date.now() - startedAt,
    });
  }
}

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? (body as Record<string, unknown>)[name]
    : undefined;

const nameOf = (body: unknown): AgencyFactName | undefined =>
  AGENCY_FACT_NAMES.find((name) => name === field(body, 'name'));

function referenceOf(body: unknown): string | null {
  const reference = field(body, 'reference') ?? field(body, 'caseNo');
  return typeof reference === 'string' ? reference.slice(0, 100) : null;
}

/** The stage and visit of a request of ours that the fact answers. */
function turnOf(reference: string, caseNo: string): { readonly stage: string; readonly visit: number } {
  const [ofCase, stageName, visit] = reference.split(':');
  const stage = STAGES.find((it) => it === stageName);
  if (ofCase !== caseNo || !stage || Number(visit) < 1) {
    throw problem('malformed-request', {
      findings: [{ path: 'reference', reason: 'wrong-form', severity: 'error', params: {} }],
    });
  }
  return { stage, visit: Number(visit) };
}
