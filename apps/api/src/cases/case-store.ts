import { Injectable } from '@nestjs/common';
import { Role } from '@talent-window/contracts/vocabulary';
import type {
  CaseNo,
  CasePolicy,
  CaseTypeId,
  CaseView,
  CollectionPlan,
  Desk,
  Progress,
  RuleSetId,
} from '@talent-window/contracts/vocabulary';
import { ReadPool } from '../database/read-pool.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import { OFFICER_ROLES } from '../session/visitor.js';
import type { CaseRecord, OpenedCase } from './case-record.js';
import { openingView } from './opening-view.js';
import { sightOf } from './readers.js';

const FIND_CASE = {
  name: 'find-case',
  text: `select f.case_no, f.draft_id, f.applicant_id, f.case_type, f.rule_set, f.policy, f.collection, f.submitted_at,
                p.progress, p.progress_hash, p.desk
         from case_file f left join case_projection p on p.case_no = f.case_no where f.case_no = $1`,
};

export interface CaseRow {
  readonly case_no: CaseNo;
  readonly draft_id: string;
  readonly applicant_id: string;
  readonly case_type: CaseTypeId;
  readonly rule_set: RuleSetId;
  readonly policy: CasePolicy;
  readonly collection: CollectionPlan;
  readonly submitted_at: Date;
  readonly progress: Progress | null;
  readonly progress_hash: string | null;
  readonly desk: Desk | null;
}

/** Finds cases, and opens them to those who may see them. */
@Injectable()
export class CaseStore {
  constructor(private readonly pool: ReadPool) {}

  async findCase(caseNo: CaseNo): Promise<CaseRecord | undefined> {
    const { rows } = await this.pool.query<CaseRow>({ ...FIND_CASE, values: [caseNo] });
    return rows[0] && recordOf(rows[0]);
  }

  /**
   * Opens a case to a visitor: to its applicant, or to an officer whose role sees cases like it.
   * @throws Problem `no-such-case` (404) where there is none or it is another applicant's; `not-your-case` (403) for an officer
   */
  async openCase(visitor: Visitor, caseNo: CaseNo): Promise<OpenedCase> {
    const record = await this.findCase(caseNo);
    const owner = visitor.findActor([Role.Applicant]);
    if (record && owner?.id === record.applicantId) return { record, actor: owner };
    const officers = visitor.actors().filter(({ role }) => role !== Role.Applicant);
    const actor = record && officers.find((it) => sightOf(it)?.of(record.view.progress, it));
    if (record && actor) {
      visitor.actedAs = actor;
      return { record, actor };
    }
    // An applicant never learns which numbers exist; an officer is told that it is not theirs.
    throw problem(record && officers.length > 0 ? 'not-your-case' : 'no-such-case');
  }

  /** A case of which the visitor may know that it exists: its applicant and every officer. @throws Problem `no-such-case` (404) */
  async knownCase(visitor: Visitor, caseNo: CaseNo): Promise<CaseRecord> {
    const record = await this.findCase(caseNo);
    const isOwn = record !== undefined && visitor.findActor([Role.Applicant])?.id === record.applicantId;
    if (record && (isOwn || visitor.findActor(OFFICER_ROLES))) return record;
    throw problem('no-such-case');
  }

  /** The same for its applicant alone. */
  async openOwnCase(visitor: Visitor, caseNo: CaseNo): Promise<OpenedCase> {
    const actor = visitor.getActor(Role.Applicant);
    const record = await this.findCase(caseNo);
    if (record?.applicantId !== actor.id) throw problem('no-such-case');
    return { record, actor };
  }
}

export function recordOf(row: CaseRow): CaseRecord {
  const submitted = { policy: row.policy, collection: row.collection, submittedAt: row.submitted_at };
  const view: CaseView =
    row.progress && row.desk ? { progress: row.progress, desk: row.desk } : openingView(row.case_no, submitted);
  return {
    ...submitted,
    caseNo: row.case_no,
    draftId: row.draft_id,
    applicantId: row.applicant_id,
    caseType: row.case_type,
    ruleSet: row.rule_set,
    view,
    ...(row.progress_hash === null ? {} : { progressHash: row.progress_hash }),
  };
}
