import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';
import { allowedActions, FORMS } from '@talent-window/domain';
import type { Slot } from '@talent-window/domain';
import { FileReason, inspectAttachment } from '@talent-window/documents';
import type { AuditedAct } from '@talent-window/persistence';
import {
  AmendmentEntity,
  auditAct,
  CaseFileEntity,
  CaseProjectionEntity,
  DocumentEntity,
  DraftEntity,
} from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { BRINGS } from '../commands/own-moves.js';
import { Drafts, submitted } from '../drafts/drafts.js';
import { AtOnce } from '../http/at-once.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { DocumentDto } from './document.dto.js';
import { documentDto } from './document.dto.js';
import { Objects } from './objects.js';
import { withUpload } from './upload.js';
import { UploadScan } from './upload-scan.js';

/** Where a file is to go. */
export interface Into {
  readonly slot: string;
  /** the command of the applicant's own that brings it */
  readonly commandId?: string;
}

type WayIn = Pick<DocumentEntity, 'request' | 'commandId'>;

const slotFinding = (slot: string, reason: string, params: InputFinding['params'] = {}): readonly InputFinding[] => [
  { path: `documents.${slot}`, reason, severity: 'error', params },
];

/** Files that are being received: one applicant, however slow, holds a few. */
const RECEIVED_AT_ONCE = { ofEach: 6, ofAll: 200 };

