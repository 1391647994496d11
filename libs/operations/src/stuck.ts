import type { CaseNo, OperationFinding } from '@talent-window/contracts/vocabulary';
import { Awaiting, FailureType } from '@talent-window/contracts/vocabulary';
import { diagnose } from './diagnosis.js';
import { finding } from './findings.js';
import { lookAtEach, openCaseNumbers, workflowsAfterCases } from './open-cases.js';
import type { Operations } from './operations.js';
import { refusedPackages } from '@talent-window/persistence';

/** Waits that a timer of the engine ends; one of these an hour past means that no worker fires it. */
const TIMED: readonly Awaiting[] = [
  Awaiting.Payment,
  Awaiting.PassportPresentation,
  Awaiting.Answer,
  Awaiting.IssueDay,
];

export interface StuckCases {
  readonly looked: number;
  readonly stuck: readonly OperationFinding[];
  /** the last case looked at, where there are more */
  readonly next?: CaseNo;
}

/** Every open case that does not move, and why; where all are looked at, also what runs after cases that have ended. */
export async function findStuck(
  operations: Operations,
  part: { readonly after?: CaseNo | undefined; readonly most?: number | undefined } = {},
): Promise<StuckCases> {
  const caseNos = await openCaseNumbers(operations, part);
  // Looked at as a whole only: there are far more permits in force than open cases.
  const others = part.most === undefined ? await workflowsAfterCases(operations) : [];
  const [failing, late] = await Promise.all([
    lookAtEach([...caseNos, ...others], (id) => diagnose(operations, id)),
    Promise.all([lateCases(operations, caseNos), waitingMessages(operations), parked(operations)]),
  ]);
  const next = part.most !== undefined && caseNos.length === part.most ? caseNos.at(-1) : undefined;
  return {
    looked: caseNos.length + others.length,
    stuck: [...failing.flat(), ...late.flat()],
    ...(next ? { next } : {}),
  };
}

/** Past a deadline, at whatever stage: of what the engine should have ended, and of what a desk has not. */
async function lateCases({ database }: Operations, caseNos: readonly CaseNo[]): Promise<readonly OperationFinding[]> {
  const rows = await database.query<{ case_no: string; awaiting: Awaiting; due_at: Date; holder: string }[]>(
    `select case_no, progress ->> 'awaiting' as awaiting, holder,
            case progress ->> 'awaiting' when 'issue-day'
              then (progress ->> 'issueOn')::date::timestamp at time zone 'Asia/Taipei' else due_at end as due_at
     from case_projection where case_no = any($1)`,
    [caseNos],
  );
  const hourAgo = Date.now() - 3_600_000;
  return rows
    .filter(({ due_at }) => due_at !== null && due_at.getTime() < hourAgo)
    .map(({ case_no, awaiting, due_at, holder }) =>
      finding(case_no, TIMED.includes(awaiting) ? 'timer-not-fired' : 'past-due', {
        at: due_at.toISOString(),
        awaiting,
        holder,
      }),
    );
}

/** What another system did wrong and somebody must settle with it; it is kept and not taken. */
async function parked({ database }: Operations): Promise<readonly OperationFinding[]> {
  const [numbers, packages] = await Promise.all([
    database.query<{ case_no: string; card_no: string; other: string }[]>(
      `select i.case_no, i.fact ->> 'cardNo' as card_no, c.case_no as other
         from inbox i join card c on c.card_no = i.fact ->> 'cardNo'
        where i.undeliverable = '${FailureType.CardNumberTaken}' and not exists (
          select from inbox later where later.case_no = i.case_no and later.name = i.name and later.id > i.id
            and later.relayed_at is not null)`,
    ),
    refusedPackages(database),
  ]);
  return [
    ...numbers.map(({ case_no, card_no, other }) => finding(case_no, 'card-number-taken', { cardNo: card_no, other })),
    ...packages.map(({ caseNo, reason, refusals }) =>
      finding(caseNo, 'archive-refused', { why: reason ?? '', times: refusals }),
    ),
  ];
}

async function waitingMessages({ database }: Operations): Promise<readonly OperationFinding[]> {
  const rows = await database.query<{ case_no: string; fact: string | null; since: Date }[]>(
    `select case_no, null as fact, created_at as since from outbox
       where started_at is null and created_at < now() - interval '1 minute'
     union all
     select case_no, name, received_at from inbox
       where relayed_at is null and undeliverable is null and received_at < now() - interval '1 minute'
     order by since`,
  );
  return rows.map(({ case_no, fact, since }) =>
    fact === null
      ? finding(case_no, 'not-started', { since: since.toISOString() })
      : finding(case_no, 'not-handed-on', { fact, since: since.toISOString() }),
  );
}
