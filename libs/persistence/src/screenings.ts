import type { CaseNo, FactByName, Finding, HitDecided } from '@talent-window/contracts/vocabulary';
import { HitDecision } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { CaseFileEntity } from './entities/case-file.entity.js';
import { ControlListEditionEntity } from './entities/screening.entity.js';
import { receiveFact } from './inbox.js';
import { openColumns } from './protection/protection.js';

/** The edition of the control lists in force; undefined before the first activation. */
export async function findEdition(database: DataSource): Promise<ControlListEditionEntity | undefined> {
  const [newest] = await database.getRepository(ControlListEditionEntity).find({ order: { edition: 'desc' }, take: 1 });
  return newest;
}

export interface Screening {
  readonly caseNo: CaseNo;
  readonly edition: number;
  readonly personKey: string;
}

/** By which edition a person was screened. One who was screened by a newer one already stays so, unless it is another person now. */
export async function keepScreening(manager: EntityManager, { caseNo, edition, personKey }: Screening): Promise<void> {
  await manager.query(
    `insert into case_screening as known (case_no, edition, person_key, screened_at) values ($1, $2, $3, now())
     on conflict (case_no) do update set person_key = excluded.person_key, screened_at = excluded.screened_at,
       edition = case when known.person_key = excluded.person_key then greatest(known.edition, excluded.edition)
                 else excluded.edition end`,
    [caseNo, edition, personKey],
  );
}

/** "Not the same person": who said so, when, and in which case. */
export interface Clearance extends Pick<HitDecided, 'by' | 'at'> {
  readonly caseNo: CaseNo;
  /** whether it took two officers */
  readonly byTwo: boolean;
}

/**
 * Which of these matches an officer has called another person before, for exactly this person and content of the entry.
 * There is no second copy of it: the decisions themselves are asked, as they stand in the cases, so that one which a reset
 * undid clears nobody. The latest one counts.
 */
export async function findClearances(
  database: DataSource,
  personKey: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Clearance>> {
  if (subjects.length === 0) return new Map();
  const rows = await database.query<{ subject: string; case_no: CaseNo; said: HitDecided; by_two: boolean }[]>(
    `select distinct on (f.subject) f.subject, f.case_no, d -> 'decision' as said, jsonb_exists(d, 'proposed') as by_two
       from finding f join case_projection p on p.case_no = f.case_no
       cross join lateral jsonb_array_elements(p.desk -> 'findings') d
      where f.person_key = $1 and f.subject = any($2) and d ->> 'findingId' = f.finding_id and jsonb_exists(d, 'decision')
      order by f.subject, d -> 'decision' ->> 'at' desc`,
    [personKey, subjects],
  );
  return new Map(
    rows
      .filter(({ said }) => said.decision === HitDecision.NotTheSame)
      .map(({ subject, case_no: caseNo, by_two: byTwo, said: { by, at } }) => [subject, { caseNo, by, at, byTwo }]),
  );
}

/** Who is screened again when a list changes: whoever was screened and may still be refused, or whose permit taken back. */
const SUBJECT = `((p.outcome is null and p.stage not in ('payment', 'checks'))
  or (p.outcome = 'approved' and p.progress #>> '{permit,state}' = 'in-force'))`;

const DUE = `from case_projection p left join case_screening s on s.case_no = p.case_no
  where ${SUBJECT} and coalesce(s.edition, 0) < $1`;

export interface DueCase {
  readonly caseNo: CaseNo;
  readonly application: Record<string, unknown>;
  /** as the desk has them */
  readonly findings: readonly Finding[];
}

/** The next cases and permits that were last screened by an older edition, in the order of their numbers. */
export async function dueForScreening(
  database: DataSource,
  edition: number,
  { after, limit }: { readonly after: CaseNo; readonly limit: number },
): Promise<readonly DueCase[]> {
  const due = await database.query<DueCase[]>(
    `select due.case_no as "caseNo", f.application, due.findings
       from (select p.case_no, p.desk -> 'findings' as findings ${DUE} and p.case_no > $2 order by p.case_no limit $3) due
       join case_file f on f.case_no = due.case_no order by due.case_no`,
    [edition, after, limit],
  );
  return due.map((row) => openColumns(database, CaseFileEntity, row, row));
}

export async function isScreeningDue(database: DataSource, edition: number): Promise<boolean> {
  const rows = await database.query<unknown[]>(`select 1 ${DUE} limit 1`, [edition]);
  return rows.length > 0;
}

export interface ScreeningCounts {
  /** all cases and permits that a change of the lists concerns */
  readonly subjects: number;
  /** those that were last screened by an older edition */
  readonly left: number;
  /** hits that were told since, by the inbox */
  readonly told: number;
}

/** How far the screening by an edition has come; counted anew each time, so that it is never another number than the work left. */
export async function countScreenings(database: DataSource, edition: number): Promise<ScreeningCounts> {
  const [counts] = await database.query<[ScreeningCounts]>(
    `select (select count(*)::int ${DUE}) as "left",
            (select count(*)::int from case_projection p where ${SUBJECT}) as subjects,
            (select count(*)::int from inbox where sender = 'platform' and name = 'screeningHitFound'
               and (fact ->> 'edition')::int = $1) as told`,
    [edition],
  );
  return counts;
}

/**
 * Tells a case, or its permit, of a match by the inbox. Which match of which person it is makes the message's id: told
 * again, it is heard once.
 * @returns whether it was new
 */
export async function tellHit(
  database: DataSource,
  caseNo: CaseNo,
  hit: Omit<FactByName['screeningHitFound'], 'messageId' | 'sender'>,
): Promise<boolean> {
  const message = { sender: 'platform', messageId: `hit:${hit.findingId}`, name: 'screeningHitFound' } as const;
  return (await receiveFact(database, { ...message, caseNo, fact: { ...hit } })) === 'new';
}