/** The files of drafts. */
@Injectable()
export class Documents {
  private readonly receiving = new AtOnce(RECEIVED_AT_ONCE);

  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
    private readonly drafts: Drafts,
    private readonly objects: Objects,
    private readonly scan: UploadScan,
  ) {}

  /**
   * Takes a file, looks at it, and keeps it where nothing stands against it.
   * @throws Problem `too-large` (413), `unsupported-file` (415), `file-not-usable` (422), `slot-full` or `draft-submitted` (409),
   * `scanner-away` (503)
   */
  async upload(visitor: Visitor, draftId: string, into: Into, request: FastifyRequest): Promise<DocumentDto> {
    const slotName = into.slot;
    const { draft, actor } = await this.drafts.open(visitor, draftId, 'change');
    const way = await this.wayIn(draft, into);
    const slot = FORMS[draft.caseType].slots.find((it) => it.slot === slotName);
    if (!slot) throw problem('form-not-ready', { findings: slotFinding(slotName, 'unknown-slot') });
    const limit = this.config.uploadLimit;
    return this.receiving.run(draft.ownerId, () =>
      withUpload(request, { limit }, async ({ path, fileName }) => {
        await this.refuseInfected(actor, draft, slotName, path);
        const { mediaType, findings } = await inspectAttachment(path, slot);
        refuseFaulty(findings);
        const store = await this.objects.open();
        const { sha256, size } = await store.put(createReadStream(path), limit);
        const document = Object.assign(new DocumentEntity(), {
          id: randomUUID(),
          draftId,
          slot: slotName,
          fileName,
          mediaType,
          size,
          sha256,
          ...way,
          findings: [...findings],
          uploadedAt: new Date(),
        });
        await this.change(draftId, way, async (manager) => {
          await insertIntoSlot(manager, document, slot);
          await auditAct(manager, auditOf('document-uploaded', draft, actor, document));
        });
        return documentDto(document);
      }),
    );
  }

  /** Before anything of ours opens the file: who sends malware may aim at what opens it. */
  private async refuseInfected(actor: Actor, { caseNo }: DraftEntity, slot: string, path: string): Promise<void> {
    const found = await this.scan.find(path);
    if (found === undefined) return;
    await auditAct(this.database, {
      ...(caseNo === null ? {} : { caseNo }),
      actor,
      action: 'upload:infected',
      details: { slot, found },
    });
    throw problem('file-not-usable', { findings: slotFinding(slot, FileReason.Infected, { found }) });
  }

  /** @throws Problem `no-such-document` (404), also for another applicant's */
  async getOwn(visitor: Visitor, draftId: string, id: string): Promise<DocumentEntity> {
    await this.drafts.getOwn(visitor, draftId, 'read');
    const document = await this.database.getRepository(DocumentEntity).findOneBy({ id, draftId });
    if (!document) throw problem('no-such-document');
    return document;
  }

  /** Takes a file out of its slot. Its bytes stay, because another draft may hold the same. */
  async remove(visitor: Visitor, draftId: string, id: string): Promise<void> {
    const { draft, actor } = await this.drafts.open(visitor, draftId, 'change');
    const document = await this.getOwn(visitor, draftId, id);
    const { slot, request, commandId } = document;
    const way = await this.wayIn(draft, { slot, ...(commandId === null ? {} : { commandId }) });
    const isRecorded = commandId !== null && (await this.isInForce(draft, commandId));
    if (draft.caseNo !== null && (request !== way.request || isRecorded)) throw submitted(draft.caseNo);
    await this.change(draftId, way, async (manager) => {
      await manager.delete(DocumentEntity, { id, draftId });
      await auditAct(manager, auditOf('document-removed', draft, actor, document));
    });
  }

  /**
   * What a file comes with: nothing while it is a draft, then the open return or supplement that asks for it, or a
   * command of the applicant's own that is lawful now.
   * @throws Problem `draft-submitted` (409) where neither lets it in
   */
  private async wayIn({ caseNo, ownerId }: DraftEntity, { slot, commandId }: Into): Promise<WayIn> {
    if (caseNo === null) return { request: null, commandId: null };
    const standing = await this.database.getRepository(CaseProjectionEntity).findOneBy({ caseNo });
    if (!standing || standing.outcome !== null) throw submitted(caseNo);
    const { progress, desk } = standing;
    if (commandId !== undefined) {
      const { policy } = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
      const owner = { id: ownerId, role: Role.Applicant };
      const lawful = allowedActions(policy.legality, { progress, desk }, owner);
      const isBrought = Object.entries(BRINGS).some(
        ([move, brings]) => lawful.some((it) => it === move) && brings(slot),
      );
      if (isBrought) return { request: null, commandId };
      throw submitted(caseNo);
    }
    const { request } = progress;
    const asksForIt = request?.items.some(({ path }) => path === `documents.${slot}`) ?? false;
    if (request && request.answeredAt === undefined && asksForIt) return { request: request.nth, commandId: null };
    throw submitted(caseNo);
  }

  private async isInForce({ caseNo }: DraftEntity, commandId: string): Promise<boolean> {
    if (caseNo === null) return false;
    const amendment = await this.database.getRepository(AmendmentEntity).findOneBy({ caseNo, commandId });
    return (amendment?.inForceAt ?? null) !== null;
  }

  /** Changes the files of a draft while nobody can submit it, or those that a request asks for. */
  private async change(draftId: string, way: WayIn, apply: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.database.transaction(async (manager) => {
      const draft = await manager.findOne(DraftEntity, { where: { id: draftId }, lock: { mode: 'pessimistic_write' } });
      if (!draft) throw problem('no-such-draft');
      const isLetIn = way.request !== null || way.commandId !== null;
      if (draft.caseNo !== null && !isLetIn) throw submitted(draft.caseNo);
      await apply(manager);
    });
  }
}

const auditOf = (
  action: string,
  { id: draftId, caseNo }: DraftEntity,
  actor: Actor,
  { id: documentId, slot, sha256 }: DocumentEntity,
): AuditedAct => ({
  ...(caseNo === null ? {} : { caseNo }),
  actor,
  action,
  details: { draftId, documentId, slot, sha256 },
});

async function insertIntoSlot(manager: EntityManager, document: DocumentEntity, { slot, max }: Slot): Promise<void> {
  const { draftId, request, commandId } = document;
  const there = await manager.countBy(DocumentEntity, {
    draftId,
    slot,
    request: request ?? IsNull(),
    commandId: commandId ?? IsNull(),
  });
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
