import type { CaseResult, StartCase } from '@talent-window/contracts/vocabulary';
import { goldCard as trueGoldCard } from '@talent-window/workflows';
import { sleep } from '@temporalio/workflow';

/** The procedure with one timer too many, as a change without a patch would have it: no recorded case replays with it. */
export async function goldCard(input: StartCase): Promise<CaseResult> {
  await sleep('1 second');
  return trueGoldCard(input);
}
