import { diagnose } from './diagnosis.js';
import { lookAtEach, openCaseNumbers } from './each-open-case.js';
import type { Operations } from './operations.js';

/** Deadlines that the engine itself keeps; one of these an hour past means that no worker fires its timers. */
const TIMED = ['payment', 'passport-presentation', 'answer'];

/** `ops stuck`: every open case that does not move, why, and the section of the runbook. @returns 1 where there are any */
export async function stuckCommand(operations: Operations): Promise<number> {
  const { temporal, say } = operations;
  const caseNos = await openCaseNumbers(operations);
  const found = await lookAtEach(caseNos, async (caseNo) =>
    (await diagnose(temporal.client, caseNo)).map((diagnosis) => ({ caseNo, ...diagnosis })),
  );
  const stuck = [...found.flat(), ...(await overdueWaits(operations)), ...(await waitingMessages(operations))];
  for (const { caseNo, why, section } of stuck) say(`${caseNo}  ${why}\n              docs/runbook.md#${section}`);
  say(`${stuck.length} of ${caseNos.length} open cases need somebody`);
  return stuck.length === 0 ? 0 : 1;
}

interface Stuck {
  readonly caseNo: string;
  readonly why: string;
  readonly section: string;
}

async function overdueWaits({ database }: Operations): Promise<readonly Stuck[]> {
  const rows = await database.query<{ case_no: string; awaiting: string; due_at: Date }[]>(
    `select case_no, progress ->> 'awaiting' as awaiting, due_at from case_projection
     where outcome is null and due_at < now() - interval '1 hour' and progress ->> 'awaiting' = any($1) order by due_at`,
    [TIMED],
  );
  return rows.map(({ case_no, awaiting, due_at }) => ({
    caseNo: case_no,
    why: `its deadline passed on ${due_at.toISOString()} and it still awaits ${awaiting}`,
    section: 'worker-is-away',
  }));
}

async function waitingMessages({ database }: Operations): Promise<readonly Stuck[]> {
  const rows = await database.query<{ case_no: string; what: string; since: Date }[]>(
    `select case_no, 'submitted, and no workflow was started' as what, created_at as since from outbox
       where started_at is null and created_at < now() - interval '1 minute'
     union all
     select case_no, 'a fact was received and not handed on: ' || name, received_at from inbox
       where relayed_at is null and undeliverable is null and received_at < now() - interval '1 minute'
     order by since`,
  );
  return rows.map(({ case_no, what, since }) => ({
    caseNo: case_no,
    why: `${what}, since ${since.toISOString()}`,
    section: 'relay-is-away',
  }));
}
