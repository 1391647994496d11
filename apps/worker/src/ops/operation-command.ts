import { randomUUID } from 'node:crypto';
import type { OperationOutcome, OperationRequest } from '@talent-window/contracts/vocabulary';
import { carryOut } from '@talent-window/operations';
import { replayCase } from '../replay.js';
import type { Operator } from './operator.js';
import { linesOf } from './tell.js';

const GOOD: readonly OperationOutcome[] = ['progressed', 'waiting', 'rehearsed', 'replays', 'agrees', 'archived'];

/**
 * `ops retry | archive | reset | reconcile`: carried out here and now, so that it also works where no worker runs.
 * @returns 1 where it was refused, failed again, or found a difference
 */
export async function operationCommand(operator: Operator, request: OperationRequest): Promise<number> {
  const { client, codecKey, code, say } = operator;
  const report = await carryOut(
    operator,
    { ...request, id: `cli-${randomUUID()}` },
    { replays: (caseNo, part) => replayCase(client, codecKey, caseNo, code, part), alarm: () => undefined },
  );
  if ('caseNo' in request) say(`${request.caseNo}: ${request.what}`);
  for (const line of linesOf(report)) say(line);
  return GOOD.includes(report.outcome) ? 0 : 1;
}
