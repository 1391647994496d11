import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from '@talent-window/temporal';
import type { ExportLine } from '@talent-window/persistence';
import { exportAudit } from '@talent-window/persistence';
import { verifyExport } from '@talent-window/persistence/chain';
import { dataConverterWith, queryProgress } from '@talent-window/temporal';
import { workflowBundle } from '@talent-window/worker';
import type { HistoryAndWorkflowId } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import type { Check } from './check.js';
import type { Evidence } from './evidence.js';

const QUERY_MS = 20_000;

/** What people read is what the engine knows. */
export async function checkProjection(evidence: readonly Evidence[], { client }: Temporal): Promise<Check> {
  const faults: string[] = [];
  for (const { caseNo, way, progress } of evidence) {
    const asked = await queryProgress(client, caseNo, QUERY_MS).catch((error: unknown) => error as Error);
    if (asked instanceof Error) faults.push(`${caseNo} (${way}): the workflow does not answer (${asked.message})`);
    else if (!isDeepStrictEqual(asked, progress)) {
      faults.push(
        `${caseNo} (${way}): the workflow says ${JSON.stringify(asked)}, the projection ${JSON.stringify(progress)}`,
      );
    }
  }
  return { name: 'projection equals workflow', counted: `${evidence.length} cases compared`, faults };
}

/** No line is missing or there twice, and none is unaudited. */
export async function checkTimelines(database: DataSource): Promise<readonly Check[]> {
  const cases = await database.query<
    { case_no: string; rows: number; last: number; causes: number; unaudited: number }[]
  >(
    `select case_no, count(*)::int as rows, max(seq) as last, count(distinct (run_id, cause))::int as causes,
       count(*) filter (where not exists (
         select from audit a where a.case_no = t.case_no and a.cause = t.cause and a.action = t.kind || ':' || t.what
       ))::int as unaudited
     from timeline t group by case_no order by case_no`,
  );
  const rows = cases.reduce((sum, it) => sum + it.rows, 0);
  return [
    {
      name: 'timelines have no gap and each cause once a run',
      counted: `${rows} lines of ${cases.length} cases`,
      faults: cases
        .filter(({ rows, last, causes }) => rows !== last || rows !== causes)
        .map(({ case_no, rows, last, causes }) => `${case_no}: ${rows} lines, the last is ${last}, ${causes} causes`),
    },
    {
      name: 'every line is audited',
      counted: `${rows} lines`,
      faults: cases
        .filter(({ unaudited }) => unaudited > 0)
        .map(({ case_no, unaudited }) => `${case_no}: ${unaudited} lines without an audit row`),
    },
  ];
}

/** Whoever was killed while they recorded left no gap, no fork and nothing that does not fit. */
export async function checkAudit(database: DataSource): Promise<Check> {
  const lines = exportAudit(database, { chain: null, from: null, to: null });
  const { fault, entries, chains, heads } = await verifyExport(textsOf(lines));
  return {
    name: 'the audit is as it was recorded',
    counted: `${entries} entries in ${chains} chains, ${heads} heads`,
    faults: fault ? [JSON.stringify(fault)] : [],
  };
}

async function* textsOf(lines: AsyncIterable<ExportLine>): AsyncGenerator<string> {
  for await (const line of lines) yield JSON.stringify(line);
}

/** Nothing that was answered as received or submitted waits, and nothing was lost on the way. */
export async function checkMessages(database: DataSource, agencies: DataSource): Promise<Check> {
  const inbox = await database.query<
    { case_no: string; name: string; undeliverable: string | null; relayed: boolean }[]
  >('select case_no, name, undeliverable, relayed_at is not null as relayed from inbox order by id');
  const outbox = await database.query<{ case_no: string }[]>('select case_no from outbox where started_at is null');
  const untold = await agencies.query<{ case_no: string; name: string; last_answer: string | null }[]>(
    'select case_no, name, last_answer from agencies.outbox where delivered_at is null',
  );
  const relayed = inbox.filter((fact) => fact.relayed).length;
  return {
    name: 'every fact and submission went on',
    counted: `${relayed} of ${inbox.length} facts handed on, ${outbox.length} submissions waiting`,
    faults: [
      ...inbox
        .filter((fact) => !fact.relayed)
        .map(({ case_no, name, undeliverable }) => `${case_no}: ${name} ${undeliverable ?? 'waits in the inbox'}`),
      ...outbox.map(({ case_no }) => `${case_no}: submitted and not started`),
      ...untold.map(({ case_no, name, last_answer }) => `${case_no}: ${name} not told (${last_answer ?? 'not tried'})`),
    ],
  };
}

/** Every history of the run replays with the code at hand, also of what follows a case's end. */
export async function checkReplay(
  evidence: readonly Evidence[],
  { client }: Temporal,
  codecKey: Buffer,
): Promise<Check> {
  const executions: { workflowId: string; runId: string }[] = [];
  for await (const { workflowId, runId } of client.workflow.list()) executions.push({ workflowId, runId });
  async function* histories(): AsyncGenerator<HistoryAndWorkflowId> {
    for (const { workflowId, runId } of executions) {
      yield { workflowId, history: await client.workflow.getHandle(workflowId, runId).fetchHistory() };
    }
  }
  const { code } = await workflowBundle();
  const options = { workflowBundle: { code }, dataConverter: dataConverterWith(codecKey) };
  const faults = evidence
    .filter(({ caseNo }) => !executions.some(({ workflowId }) => workflowId === caseNo))
    .map(({ caseNo }) => `${caseNo}: the engine knows no history`);
  let replayed = 0;
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories())) {
    if (error) faults.push(`${workflowId}: ${error.message}`);
    else replayed += 1;
  }
  return { name: 'all histories replay', counted: `${replayed} of ${executions.length}`, faults };
}
