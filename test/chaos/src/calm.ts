import { setTimeout as sleep } from 'node:timers/promises';
import type { Operations } from '@talent-window/operations';
import { archiveAgain, retryCase, tryAtOnce } from '@talent-window/operations';
import type { DataSource } from 'typeorm';
import type { Played } from './play.js';

const LOOK_MS = 500;
const RETRY_EVERY_MS = 15_000;
const AT_ONCE = 50;

/** What operators do once all is well again: try at once whatever waits for its next try. */
export async function retryUntilOver(
  played: readonly Played[],
  operations: Operations,
  over: Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const done = over.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const open = played.filter((it) => !it.isOver && it.caseNo !== '').map(({ caseNo }) => caseNo);
    for (let from = 0; from < open.length && !isOver; from += AT_ONCE) {
      // One that ended meanwhile, or was not started yet, needs no retry.
      const tries = open
        .slice(from, from + AT_ONCE)
        .map((caseNo) => retryCase(operations, caseNo).catch(() => undefined));
      await Promise.race([Promise.all(tries), done]);
    }
    await Promise.race([sleep(RETRY_EVERY_MS, undefined, { ref: false }), done]);
  }
}

/** Receipts, mails and packages that wait long for their next try, because their system was away, need not wait for it. */
export async function hasten(operations: Operations): Promise<void> {
  const { client } = operations;
  for await (const { workflowId, runId } of client.workflow.list({ query: 'ExecutionStatus = "Running"' })) {
    await tryAtOnce(operations, await client.workflow.getHandle(workflowId, runId).describe());
  }
}

/** What operators do with packages that the archive has not taken, once it has room: they are sent again, or tried at once. */
export async function archiveTheRest(operations: Operations, played: readonly Played[]): Promise<void> {
  const started = played.map(({ caseNo }) => caseNo).filter((caseNo) => caseNo !== '');
  const taken = await operations.database.query<{ case_no: string }[]>(
    'select case_no from archive_package where case_no = any($1) and archive_no is not null',
    [started],
  );
  const rest = started.filter((caseNo) => !taken.some(({ case_no }) => case_no === caseNo));
  await Promise.all(rest.map((caseNo) => archiveAgain(operations, caseNo)));
}

/** Until nothing moves any more: no fact or submission waits, no stand-in has work (but the captures of a day's close), no case or aftermath runs. */
export async function untilQuiet({ database, client }: Operations, agencies: DataSource, until: number): Promise<void> {
  while (Date.now() < until) {
    const [ours, theirs] = await Promise.all([
      database.query<unknown[]>(
        `select 1 from inbox where relayed_at is null and undeliverable is null
         union all select 1 from outbox where started_at is null limit 1`,
      ),
      agencies.query<unknown[]>(
        `select 1 from agencies.outbox where delivered_at is null and not refused
         union all select 1 from agencies.chore where due_at < now() + interval '30 seconds' limit 1`,
      ),
    ]);
    if (ours.length === 0 && theirs.length === 0 && !(await isAnyCaseRunning(client))) return;
    await sleep(LOOK_MS);
  }
}

/** A permit runs for years after its case. */
async function isAnyCaseRunning(client: Operations['client']): Promise<boolean> {
  for await (const { workflowId } of client.workflow.list({ query: 'ExecutionStatus = "Running"' })) {
    if (!workflowId.startsWith('permit-')) return true;
  }
  return false;
}
