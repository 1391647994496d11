import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { MandateScope, RuleSetId } from '@talent-window/contracts/vocabulary';
import { findQuote, findSituation, normaliseForm } from '@talent-window/domain';
import { auditAct, DocumentEntity, DraftEntity, sealColumns } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull } from 'typeorm';
import { problem } from '../http/problem.js';
import { spoken } from '../http/problem-body.js';
import type { MandatedMatter } from '../organisations/mandates.js';
import { Mandates } from '../organisations/mandates.js';
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

/** Applications being filled in. Nobody sees them but their owner, and who fills them in for the owner under a mandate. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: DataSource,
    private readonly mandates: Mandates,
  ) {}

  async create(
    visitor: Visitor,
    { caseType, ruleSet = RuleSetId.OneStop, content = {}, mandate }: NewDraftDto,
  ): Promise<DraftDto> {
    const { actor, ownerId } = await this.ownerFor(visitor, mandate);
    const draft = {
      id: randomUUID(),
      ownerId,
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

  /** One's own, or a client's under a mandate. */
  async list(visitor: Visitor, mandate?: string): Promise<readonly DraftSummaryDto[]> {
    const { ownerId } = await this.ownerFor(visitor, mandate);
    const drafts = await this.database
      .getRepository(DraftEntity)
      .find({ where: { ownerId }, order: { updatedAt: 'desc', id: 'asc' }, take: SHOWN });
    return drafts.map(draftSummaryDto);
  }

  async show(visitor: Visitor, id: string): Promise<DraftDto> {
    return this.dto(await this.getOwn(visitor, id, 'read'));
  }

  /**
   * Saves the content over the version that the writer has seen.
   * @throws Problem `version-conflict` (412) with what stands now, `draft-submitted` (409), `form-not-ready` (422)
   */
  async save(visitor: Visitor, id: string, seen: number, content: Record<string, unknown>): Promise<DraftDto> {
    const { draft, actor } = await this.open(visitor, id, 'change');
    if (draft.caseNo !== null) throw submitted(draft.caseNo);
    if (draft.version !== seen) throw await this.conflict(draft);
    const changed = sealColumns(this.database, DraftEntity, draft, {
      content: fittingContent(draft, content) as never,
      updatedAt: new Date(),
    });
    const affected = await this.change(actor, 'draft-saved', id, (manager) =>
      manager.update(DraftEntity, { id, version: seen, caseNo: IsNull() }, changed),
    );
    const saved = await this.getOwn(visitor, id);
    if (affected === 0) throw saved.caseNo === null ? await this.conflict(saved) : submitted(saved.caseNo);
    return this.dto(saved);
  }

  async check(visitor: Visitor, id: string): Promise<DraftCheckDto> {
    const draft = await this.getOwn(visitor, id, 'read');
    const findings = judgeDraft('submit', draft, await this.documentsOf(id));
    return { ready: findings.every(({ severity }) => severity === 'warning'), findings: spoken(findings) };
  }

  /** @throws Problem `draft-submitted` (409) once it is a case */
  async remove(visitor: Visitor, id: string): Promise<void> {
    const { draft, actor } = await this.open(visitor, id, 'change');
    const affected = await this.change(actor, 'draft-deleted', id, (manager) =>
      manager.delete(DraftEntity, { id, caseNo: IsNull() }),
    );
    if (affected === 0) throw submitted(draft.caseNo ?? '');
  }

  /** @throws Problem `form-not-ready` (422) while the draft does not say what the fee hangs on */
  async quote(visitor: Visitor, id: string): Promise<QuoteDto> {
    const draft = await this.getOwn(visitor, id, 'read');
    const situation = findSituation(normaliseForm(formOf(draft), draft.content));
    const quote = situation && findQuote({ caseType: draft.caseType, ...situation, on: taipeiToday() });
    if (quote) return quoteDto(quote);
    const findings = judgeDraft('submit', draft, []).filter(({ path }) => QUOTED.includes(path));
    throw problem('form-not-ready', { findings });
  }

  /** @throws Problem as `open` */
  async getOwn(visitor: Visitor, id: string, use: DraftUse = 'change'): Promise<DraftEntity> {
    return (await this.open(visitor, id, use)).draft;
  }

  /**
   * A draft, and as whom the visitor has it.
   * @throws Problem `no-such-draft` (404), also for another's; `wrong-role`, `mandate-too-narrow`, `licence-not-in-force` (403)
   */
  async open(visitor: Visitor, id: string, use: DraftUse): Promise<{ draft: DraftEntity; actor: Actor }> {
    const own = visitor.actorFor('draft.edit');
    const draft = await this.database.getRepository(DraftEntity).findOneBy({ id });
    if (draft?.ownerId === own.id) return { draft, actor: own };
    const agent = draft && (await this.mandates.findAgent(visitor, matterOf(draft), scopeFor(draft, use)));
    if (!draft || !agent) throw problem('no-such-draft');
    return { draft, actor: agent };
  }

  private async ownerFor(visitor: Visitor, mandate: string | undefined): Promise<{ actor: Actor; ownerId: string }> {
    const own = visitor.actorFor('draft.edit');
    if (mandate === undefined) return { actor: own, ownerId: own.id };
    const { actor, clientId } = await this.mandates.getClient(visitor, mandate, MandateScope.File);
    return { actor, ownerId: clientId };
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
    actor: Actor,
    action: string,
    draftId: string,
    apply: (manager: EntityManager) => Promise<{ affected?: number | null | undefined }>,
  ): Promise<number> {
    return this.database.transaction(async (manager) => {
      const { affected } = await apply(manager);
      if (!affected) return 0;
      await auditAct(manager, { actor, action, details: { draftId } });
      return affected;
    });
  }

  private async dto(draft: DraftEntity): Promise<DraftDto> {
    const documents = await this.documentsOf(draft.id);
    return draftDto(draft, documents, judgeDraft('draft', draft, documents));
  }
}

type DraftUse = 'read' | 'change';

const matterOf = ({ ownerId, caseNo }: DraftEntity): MandatedMatter => ({
  applicantId: ownerId,
  caseNo: caseNo ?? undefined,
});

/** What is no case yet is seen by those alone who fill it in. */
function scopeFor({ caseNo }: DraftEntity, use: DraftUse): MandateScope {
  if (caseNo === null) return MandateScope.File;
  return use === 'read' ? MandateScope.Follow : MandateScope.Answer;
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
