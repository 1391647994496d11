import type { CaseNo, CasePolicy, CaseView } from '@talent-window/contracts/vocabulary';
import { CommandName, Role } from '@talent-window/contracts/vocabulary';
import type { CaseToAssign } from '@talent-window/domain';
import { CASE_TYPES, judge, professionOf, taipeiDay } from '@talent-window/domain';
import type { DataSource, EntityManager } from 'typeorm';

/** What is taken up at once; the rest waits for the next look. */
const MOST = 500;

/** A case that may be assigned now, as the rules see it, and the turn that a command for it names. */
export interface AssignableCase extends CaseToAssign {
  readonly visit: number;
  /** how often the rules have given it to somebody at this visit */
  readonly round: number;
}

interface Row extends CaseView {
  readonly case_no: CaseNo;
  readonly legality: CasePolicy['legality'];
  readonly profession: unknown;
  readonly nationality: string | null;
  readonly language: string | null;
  readonly applicant: string | null;
  readonly passport: string | null;
  readonly round: number;
  readonly since: Date | null;
  readonly by_rule: boolean | null;
  readonly touched: Date;
}

/** Where a supervisor may give a case to somebody. */
const STAGES = [
  ...new Set(
    Object.values(CASE_TYPES)
      .flatMap(({ legality }) => legality)
      .filter(({ command }) => command === CommandName.Assign)
      .flatMap(({ stages }) => stages),
  ),
];

/** A person of the desk or the applicant did something, or the case came to the desk; a note counts besides. */
const TOUCHES = ['commanded', 'stage-entered'];

const CASES = `
  select p.case_no, p.progress, p.desk, f.policy -> 'legality' as legality, f.passport_index as passport,
         jsonb_build_object('profession', f.application -> 'profession') as profession,
         f.application -> 'entry' ->> 'nationality' as nationality, a.locale as language, f.applicant_id as applicant,
         (select count(*)::integer from rule_assignment r
           where r.case_no = p.case_no and r.stage = p.stage and r.visit = p.visit) as round,
         taken.at as since, taken.by_rule, touched.at as touched
    from case_projection p
    join case_file f on f.case_no = p.case_no
    left join account a on a.id = f.applicant_id
    left join lateral (
      select t.at, exists (select from rule_assignment r where t.cause = 'command:' || r.command_id::text) as by_rule
        from timeline t
       where t.case_no = p.case_no and t.superseded_by is null and t.kind = 'commanded' and t.what in ('claim', 'assign')
       order by t.seq desc limit 1) taken on p.assignee is not null
    cross join lateral (
      select greatest(
        coalesce((select max(t.at) from timeline t
                   where t.case_no = p.case_no and t.superseded_by is null and t.kind = any($2)), p.updated_at),
        (select max(n.written_at) from case_note n where n.case_no = p.case_no)) as at) touched
   where p.outcome is null and p.stage = any($1) and p.progress ->> 'awaiting' in ('initial-decision', 'final-decision')
     and (p.assignee is null or touched.at < $3 or not p.assignee = any($4::uuid[]))
   order by coalesce(p.due_at, 'infinity'), p.case_no limit ${MOST}`;

interface Asked {
  /** officers who are at their desks: what they have is looked at only when it has lain for long */
  readonly here: readonly string[];
  /** before which a case was last touched to have lain for long */
  readonly before: Date;
}

/** The cases that are nobody's, have lain for long, or lie on the desk of somebody who is not here; the most urgent first. */
export async function findCasesToAssign(
  database: DataSource | EntityManager,
  { here, before }: Asked,
): Promise<readonly AssignableCase[]> {
  const rows = await database.query<Row[]>(CASES, [STAGES, TOUCHES, before, here]);
  return rows.filter(mayBeAssigned).map(caseOf);
}

/** As the button of a supervisor would judge. */
function mayBeAssigned({ progress, desk, legality }: Row): boolean {
  const { stage, visit } = progress;
  const actor = { id: '', role: Role.NiaSupervisor };
  return judge(legality, { progress, desk }, { name: CommandName.Assign, stage, visit, actor }).allowed;
}

function caseOf({ progress, desk, ...row }: Row): AssignableCase {
  const { field } = professionOf(row.profession);
  return {
    caseNo: row.case_no,
    caseType: progress.caseType,
    stage: progress.stage,
    visit: progress.visit,
    round: row.round,
    ...(field === '' ? {} : { field }),
    ...(row.language === null ? {} : { language: row.language }),
    ...(row.nationality === null ? {} : { nationality: row.nationality }),
    references: [
      `case:${row.case_no}`,
      ...(row.applicant === null ? [] : [`account:${row.applicant}`]),
      ...(row.passport === null ? [] : [`passport:${row.passport}`]),
    ],
    ...(desk.initialReviewer === undefined ? {} : { initialReviewer: desk.initialReviewer }),
    ...(desk.assignee === undefined
      ? {}
      : {
          holder: {
            id: desk.assignee,
            since: taipeiDay((row.since ?? row.touched).toISOString()),
            touched: taipeiDay(row.touched.toISOString()),
            byRule: row.by_rule ?? false,
          },
        }),
  };
}

/** The applicants of the cases that conflicts of interest name, so that their other cases are kept away too. */
export async function resolveConflicts(
  database: DataSource | EntityManager,
  conflicts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const cases = conflicts.filter((it) => it.startsWith('case:')).map((it) => it.slice('case:'.length));
  if (cases.length === 0) return new Map();
  const rows = await database.query<{ case_no: string; applicant: string | null; passport: string | null }[]>(
    'select case_no, applicant_id as applicant, passport_index as passport from case_file where case_no = any($1)',
    [cases],
  );
  return new Map(
    rows.map(({ case_no: caseNo, applicant, passport }) => [
      `case:${caseNo}`,
      [...(applicant === null ? [] : [`account:${applicant}`]), ...(passport === null ? [] : [`passport:${passport}`])],
    ]),
  );
}
