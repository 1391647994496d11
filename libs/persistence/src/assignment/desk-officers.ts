import type { Actor, Role } from '@talent-window/contracts/vocabulary';
import { Role as R } from '@talent-window/contracts/vocabulary';
import type { DeskOfficer, OfficerDesk } from '@talent-window/domain';
import { USUAL_DESK } from '@talent-window/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { auditAct } from '../audit/audit-act.js';

/** Somebody who may be given a case, as a supervisor knows them. */
export interface NamedOfficer extends DeskOfficer {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly office?: string;
}

interface OfficerRow {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly office: string | null;
  readonly desk: OfficerDesk | null;
  readonly open: number;
  readonly last_given_at: Date | null;
}

/** Who decides cases at the NIA; the commands of the legality table are theirs alone. */
const DECIDE = [R.NiaReviewer, R.NiaSupervisor];

/** All who may be given a case, by name. A supervisor gets none by rule until somebody says how many. */
export async function findDeskOfficers(database: DataSource | EntityManager): Promise<readonly NamedOfficer[]> {
  const rows = await database.query<OfficerRow[]>(
    `select a.id, a.display_name as name, a.roles, a.office,
            case when d.account_id is null then null else jsonb_build_object('languages', d.languages, 'fields', d.fields,
              'capacity', d.capacity, 'absences', d.absences, 'conflicts', d.conflicts) end as desk,
            (select count(*)::integer from case_projection p where p.assignee = a.id and p.outcome is null) as open,
            (select max(decided_at) from rule_assignment r where r.assignee = a.id) as last_given_at
       from account a left join officer_desk d on d.account_id = a.id left join officer o on o.account_id = a.id
      where a.kind = 'officer' and a.roles && $1 and o.disabled_at is null
      order by a.display_name, a.id`,
    [DECIDE],
  );
  return rows.map(({ id, name, roles, office, desk, open, last_given_at: lastGivenAt }) => ({
    ...(desk ?? (roles.includes(R.NiaReviewer) ? USUAL_DESK : { ...USUAL_DESK, capacity: 0 })),
    id,
    name,
    roles,
    open,
    ...(office === null ? {} : { office }),
    ...(lastGivenAt === null ? {} : { lastGivenAt: lastGivenAt.toISOString() }),
  }));
}

/** Keeps what a supervisor says of an officer. @returns false for somebody who decides no cases */
export async function keepOfficerDesk(
  database: DataSource,
  id: string,
  { languages, fields, capacity, absences, conflicts }: OfficerDesk,
  actor: Actor,
): Promise<boolean> {
  return database.transaction(async (manager) => {
    const rows = await manager.query<unknown[]>(
      `insert into officer_desk (account_id, languages, fields, capacity, absences, conflicts, changed_by, changed_at)
       select id, $2, $3, $4, $5, $6, $7, now() from account where id = $1 and kind = 'officer' and roles && $8
       on conflict (account_id) do update set languages = excluded.languages, fields = excluded.fields,
         capacity = excluded.capacity, absences = excluded.absences, conflicts = excluded.conflicts,
         changed_by = excluded.changed_by, changed_at = excluded.changed_at
       returning account_id`,
      [id, languages, fields, capacity, JSON.stringify(absences), conflicts, actor, DECIDE],
    );
    if (rows.length === 0) return false;
    // Whom an officer must keep away from is said nowhere else.
    const details = { officer: id, languages, fields, capacity, absences, conflicts: conflicts.length };
    await auditAct(manager, { actor, action: 'officer-desk:changed', details });
    return true;
  });
}
