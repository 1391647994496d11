import type { Actor } from '@talent-window/contracts/vocabulary';
import type { AssignmentRules } from '@talent-window/domain';
import { PROPOSED_RULES } from '@talent-window/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { auditAct } from '../audit/audit-act.js';

/** The rules in force; version 0 where nobody has put any in force yet. */
export interface RulesInForce extends AssignmentRules {
  readonly version: number;
  readonly since?: Date;
  /** the supervisor in whose name the rules give cases out */
  readonly by?: Actor;
}

interface RulesRow {
  readonly version: number;
  readonly automatic: boolean;
  readonly idle_days: number;
  readonly rules: AssignmentRules['rules'];
  readonly put_by: Actor;
  readonly in_force_since: Date;
}

export async function findAssignmentRules(database: DataSource | EntityManager): Promise<RulesInForce> {
  const [row] = await database.query<RulesRow[]>('select * from assignment_rules order by version desc limit 1');
  if (!row) return { version: 0, ...PROPOSED_RULES };
  const { version, automatic, idle_days: idleDays, rules, put_by: by, in_force_since: since } = row;
  return { version, automatic, idleDays, rules, by, since };
}

/** Puts rules in force over those that their writer has seen. @returns whether nobody was first */
export async function putAssignmentRules(
  database: DataSource,
  { automatic, idleDays, rules }: AssignmentRules,
  { seen, actor }: { readonly seen: number; readonly actor: Actor },
): Promise<boolean> {
  return database.transaction(async (manager) => {
    const rows = await manager.query<unknown[]>(
      `insert into assignment_rules (version, automatic, idle_days, rules, put_by, in_force_since)
       select $1::integer + 1, $2, $3, $4, $5, now()
        where coalesce((select max(version) from assignment_rules), 0) = $1::integer
       on conflict (version) do nothing returning version`,
      [seen, automatic, idleDays, JSON.stringify(rules), actor],
    );
    if (rows.length === 0) return false;
    const details = { version: seen + 1, automatic, idleDays, rules: rules.map(({ id }) => id) };
    await auditAct(manager, { actor, action: 'assignment-rules:put', details });
    return true;
  });
}
