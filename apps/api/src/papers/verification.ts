import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { readCode } from '@talent-window/documents/codes';
import type { SigningCertificate } from '@talent-window/documents/signing';
import { readSigningCertificate, verifyPdf } from '@talent-window/documents/signing';
import type { FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import type { FileStandingDto, PaperStandingDto } from './paper.dto.js';
import { receivedFile } from './received-file.js';
import { PaperRows, shownToHolder } from './paper-rows.js';

/** Files that are received and read at the same time: each may be of eight megabytes. */
const MOST_AT_ONCE = 16;

/** Tells whoever holds a paper whether it is genuine and still holds, without an account. */
@Injectable()
export class Verification {
  private receiving = 0;
  private certificate: Promise<SigningCertificate> | undefined;

  constructor(
    private readonly rows: PaperRows,
    private readonly config: ApiConfig,
    private readonly limits: SharedLimits,
  ) {}

  /** @throws Problem `no-such-paper` (404), the same for an unknown code and for what is none; `too-many-requests` (429) */
  async find(typed: string, address: string): Promise<PaperStandingDto> {
    await this.limits.take('verification-of-address', networkOf(address));
    const row = await this.rows.findByCode(readCode(typed) ?? '');
    if (!row) throw problem('no-such-paper');
    return shownToHolder(row);
  }

  /**
   * Compares the file of a request with what was issued: byte for byte, and where that is not so, by its signature. Nothing of
   * it is received before it is its turn. @throws Problem `too-many-requests` (429), 400, 413, 415 as for any upload
   */
  async judge(request: FastifyRequest): Promise<FileStandingDto> {
    await this.limits.take('verification-of-address', networkOf(request.ip));
    if (this.receiving >= MOST_AT_ONCE) {
      throw problem('too-many-requests', { params: { seconds: 5 }, headers: { 'retry-after': '5' } });
    }
    this.receiving += 1;
    try {
      return await this.compare(await receivedFile(request));
    } finally {
      this.receiving -= 1;
    }
  }

  private async compare(file: Uint8Array): Promise<FileStandingDto> {
    const row = await this.rows.findByHash(createHash('sha256').update(file).digest('hex'));
    if (row) return { verdict: 'genuine', paper: shownToHolder(row) };
    const { certificate } = await this.signer();
    const verdict = await verifyPdf(file, [certificate]);
    return { verdict: !verdict.genuine && verdict.why === 'altered' ? 'altered' : 'unknown' };
  }

  private signer(): Promise<SigningCertificate> {
    const { documentCertificate, documentCertificatePassword } = this.config;
    this.certificate ??= readFile(documentCertificate)
      .then((p12) => readSigningCertificate(p12, documentCertificatePassword))
      .catch((error: unknown) => {
        this.certificate = undefined;
        throw error;
      });
    return this.certificate;
  }
}
