import { Injectable } from '@nestjs/common';
import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import {
  applicantOf,
  CASE_TYPES,
  collectionOf,
  contentToSubmit,
  formatCaseNo,
  isAcceptable,
  policyFor,
  quoteFor,
  rocYearAt,
} from '@talent-window/domain';
import type { DraftEntity, Submission } from '@talent-window/persistence';
import { auditAct, submitDraft } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { lookupHash } from '../progress/lookup-hash.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { Visitor } from '../session/visitor.js';
import { Drafts } from './drafts.js';
import { contextFor, formOf, judgeDraft } from './judging.js';

/** Makes a case of a draft. */
@Injectable()
export class Submissions {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
    private readonly drafts: Drafts,
  ) {}

  /**
   * Submits the version that the applicant has seen; submitting again gives the same number.
   * @throws Problem `version-conflict` (412), `form-not-ready` (422) with all findings
   */
  async submit(visitor: Visitor, draftId: string, seen: number): Promise<{ caseNo: CaseNo; isNew: boolean }> {
    const { draft, actor } = await this.drafts.open(visitor, draftId, 'change');
    if (draft.caseNo !== null) return { caseNo: draft.caseNo, isNew: false };
    if (draft.version !== seen) throw await this.drafts.conflict(draft);
    const documents = await this.drafts.documentsOf(draftId);
    const findings = judgeDraft('submit', draft, documents);
    if (!isAcceptable(findings)) throw problem('form-not-ready', { findings });
    const caseNo = await this.database.transaction(async (manager) => {
      const drawn = await submitDraft(manager, this.submissionOf(draft, actor));
      const act = { actor, action: 'draft-submitted', details: { draftId } };
      if (drawn !== undefined) await auditAct(manager, { ...act, caseNo: drawn });
      return drawn;
    });
    if (caseNo === undefined) throw await this.drafts.conflict(await this.drafts.getOwn(visitor, draftId));
    return { caseNo, isNew: true };
  }

  private submissionOf(draft: DraftEntity, { mandate }: Actor): Submission {
    const { caseType, ruleSet } = draft;
    const application = contentToSubmit(formOf(draft), draft.content, contextFor('submit', draft, []));
    const applicant = applicantOf(application);
    const collection = collectionOf(application);
    const policy = policyFor(caseType, ruleSet, applicant, this.config.dayMs);
    const { unit, workflowType } = CASE_TYPES[caseType];
    const submittedAt = new Date();
    const rocYear = rocYearAt(submittedAt.toISOString());
    const quote = quoteFor({ ...applicant, caseType, on: taipeiToday() });
    return {
      draftId: draft.id,
      draftVersion: draft.version,
      workflowType,
      rocYear,
      unit,
      caseNoOf: (serial) => formatCaseNo({ rocYear, unit, serial }),
      startOf: (caseNo) => ({ caseNo, submittedAt: submittedAt.toISOString(), policy, collection }),
      lookupHashOf: (caseNo) =>
        lookupHash(this.config.blindIndexKey, caseNo, applicant.birthDate, applicant.passportNo),
      file: {
        applicantId: draft.ownerId,
        caseType,
        ruleSet,
        application,
        quote,
        policy,
        collection,
        lookupHash: '',
        filedUnder: mandate ?? null,
        submittedAt,
      },
    };
  }
}
