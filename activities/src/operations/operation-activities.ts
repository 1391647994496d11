import type { Operation, OperationReport } from '@talent-window/contracts/vocabulary';
import type { Operations, ReplayResult } from '@talent-window/operations';
import { breakOff, carryOut } from '@talent-window/operations';
import { activityInfo, heartbeat, log } from '@temporalio/activity';
import type { CaseNo } from '@talent-window/contracts/vocabulary';

const BEAT_MS = 10_000;
/** As often as the workflow tries; what fails then is told to the one who asked. */
const MOST_ATTEMPTS = 5;

export interface OperationActivities {
  /** Carries out what an operator or the clock asked for. Safe to repeat: what is finished is not done again. */
  carryOut(operation: Operation): Promise<OperationReport>;
}

interface OperationDeps extends Operations {
  readonly replays: (caseNo: CaseNo, part?: { readonly runId: string; readonly upTo: number }) => Promise<ReplayResult>;
}

export function createOperationActivities({ replays, ...operations }: OperationDeps): OperationActivities {
  return {
    async carryOut(operation) {
      const beating = setInterval(heartbeat, BEAT_MS);
      try {
        return await carryOut(operations, operation, { replays, alarm: (line) => log.error(`alarm: ${line}`) });
      } catch (error) {
        if (activityInfo().attempt >= MOST_ATTEMPTS) {
          await breakOff(operations.database, operation, error instanceof Error ? error.message : String(error));
        }
        throw error;
      } finally {
        clearInterval(beating);
      }
    },
  };
}
