import { Injectable } from '@nestjs/common';
import { MandateScope, Role } from '@talent-window/contracts/vocabulary';
import type {
  Actor,
  CaseNo,
  CasePolicy,
  CaseTypeId,
  CaseView,
  CollectionPlan,
  Desk,
  Progress,
  RuleSetId,
} from '@talent-window/contracts/vocabulary';
import type { FieldGroup, Permission } from '@talent-window/domain';
import { ReadPool } from '../database/read-pool.js';
import { problem } from '../http/problem.js';
import { Mandates } from '../organisations/mandates.js';
import type { Visitor } from '../session/visitor.js';
import type { CaseRecord, OpenedCase } from './case-record.js';
import { openingView } from './opening-view.js';
import { sightOf } from './case-sight.js';

const FIND_CASE = {
  name: 'find-case',
  text: `select f.case_no, f.draft_id, f.applicant_id, f.case_type, f.rule_set, f.policy, f.collection, f.submitted_at,
                f.filed_under,
                p.progress, p.progress_hash, p.desk,
                array(select b.account_id::text from break_glass b where b.case_no = f.case_no and b.ends_at > now()) as opened_by
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
  /** not asked for in lists */
  readonly filed_under?: string | null;
  readonly progress: Progress | null;
  readonly progress_hash: string | null;
  readonly desk: Desk | null;
  readonly opened_by?: readonly string[];
}

/** Finds cases, and opens them to those who may see them. */
@Injectable()
export class CaseStore {
  constructor(
    private readonly pool: ReadPool,
    private readonly mandates: Mandates,
  ) {}

  async findCase(caseNo: CaseNo): Promise<CaseRecord | undefined> {
    const { rows } = await this.pool.query<CaseRow>({ ...FIND_CASE, values: [caseNo] });
    return rows[0] && recordOf(rows[0]);
  }

  /**
   * Opens a case to a visitor whose sight of it has a group of fields: its applicant, or an officer whose role sees cases like it.
   * @throws Problem `no-such-case` (404) where there is none or it is another applicant's; `not-your-case` (403) for an officer;
   * `wrong-role` (403) for whom no case is
   */
  async openCase(visitor: Visitor, caseNo: CaseNo, field: FieldGroup = 'progress'): Promise<OpenedCase> {
    const actors = visitor.actorsFor('case.read');
    if (actors.length === 0) throw problem('wrong-role');
    const record = await this.findCase(caseNo);
    if (!record) throw problem('no-such-case');
    for (const actor of actors) {
      const sees = sightOf(actor, record);
      if (!sees(field)) continue;
      visitor.actedAs = actor;
      return { record, actor, sees };
    }
    const agent = await this.mandates.findAgent(visitor, record, MandateScope.Follow);
    const agentSees = agent && sightOf(agent, record);
    if (agent && agentSees?.(field)) {
      visitor.actedAs = agent;
      return { record, actor: agent, sees: agentSees };
    }
    // An applicant never learns which numbers exist; an officer is told that it is not theirs.
    throw problem(actors.some(isOfficer) ? 'not-your-case' : 'no-such-case');
  }

  /** Whether a visitor sees a case that there is. @throws Problem `no-such-case` (404) */
  async isOpenTo(visitor: Visitor, caseNo: CaseNo): Promise<boolean> {
    const record = await this.findCase(caseNo);
    if (!record) throw problem('no-such-case');
    return visitor.actorsFor('case.read').some((actor) => sightOf(actor, record)('progress'));
  }

  /** A case of which the visitor may know that it exists: its applicant and every officer. @throws Problem `no-such-case` (404) */
  async knownCase(visitor: Visitor, caseNo: CaseNo): Promise<CaseRecord> {
    const record = await this.findCase(caseNo);
    const actors = visitor.actorsFor('case.actions.read');
    if (record && actors.some((actor) => isOfficer(actor) || sightOf(actor, record)('progress'))) return record;
    if (record && (await this.mandates.findAgent(visitor, record, MandateScope.Follow))) return record;
    throw problem('no-such-case');
  }

  /**
   * A case for what its applicant alone may do, or where a scope is named whoever has a mandate that names it.
   * @throws Problem `wrong-role` (403), `no-such-case` (404), `mandate-too-narrow`, `licence-not-in-force` (403)
   */
  async openOwnCase(
    visitor: Visitor,
    caseNo: CaseNo,
    permission: Permission,
    scope?: MandateScope,
  ): Promise<OpenedCase> {
    const own = visitor.actorFor(permission);
    const record = await this.findCase(caseNo);
    if (!record) throw problem('no-such-case');
    const agent = scope && (await this.mandates.findAgent(visitor, record, scope));
    const actor = agent ?? own;
    const sees = sightOf(actor, record);
    if (!sees('progress')) throw problem('no-such-case');
    return { record, actor, sees };
  }
}

const isOfficer = ({ role }: Actor): boolean => role !== Role.Applicant;

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
    ...(row.opened_by === undefined ? {} : { openedBy: row.opened_by }),
    filedUnder: row.filed_under ?? undefined,
    ...(row.progress_hash === null ? {} : { progressHash: row.progress_hash }),
  };
}
