import { TaskQueue } from '@talent-window/contracts/messages';
import type { Day } from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import { findDayReport } from '@talent-window/persistence';
import { startCloseOfDay } from '@talent-window/temporal';
import type { Operator } from './operator.js';

/** `ops close-day`: what the night does, now. @returns 1 where the day is parked, or something of it is left to a person */
export async function closeDayCommand({ client, database, taskQueue, say }: Operator, day: Day): Promise<number> {
  if (day > taipeiDay(new Date().toISOString())) throw new RangeError(`${day} has not come`);
  const taskQueuePrefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const closing = await startCloseOfDay(client, day, { taskQueuePrefix });
  await closing.result();
  const report = await findDayReport(database.manager, day);
  if (!report) throw new Error(`${day} left no trace`);
  const { state, parkedWhy, remittance, open } = report;
  say(`${day}  ${state}${parkedWhy === null ? '' : `: ${parkedWhy}`}, ${report.lines} lines in the gateway's file`);
  if (remittance) {
    const { mol, nia, mofa } = remittance.split;
    const by = remittance.treasuryNo === null ? 'nothing to remit' : `remitted as ${remittance.treasuryNo}`;
    say(`NT$${remittance.total} ${by}: MOL ${mol}, NIA ${nia}, MOFA ${mofa}`);
  }
  for (const { kind, times } of open) say(`${times} × ${kind}: on the cashier's desk`);
  return state === 'closed' && open.length === 0 ? 0 : 1;
}
