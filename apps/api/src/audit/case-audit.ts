import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';
import type { AuditRow } from '@talent-window/persistence';
import { ENTRY } from '@talent-window/persistence';
import { CaseStore } from '../cases/case-store.js';
import { ReadPool } from '../database/read-pool.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { CaseAuditDto } from './case-audit.dto.js';

const PAGE = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who did and saw what of one case: its own chain. */
@Injectable()
export class CaseAudit {
  constructor(
    private readonly pool: ReadPool,
    private readonly cases: CaseStore,
  ) {}

  /** @throws Problem `no-such-case` (404) */
  async page(visitor: Visitor, caseNo: CaseNo, cursor: string | undefined): Promise<CaseAuditDto> {
    const { role } = visitor.actorFor('case.audit.read');
    // Auditors see no case, and the chain of each.
    if (role !== Role.Auditor) await this.cases.openCase(visitor, caseNo, 'notes');
    else if (!(await this.cases.findCase(caseNo))) throw problem('no-such-case');
    const { rows } = await this.pool.query<AuditRow>(
      `select ${ENTRY} from audit where chain = $1 and ($2::bigint is null or seq < $2) order by seq desc limit ${PAGE + 1}`,
      [caseNo, cursor ?? null],
    );
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown.at(-1) : undefined;
    const names = await this.namesOf(shown);
    return {
      items: shown.map(({ seq, at, actor, action, cause, details }) => {
        const name = names.get(actor.id);
        const named = name === undefined ? actor : { ...actor, name };
        return { seq: Number(seq), at: at.toISOString(), actor: named, action, cause, details };
      }),
      ...(last ? { next: String(last.seq) } : {}),
    };
  }

  /** Of officers only: who applies is named nowhere in the audit. */
  private async namesOf(rows: readonly AuditRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.map(({ actor }) => actor.id))].filter((id) => UUID.test(id));
    const { rows: named } = await this.pool.query<{ id: string; name: string }>(
      `select id, display_name as name from account where id = any($1::uuid[]) and kind = 'officer'`,
      [ids],
    );
    return new Map(named.map(({ id, name }) => [id, name]));
  }
}
