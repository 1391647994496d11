import { Injectable } from '@nestjs/common';
import { SignatureFault, verifyRequest } from '@talent-window/adapters/signature';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { Nonces } from './nonces.js';

/** Nothing that is not signed by the sender itself is looked at. */
@Injectable()
export class SenderSignature {
  constructor(
    private readonly config: ApiConfig,
    private readonly nonces: Nonces,
  ) {}

  /** @returns who signed. @throws Problem 401 unsigned, 404 unknown sender, 409 replayed */
  async check(senderName: string, request: FastifyRequest): Promise<AgencySystem> {
    const sender = AGENCY_SYSTEMS.find((it) => it === senderName);
    if (!sender) throw problem('no-such-sender');
    const verdict = await verifyRequest({
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: request.rawBody ?? Buffer.alloc(0),
      findKeys: (keyId) => (keyId === sender ? this.config.acceptedIntegrationKeys[sender] : []),
      nonces: this.nonces,
    });
    if (verdict.ok) return sender;
    throw problem(verdict.fault === SignatureFault.Replayed ? 'request-replayed' : 'unsigned-request');
  }
}
