import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { nameHashesOf, passportHashOf } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { sightOf } from '../cases/case-sight.js';
import type { CaseRow } from '../cases/case-store.js';
import { recordOf } from '../cases/case-store.js';
import { ReadPool } from '../database/read-pool.js';
import type { Visitor } from '../session/visitor.js';
import { MatchedBy } from './matched-by.js';
import type { FoundCaseDto, FoundCasesDto } from './case-search.dto.js';
import { LISTED, queueItemDto } from './queue-item.js';

/** So many are looked at; whoever finds more names more of it. */
const LOOKED_AT = 500;
const SHOWN = 50;

/** Enough of a number that not every case has it. */
const DIGITS = /^\d{4,12}$/;

type FoundRow = CaseRow & {
  readonly by: number;
  readonly basic: unknown;
  readonly assignee_name: string | null;
};

// Planned anew each time: what is not asked for is not looked for.
const FIND = `select f.case_no, f.draft_id, f.applicant_id, f.case_type, f.rule_set, f.policy, f.collection, f.submitted_at,
                p.progress, p.progress_hash, p.desk, ${LISTED},
                array(select b.account_id::text from break_glass b where b.case_no = f.case_no and b.ends_at > now()) as opened_by,
                case when $1::text is not null and (starts_with(f.case_no, $1) or f.case_no like '%' || $1) then 0
                     when f.passport_index = $2 then 1 else 2 end as by
         from case_file f left join case_projection p on p.case_no = f.case_no left join account a on a.id = p.assignee
         where ($1::text is not null and (starts_with(f.case_no, $1) or f.case_no like '%' || $1))
            or f.passport_index = $2 or (cardinality($3::text[]) > 0 and f.name_index @> $3)
         order by by, f.submitted_at desc, f.case_no limit ${LOOKED_AT}`;

const BY = [MatchedBy.Number, MatchedBy.Passport, MatchedBy.Name] as const;

/** A case by what somebody at the desk has in hand: its number, a passport, a name. */
@Injectable()
export class CaseSearch {
  constructor(
    private readonly pool: ReadPool,
    private readonly database: DataSource,
  ) {}

  /** Only cases that the officer may see, and by passport or name only where they may know whose it is. */
  async find(visitor: Visitor, text: string): Promise<FoundCasesDto> {
    const actors = visitor.actorsFor('queue.read');
    const digits = text.replaceAll(/[\s-]/g, '');
    const { rows } = await this.pool.query<FoundRow>(FIND, [
      DIGITS.test(digits) ? digits : null,
      passportHashOf(this.database, text),
      nameHashesOf(this.database, text),
    ]);
    const items = rows.flatMap((row): FoundCaseDto[] => {
      const matchedBy = BY[row.by] ?? MatchedBy.Name;
      const record = recordOf(row);
      const sees = (actor: Actor): boolean =>
        sightOf(actor, record)(matchedBy === MatchedBy.Number ? 'progress' : 'person');
      const actor = actors.find(sees);
      const { basic, assignee_name: assigneeName } = row;
      if (!actor) return [];
      const { view, openedBy = [] } = record;
      const item = queueItemDto({ view, openedBy, basic, assigneeName }, actor);
      return [Object.assign(item, { matchedBy })];
    });
    return { items: items.slice(0, SHOWN), more: items.length > SHOWN || rows.length === LOOKED_AT };
  }
}
