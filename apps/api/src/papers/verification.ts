import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { oneAtATime } from '@talent-window/documents';
import { readCode } from '@talent-window/documents/codes';
import type { SigningCertificate } from '@talent-window/documents/signing';
import { readSigningCertificate, verifyPdf } from '@talent-window/documents/signing';
import type { FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { withUpload } from '../documents/upload.js';
import { AtOnce } from '../http/at-once.js';
import { problem } from '../http/problem.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import type { FileStandingDto, PaperStandingDto } from './paper.dto.js';
import { PaperRows, shownToHolder } from './paper-rows.js';

/** Files that are being received, which lie on the disk until they are whole: a slow sender holds one of their own few. */
const RECEIVED_AT_ONCE = { ofEach: 3, ofAll: 200 };
/** No paper of ours comes near the size; whoever needs more than a minute for it types the code. */
const LIMITS = { limit: 8 * 1024 * 1024, within: 60_000 };

/** Tells whoever holds a paper whether it is genuine and still holds, without an account. */
@Injectable()
export class Verification {
  private readonly receiving = new AtOnce(RECEIVED_AT_ONCE);
  private readonly compareInTurn = oneAtATime((path: string) => this.compare(path));
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
   * Compares the file of a request with what was issued: byte for byte, and where that is not so, by its signature. Slow
   * senders are in nobody's way: what is whole is compared in turn. @throws Problem `too-many-requests` (429), 400, 413, 415 as for any upload
   */
  async judge(request: FastifyRequest): Promise<FileStandingDto> {
    await this.limits.take('verification-of-address', networkOf(request.ip));
    return this.receiving.run(networkOf(request.ip), () =>
      withUpload(request, LIMITS, ({ path }) => this.compareInTurn(path)),
    );
  }

  private async compare(path: string): Promise<FileStandingDto> {
    const file = await readFile(path);
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
