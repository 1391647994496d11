import { TaskQueue } from '@talent-window/contracts/messages';
import { findHolds } from '@talent-window/persistence';
import { holdToRetention } from '@talent-window/temporal';
import type { Operator } from './operator.js';

/** `ops retention`: what the night does, now; with `--dry-run` it is only counted. Names the cases that are held. */
export async function retentionCommand(operator: Operator, { dryRun }: { readonly dryRun: boolean }): Promise<number> {
  const { client, database, taskQueue, say } = operator;
  const taskQueuePrefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const retained = await holdToRetention(client, { dryRun }, { taskQueuePrefix });
  for (const { kind, due, held, done } of retained) {
    say(`${kind.padEnd(18)} ${due} due, ${held} held, ${dryRun ? 'nothing done' : `${done} forgotten`}`);
  }
  for (const { caseNo, setAt } of await findHolds(database)) say(`  ${caseNo} is held since ${setAt.toISOString()}`);
  return 0;
}
