import type { Actor, CaseNo, Stage } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { auditAct } from '../audit/audit-act.js';

/** What the rules have decided of a case at one visit to a stage; taken once the case has recorded it. */
export interface RuleAssignment {
  readonly commandId: string;
  readonly caseNo: CaseNo;
  readonly stage: Stage;
  readonly visit: number;
  readonly round: number;
  readonly assignee: string;
  /** who had the case until then */
  readonly holder?: string;
  readonly rulesVersion: number;
  readonly rule?: string;
  /** key of the text that says why, in the area `assignment` */
  readonly why: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** in whose name */
  readonly actor: Actor;
}

interface Row {
  readonly command_id: string;
  readonly case_no: CaseNo;
  readonly stage: Stage;
  readonly visit: number;
  readonly round: number;
  readonly assignee: string;
  readonly holder: string | null;
  readonly rules_version: number;
  readonly rule: string | null;
  readonly why: string;
  readonly params: RuleAssignment['params'];
  readonly actor: Actor;
}

/** Keeps what is about to be asked of a case. */
export async function planAssignment(database: DataSource, it: RuleAssignment): Promise<void> {
  await database.query(
    `insert into rule_assignment (command_id, case_no, stage, visit, round, assignee, holder, rules_version, rule, why, params,
                                  actor, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now())`,
    [
      it.commandId,
      it.caseNo,
      it.stage,
      it.visit,
      it.round,
      it.assignee,
      it.holder ?? null,
      it.rulesVersion,
      it.rule ?? null,
      it.why,
      it.params,
      it.actor,
    ],
  );
}

/** What was decided and not yet taken by its case: whoever was to ask it did not come to the end. */
export async function findPlannedAssignments(database: DataSource): Promise<readonly RuleAssignment[]> {
  const rows = await database.query<Row[]>('select * from rule_assignment where taken_at is null order by decided_at');
  return rows.map((row) => ({
    commandId: row.command_id,
    caseNo: row.case_no,
    stage: row.stage,
    visit: row.visit,
    round: row.round,
    assignee: row.assignee,
    ...(row.holder === null ? {} : { holder: row.holder }),
    rulesVersion: row.rules_version,
    ...(row.rule === null ? {} : { rule: row.rule }),
    why: row.why,
    params: row.params,
    actor: row.actor,
  }));
}

/** How a planned one stands: recorded by its case, still to be asked, or overtaken by what somebody did meanwhile. */
export async function standingOfPlanned(
  database: DataSource,
  { commandId, caseNo, stage, visit, holder }: RuleAssignment,
): Promise<'recorded' | 'open' | 'overtaken'> {
  const [row] = await database.query<{ recorded: boolean; open: boolean }[]>(
    `select exists (select from timeline t where t.case_no = $1 and t.cause = $2 and t.superseded_by is null) as recorded,
            exists (select from case_projection p where p.case_no = $1 and p.outcome is null and p.stage = $3 and p.visit = $4
                      and p.assignee is not distinct from $5) as open`,
    [caseNo, `command:${commandId}`, stage, visit, holder ?? null],
  );
  if (row?.recorded) return 'recorded';
  return row?.open ? 'open' : 'overtaken';
}

/** The case has recorded it; besides its own step, the audit has by which rule and why. */
export async function noteAssignmentTaken(database: DataSource, it: RuleAssignment): Promise<void> {
  const { caseNo, actor, commandId, assignee, rulesVersion, rule, why } = it;
  await database.transaction(async (manager) => {
    const rows = await manager.query<[unknown[], number]>(
      'update rule_assignment set taken_at = now() where command_id = $1 and taken_at is null returning command_id',
      [commandId],
    );
    if (rows[1] === 0) return;
    const details = { assignee, rulesVersion, why, ...(rule === undefined ? {} : { rule }) };
    await auditAct(manager, { caseNo, actor, action: 'assignment:by-rule', cause: `command:${commandId}`, details });
  });
}

/** The case would not have it: it moved on, or somebody was quicker. */
export async function dropAssignment(database: DataSource, commandId: string): Promise<void> {
  await database.query('delete from rule_assignment where command_id = $1 and taken_at is null', [commandId]);
}
