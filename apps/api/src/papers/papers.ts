import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { DocumentKind } from '@talent-window/contracts/vocabulary';
import { ObjectNotFoundError } from '@talent-window/documents';
import { CaseFileEntity, findPhoto } from '@talent-window/persistence';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { CaseStore } from '../cases/case-store.js';
import { Objects } from '../documents/objects.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { IssuedPaperDto } from './paper.dto.js';
import type { PaperRow } from './paper-rows.js';
import { PaperRows, shownInCase } from './paper-rows.js';

/** The papers of a case, for those who may see it. */
@Injectable()
export class Papers {
  constructor(
    private readonly store: CaseStore,
    private readonly rows: PaperRows,
    private readonly objects: Objects,
    private readonly database: DataSource,
    private readonly config: ApiConfig,
  ) {}

  async list(visitor: Visitor, caseNo: CaseNo): Promise<readonly IssuedPaperDto[]> {
    const mayRead = await this.sight(visitor, caseNo);
    return (await this.rows.list(caseNo)).filter(mayRead).map(shownInCase);
  }

  /** @throws Problem `no-such-document` (404), the same where there is none and where it is not for this visitor */
  async send(visitor: Visitor, caseNo: CaseNo, documentNo: string, reply: FastifyReply): Promise<void> {
    const mayRead = await this.sight(visitor, caseNo);
    const paper = await this.rows.find(caseNo, documentNo);
    if (!paper || !mayRead(paper)) throw problem('no-such-document');
    const store = await this.objects.open();
    const stream = await store.get(paper.sha256).catch((error: unknown) => {
      throw error instanceof ObjectNotFoundError ? problem('no-such-document') : error;
    });
    await reply
      .type('application/pdf')
      .header('content-length', paper.size)
      .header('content-disposition', `inline; filename="${documentNo}.pdf"`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(stream);
  }

  /** Written anew each time and kept nowhere: it is no document. */
  async previewCard(visitor: Visitor, caseNo: CaseNo): Promise<Buffer> {
    const { record } = await this.store.openCase(visitor, caseNo, 'application');
    const { application, quote } = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
    // Fonts and all are loaded by the first who asks, not by every start of the API.
    const { issueDay, PAPERS, photoOf, renderPaper } = await import('@talent-window/documents/papers');
    const at = new Date();
    const { caseType, policy, collection, view } = record;
    const source = { caseNo, caseType, application, quote, policy, collection, view, at: at.toISOString(), params: {} };
    const photo = await findPhoto(this.database, caseNo);
    const stored =
      photo === undefined ? undefined : await (await this.objects.open()).get(photo).catch(() => undefined);
    return renderPaper({
      kind: DocumentKind.CardPreview,
      facts: PAPERS[DocumentKind.CardPreview].facts(source),
      at,
      documentNo: caseNo,
      issuedOn: issueDay(source),
      caseUrl: `${this.config.publicUrl}/cases/${caseNo}`,
      ...(stored === undefined ? {} : { photo: await photoOf(stored) }),
    });
  }

  private async sight(visitor: Visitor, caseNo: CaseNo): Promise<(paper: PaperRow) => boolean> {
    const { sees } = await this.store.openCase(visitor, caseNo);
    return ({ kind }) => sees(`paper.${kind}`);
  }
}
