import { Injectable } from '@nestjs/common';
import type { CaseNo, Stage } from '@talent-window/contracts/vocabulary';
import type { TextParams } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { CaseStore } from '../cases/case-store.js';
import { ReadPool } from '../database/read-pool.js';
import type { Visitor } from '../session/visitor.js';
import type { CaseAssignmentDto } from './case-assignment.dto.js';

interface Row {
  readonly at: Date;
  readonly act: CaseAssignmentDto['act'];
  readonly stage: Stage;
  readonly by: string;
  readonly by_name: string | null;
  readonly to: string | null;
  readonly to_name: string | null;
  readonly rule: string | null;
  readonly rule_name: string | null;
  readonly why: string | null;
  readonly params: TextParams | null;
}

/** As the case itself recorded it; the rule and its reason stand beside the step that it led to. */
const ASSIGNMENTS = `
  select t.at, t.what as act, t.stage, t.actor ->> 'id' as by, b.display_name as by_name,
         o.id as to, o.display_name as to_name, r.rule, r.params ->> 'rule' as rule_name, r.why, r.params
    from timeline t
    left join rule_assignment r on t.cause = 'command:' || r.command_id::text and r.case_no = t.case_no
    left join account b on b.id::text = t.actor ->> 'id'
    left join account o on o.id::text = case t.what when 'claim' then t.actor ->> 'id'
                                                    when 'assign' then t.details ->> 'assignee' end
   where t.case_no = $1 and t.superseded_by is null and t.kind = 'commanded' and t.what in ('claim', 'assign', 'release')
   order by t.seq desc`;

/** Whose a case was, and why. */
@Injectable()
export class CaseAssignments {
  constructor(
    private readonly pool: ReadPool,
    private readonly cases: CaseStore,
  ) {}

  /** @throws Problem as `openCase` */
  async list(visitor: Visitor, caseNo: CaseNo): Promise<readonly CaseAssignmentDto[]> {
    await this.cases.openCase(visitor, caseNo, 'holder');
    const { rows } = await this.pool.query<Row>(ASSIGNMENTS, [caseNo]);
    return rows.map(({ at, act, stage, by, to, rule, why, ...row }) => ({
      at: at.toISOString(),
      act,
      stage,
      ...(to === null ? {} : { to: { id: to, name: row.to_name ?? '' } }),
      by: { id: by, name: row.by_name ?? '' },
      ...(rule === null ? {} : { rule: { id: rule, name: row.rule_name ?? '' } }),
      ...(why === null ? {} : { why: bothTexts(`assignment.${why}`, row.params ?? {}) }),
    }));
  }
}
