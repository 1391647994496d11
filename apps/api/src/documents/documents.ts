import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { FORMS } from '@talent-window/domain';
import type { Slot } from '@talent-window/domain';
import { FileReason, inspectAttachment } from '@talent-window/documents';
import { CaseProjectionEntity, DocumentEntity, DraftEntity } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { Drafts, submitted } from '../drafts/drafts.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { DocumentDto } from './document.dto.js';
import { documentDto } from './document.dto.js';
import { Objects } from './objects.js';
import { receiveUpload } from './upload.js';

const slotFinding = (slot: string, reason: string, params: InputFinding['params'] = {}): readonly InputFinding[] => [
  { path: `documents.${slot}`, reason, severity: 'error', params },
];

/** The files of drafts. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
    private readonly drafts: Drafts,
    private readonly objects: Objects,
  ) {}

  /**
   * Takes a file, looks at it, and keeps it where nothing stands against it.
   * @throws Problem `too-large` (413), `unsupported-file` (415), `file-not-usable` (422), `slot-full` or `draft-submitted` (409)
   */
  async upload(visitor: Visitor, draftId: string, slotName: string, request: FastifyRequest): Promise<DocumentDto> {
    const draft = await this.drafts.getOwn(visitor, draftId);
    const asked = await this.requestFor(draft, slotName);
    const slot = FORMS[draft.caseType].slots.find((it) => it.slot === slotName);
    if (!slot) throw problem('form-not-ready', { findings: slotFinding(slotName, 'unknown-slot') });
    const upload = await receiveUpload(request, this.config.uploadLimit);
    try {
      const { mediaType, findings } = await inspectAttachment(upload.path, slot);
      refuseFaulty(findings);
      const store = await this.objects.open();
      const { sha256, size } = await store.put(createReadStream(upload.path), this.config.uploadLimit);
      const document = Object.assign(new DocumentEntity(), {
        id: randomUUID(),
        draftId,
        slot: slotName,
        fileName: upload.fileName,
        mediaType,
        size,
        sha256,
        request: asked,
        findings: [...findings],
        uploadedAt: new Date(),
      });
      await this.change(draftId, asked, (manager) => insertIntoSlot(manager, document, slot));
      return documentDto(document);
    } finally {
      await rm(upload.path, { force: true });
    }
  }

  /** @throws Problem `no-such-document` (404), also for another applicant's */
  async getOwn(visitor: Visitor, draftId: string, id: string): Promise<DocumentEntity> {
    await this.drafts.getOwn(visitor, draftId);
    const document = await this.database.getRepository(DocumentEntity).findOneBy({ id, draftId });
    if (!document) throw problem('no-such-document');
    return document;
  }

  /** Takes a file out of its slot. Its bytes stay, because another draft may hold the same. */
  async remove(visitor: Visitor, draftId: string, id: string): Promise<void> {
    const draft = await this.drafts.getOwn(visitor, draftId);
    const { slot, request } = await this.getOwn(visitor, draftId, id);
    const asked = await this.requestFor(draft, slot);
    if (draft.caseNo !== null && request !== asked) throw submitted(draft.caseNo);
    await this.change(draftId, asked, async (manager) => {
      await manager.delete(DocumentEntity, { id, draftId });
    });
  }

  /**
   * The open return or supplement that reopens a slot of a submitted application; null while it is a draft.
   * @throws Problem `draft-submitted` (409) where nothing asks for this slot
   */
  private async requestFor({ caseNo }: DraftEntity, slot: string): Promise<number | null> {
    if (caseNo === null) return null;
    const standing = await this.database.getRepository(CaseProjectionEntity).findOneBy({ caseNo });
    const request = standing?.progress.request;
    const isOpen = request?.answeredAt === undefined && standing?.outcome === null;
    if (request && isOpen && request.items.some(({ path }) => path === `documents.${slot}`)) return request.nth;
    throw submitted(caseNo);
  }

  /** Changes the files of a draft while nobody can submit it, or those that a request asks for. */
  private async change(
    draftId: string,
    asked: number | null,
    apply: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (manager) => {
      const draft = await manager.findOne(DraftEntity, { where: { id: draftId }, lock: { mode: 'pessimistic_write' } });
      if (!draft) throw problem('no-such-draft');
      if (draft.caseNo !== null && asked === null) throw submitted(draft.caseNo);
      await apply(manager);
    });
  }
}

async function insertIntoSlot(manager: EntityManager, document: DocumentEntity, { slot, max }: Slot): Promise<void> {
  const { draftId, request } = document;
  const there = await manager.countBy(DocumentEntity, { draftId, slot, request: request ?? IsNull() });
  if (there >= max) throw problem('slot-full', { findings: slotFinding(slot, 'too-many-files', { max }) });
  await manager.insert(DocumentEntity, document as never);
}

/** A file of the wrong kind is 415, one that is too large 413, one that does not pass its checks 422; all say why. */
function refuseFaulty(findings: readonly InputFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const has = (reason: FileReason): boolean => errors.some((it) => it.reason === reason);
  if (has(FileReason.TypeNotAllowed)) throw problem('unsupported-file', { findings });
  if (has(FileReason.TooLarge)) throw problem('too-large', { findings });
  if (errors.length > 0) throw problem('file-not-usable', { findings });
}
