import { createHash } from 'node:crypto';
import { Role } from '@talent-window/contracts/vocabulary';
import type { Move } from '@talent-window/domain';
import type { AssignableCase, Proposal, RuleAssignment, RulesInForce } from '@talent-window/persistence/assignment';
import {
  dropAssignment,
  findAssignmentRules,
  findPlannedAssignments,
  noteAssignmentTaken,
  planAssignment,
  proposeAssignments,
  standingOfPlanned,
} from '@talent-window/persistence/assignment';
import { sendCommand } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

const ANSWER_MS = 5_000;
const ONE_AT_A_TIME = `pg_try_advisory_xact_lock(hashtextextended('assignment by rules', 0))`;

interface Desk {
  readonly database: DataSource;
  readonly client: Client;
  readonly assertionKey: Buffer;
}

/** Whether rules give cases out at all now, so that nobody need reach for the engine otherwise. */
export async function isAssignedByRules(database: DataSource): Promise<boolean> {
  return lendsName(database, await findAssignmentRules(database));
}

/**
 * Gives cases out by the rules in force, in the name of the supervisor who put them in force. One worker at a time does; what
 * it decides is kept first, so that another goes on where it died.
 * @returns how many cases have got an officer, or `away` while the engine does not answer
 */
export async function assignByRules(
  { database, client, assertionKey }: Desk,
  now = new Date(),
): Promise<number | 'away'> {
  return database.transaction(async (manager) => {
    const [lock] = await manager.query<{ got: boolean }[]>(`select ${ONE_AT_A_TIME} as got`);
    if (!lock?.got) return 0;
    const desk = { database, client, assertionKey };
    const inForce = await findAssignmentRules(database);
    const mayAssign = await lendsName(database, inForce);
    let given = 0;
    for (const planned of await findPlannedAssignments(database)) {
      const done = await ask(desk, planned, mayAssign && planned.rulesVersion === inForce.version);
      if (done === 'away') return 'away';
      given += done;
    }
    if (!mayAssign) return given;
    const proposal = await proposeAssignments(database, inForce, now);
    for (const move of proposal.moves) {
      const planned = plannedOf(move, inForce, proposal);
      if (!planned) continue;
      await planAssignment(database, planned);
      const done = await ask(desk, planned, true);
      if (done === 'away') return 'away';
      given += done;
    }
    return given;
  });
}

/** Nobody's name is used who may not assign any more: their rules stand still until another supervisor puts some in force. */
async function lendsName(database: DataSource, { automatic, by }: RulesInForce): Promise<boolean> {
  if (!automatic || !by) return false;
  const rows = await database.query<unknown[]>(
    `select 1 from account a left join officer o on o.account_id = a.id
      where a.id = $1 and $2 = any(a.roles) and o.disabled_at is null`,
    [by.id, Role.NiaSupervisor],
  );
  return rows.length > 0;
}

/** Asks the case, unless somebody has done anything to it meanwhile. @returns how many have got an officer by it */
async function ask(
  { database, client, assertionKey }: Desk,
  planned: RuleAssignment,
  maySend: boolean,
): Promise<0 | 1 | 'away'> {
  const { commandId, caseNo, stage, visit, assignee, actor } = planned;
  const standing = await standingOfPlanned(database, planned);
  if (standing === 'open' && maySend) {
    const command = { name: 'assign', commandId, actor, stage, visit, assignee } as const;
    const answer = await sendCommand(client, caseNo, command, { timeoutMs: ANSWER_MS, assertionKey });
    if (answer.kind === 'unavailable') return 'away';
    if (answer.kind === 'recorded') {
      await noteAssignmentTaken(database, planned);
      return 1;
    }
  }
  if (standing === 'recorded') {
    await noteAssignmentTaken(database, planned);
    return 1;
  }
  await dropAssignment(database, commandId);
  return 0;
}

function plannedOf(move: Move, { version, by }: RulesInForce, { cases }: Proposal): RuleAssignment | undefined {
  const it = cases.get(move.caseNo);
  if (!it || !by) return undefined;
  const { caseNo, stage, visit, round } = it;
  return {
    commandId: commandIdOf(version, it),
    caseNo,
    stage,
    visit,
    round,
    assignee: move.to,
    ...(move.from === undefined ? {} : { holder: move.from }),
    rulesVersion: version,
    ...(move.rule ? { rule: move.rule.id } : {}),
    ...whyOf(move),
    actor: { id: by.id, role: Role.NiaSupervisor, ...(by.office === undefined ? {} : { office: by.office }) },
  };
}

/** The text that says why a case went where it did: its key in the area `assignment`, and what it mentions. */
export const whyOf = ({ cause, rule, open, capacity }: Move): Pick<RuleAssignment, 'why' | 'params'> => ({
  why: `${cause}-by-${rule ? 'rule' : 'share'}`,
  params: { open, capacity, ...(rule ? { rule: rule.name } : {}) },
});

/** Derived, so that the same decision is the same command however often it is sent: a name-based UUID (RFC 9562, version 8). */
function commandIdOf(version: number, { caseNo, stage, visit, round }: AssignableCase): string {
  const name = ['assignment', version, caseNo, stage, visit, round].join('\n');
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
