import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RuleSetId } from '@talent-window/contracts/vocabulary';
import { findQuote, findSituation, normaliseForm } from '@talent-window/domain';
import { auditAct, DocumentEntity, DraftEntity, sealColumns } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull } from 'typeorm';
import { problem } from '../http/problem.js';
import { spoken } from '../http/problem-body.js';
import type { QuoteDto } from '../payment/quote.dto.js';
import { quoteDto } from '../payment/quote.dto.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { Visitor } from '../session/visitor.js';
import type { DraftCheckDto, DraftDto, DraftSummaryDto, NewDraftDto } from './draft.dto.js';
import { draftDto, draftSummaryDto } from './draft.dto.js';
import { formOf, judgeDraft, unfitting } from './judging.js';

const SHOWN = 200;
/** What a quote hangs on. */
const QUOTED = ['entry.nationality', 'entry.appliesFrom', 'entry.status', 'residence.years'];

/** Applications being filled in. Nobody but their owner ever sees them. */
@Injectable()
export class Drafts {
  constructor(private readonly database: DataSource) {}

  async create(
    visitor: Visitor,
    { caseType, ruleSet = RuleSetId.OneStop, content = {} }: NewDraftDto,
  ): Promise<DraftDto> {
    const actor = visitor.actorFor('draft.edit');
    const draft = {
      id: randomUUID(),
      ownerId: actor.id,
      caseType,
      ruleSet,
      content: fittingContent({ caseType, ruleSet }, content),
      updatedAt: new Date(),
      caseNo: null,
    };
    await this.database.transaction(async (manager) => {
      await manager.insert(DraftEntity, sealColumns(this.database, DraftEntity, draft, draft) as never);
      await auditAct(manager, { actor, action: 'draft-created', details: { draftId: draft.id, caseType } });
    });
    return this.dto(await this.getOwn(visitor, draft.id));
  }

  async list(visitor: Visitor): Promise<readonly DraftSummaryDto[]> {
    const { id: ownerId } = visitor.actorFor('draft.edit');
    const drafts = await this.database
      .getRepository(DraftEntity)
      .find({ where: { ownerId }, order: { updatedAt: 'desc', id: 'asc' }, take: SHOWN });
    return drafts.map(draftSummaryDto);
  }

  async show(visitor: Visitor, id: string): Promise<DraftDto> {
    return this.dto(await this.getOwn(visitor, id));
  }

  /**
   * Saves the content over the version that the writer has seen.
   * @throws Problem `version-conflict` (412) with what stands now, `draft-submitted` (409), `form-not-ready` (422)
   */
  async save(visitor: Visitor, id: string, seen: number, content: Record<string, unknown>): Promise<DraftDto> {
    const draft = await this.getOwn(visitor, id);
    if (draft.caseNo !== null) throw submitted(draft.caseNo);
    if (draft.version !== seen) throw await this.conflict(draft);
    const changed = sealColumns(this.database, DraftEntity, draft, {
      content: fittingContent(draft, content) as never,
      updatedAt: new Date(),
    });
    const affected = await this.change(visitor, 'draft-saved', id, (manager) =>
      manager.update(DraftEntity, { id, version: seen, caseNo: IsNull() }, changed),
    );
    const saved = await this.getOwn(visitor, id);
    if (affected === 0) throw saved.caseNo === null ? await this.conflict(saved) : submitted(saved.caseNo);
    return this.dto(saved);
  }

  async check(visitor: Visitor, id: string): Promise<DraftCheckDto> {
    const draft = await this.getOwn(visitor, id);
    const findings = judgeDraft('submit', draft, await this.documentsOf(id));
    return { ready: findings.every(({ severity }) => severity === 'warning'), findings: spoken(findings) };
  }

  /** @throws Problem `draft-submitted` (409) once it is a case */
  async remove(visitor: Visitor, id: string): Promise<void> {
    const draft = await this.getOwn(visitor, id);
    const affected = await this.change(visitor, 'draft-deleted', id, (manager) =>
      manager.delete(DraftEntity, { id, caseNo: IsNull() }),
    );
    if (affected === 0) throw submitted(draft.caseNo ?? '');
  }

  /** @throws Problem `form-not-ready` (422) while the draft does not say what the fee hangs on */
  async quote(visitor: Visitor, id: string): Promise<QuoteDto> {
    const draft = await this.getOwn(visitor, id);
    const situation = findSituation(normaliseForm(formOf(draft), draft.content));
    const quote = situation && findQuote({ caseType: draft.caseType, ...situation, on: taipeiToday() });
    if (quote) return quoteDto(quote);
    const findings = judgeDraft('submit', draft, []).filter(({ path }) => QUOTED.includes(path));
    throw problem('form-not-ready', { findings });
  }

  /** @throws Problem `no-such-draft` (404), also for another's; `wrong-role` (403) for officers */
  async getOwn(visitor: Visitor, id: string): Promise<DraftEntity> {
    const { id: ownerId } = visitor.actorFor('draft.edit');
    const draft = await this.database.getRepository(DraftEntity).findOneBy({ id, ownerId });
    if (!draft) throw problem('no-such-draft');
    return draft;
  }

  documentsOf(draftId: string): Promise<DocumentEntity[]> {
    return this.database
      .getRepository(DocumentEntity)
      .find({ where: { draftId }, order: { uploadedAt: 'asc', id: 'asc' } });
  }

  /** Tells the second writer what the first one saved, so that nothing is lost. */
  async conflict(draft: DraftEntity): Promise<Error> {
    return problem('version-conflict', {
      members: { current: await this.dto(draft) },
      headers: { etag: `"${draft.version}"` },
    });
  }

  /** Changes a draft that is not a case yet, and records it. @returns how many were */
  private change(
    visitor: Visitor,
    action: string,
    draftId: string,
    apply: (manager: EntityManager) => Promise<{ affected?: number | null | undefined }>,
  ): Promise<number> {
    return this.database.transaction(async (manager) => {
      const { affected } = await apply(manager);
      if (!affected) return 0;
      await auditAct(manager, { actor: visitor.actorFor('draft.edit'), action, details: { draftId } });
      return affected;
    });
  }

  private async dto(draft: DraftEntity): Promise<DraftDto> {
    const documents = await this.documentsOf(draft.id);
    return draftDto(draft, documents, judgeDraft('draft', draft, documents));
  }
}

export const submitted = (caseNo: string): Error => problem('draft-submitted', { members: { caseNo } });

/** The content as it is kept. @throws Problem `form-not-ready` (422) where it is not the form's */
function fittingContent(
  { caseType, ruleSet }: Pick<DraftEntity, 'caseType' | 'ruleSet'>,
  content: Record<string, unknown>,
): Record<string, unknown> {
  const findings = unfitting(judgeDraft('draft', { caseType, ruleSet, content }, []));
  if (findings.length > 0) throw problem('form-not-ready', { findings });
  return normaliseForm(formOf({ caseType }), content) as Record<string, unknown>;
}
