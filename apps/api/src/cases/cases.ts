import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { valueAt } from '@talent-window/domain';
import { CaseFileEntity, DocumentEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { ReadPool } from '../database/read-pool.js';
import type { DocumentDto } from '../documents/document.dto.js';
import { documentDto } from '../documents/document.dto.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { AllowedActionsDto } from './allowed-actions.dto.js';
import { CaseActions } from './case-actions.js';
import type { CaseFileDto } from './case-file.dto.js';
import { CaseStore, recordOf } from './case-store.js';
import type { CaseRow } from './case-store.js';
import type { CaseSummaryDto } from './case-summary.dto.js';
import { caseSummaryDto } from './case-summary.dto.js';
import type { CaseViewDto } from './case-view.dto.js';
import { caseViewDto } from './case-view.dto.js';
import type { CaseSight } from './case-sight.js';
import { evidenceOf } from './evidence.js';

const LIST_OWN = {
  name: 'list-own-cases',
  text: `select f.case_no, f.draft_id, f.applicant_id, f.case_type, f.rule_set, f.policy, f.collection, f.submitted_at,
                p.progress, p.progress_hash, p.desk
         from case_file f left join case_projection p on p.case_no = f.case_no
         where f.applicant_id = $1 order by f.submitted_at desc limit 200`,
};

/** What a counter officer needs of an application: the person and the passport in front of them. */
const PERSON = [
  'entry.nationality',
  'basic.surname',
  'basic.givenNames',
  'basic.chineseName',
  'basic.sex',
  'basic.birthDate',
  'passport',
  'visa.inspectionPlace',
  'residence.uiNumber',
  'residence.collectionMode',
  'residence.collectionOffice',
] as const;

@Injectable()
export class Cases {
  constructor(
    private readonly pool: ReadPool,
    private readonly database: DataSource,
    private readonly store: CaseStore,
    private readonly actions: CaseActions,
  ) {}

  async listOwn(visitor: Visitor): Promise<readonly CaseSummaryDto[]> {
    const { id } = visitor.actorFor('case.list');
    const { rows } = await this.pool.query<CaseRow>({ ...LIST_OWN, values: [id] });
    return rows.map((row) => caseSummaryDto(recordOf(row).view.progress));
  }

  async show(visitor: Visitor, caseNo: CaseNo): Promise<CaseViewDto> {
    const { record, sees } = await this.store.openCase(visitor, caseNo);
    return caseViewDto(record.view, sees, await this.actions.of(visitor, record));
  }

  /** Any officer may ask: whose case it is not yet, is told that there is nothing to do. */
  async allowedActions(visitor: Visitor, caseNo: CaseNo): Promise<AllowedActionsDto> {
    const record = await this.store.knownCase(visitor, caseNo);
    const { stage, visit } = record.view.progress;
    return { commands: await this.actions.of(visitor, record), stage, visit };
  }

  async showFile(visitor: Visitor, caseNo: CaseNo): Promise<CaseFileDto> {
    const { record, sees } = await this.store.openCase(visitor, caseNo, 'person');
    const { application } = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
    const { draftId, caseType, ruleSet, submittedAt } = record;
    return {
      caseNo,
      caseType,
      ruleSet,
      submittedAt: submittedAt.toISOString(),
      application: sees('application') ? application : personOf(application),
      documents: await this.documentsOf(draftId, sees),
      ...(sees('findings') ? { evidence: await evidenceOf(this.database, caseNo) } : {}),
    };
  }

  /** One document of a case that the visitor may open. @throws Problem `no-such-document` (404) */
  async getDocument(visitor: Visitor, caseNo: CaseNo, documentId: string): Promise<DocumentEntity> {
    const { record, sees } = await this.store.openCase(visitor, caseNo, 'person');
    const document = await this.database
      .getRepository(DocumentEntity)
      .findOneBy({ id: documentId, draftId: record.draftId });
    if (!document || !sees(`slot.${document.slot}`)) throw problem('no-such-document');
    return document;
  }

  private async documentsOf(draftId: string, sees: CaseSight): Promise<readonly DocumentDto[]> {
    const found = await this.database
      .getRepository(DocumentEntity)
      .find({ where: { draftId }, order: { uploadedAt: 'asc', id: 'asc' } });
    return found.filter(({ slot }) => sees(`slot.${slot}`)).map(documentDto);
  }
}

function personOf(application: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const person: Record<string, Record<string, unknown>> = {};
  for (const path of PERSON) {
    const value = valueAt(application, path);
    if (value === undefined) continue;
    const [section = '', field] = path.split('.');
    person[section] = field === undefined ? (value as Record<string, unknown>) : { ...person[section], [field]: value };
  }
  return person;
}
