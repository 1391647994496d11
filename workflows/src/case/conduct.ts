import type { CaseResult, Outcome, StartCase } from '@talent-window/contracts/vocabulary';
import { allHandlersFinished, CancellationScope, condition } from '@temporalio/workflow';
import { afterClose } from './after-close.js';
import { Case, CaseClosed } from './case.js';
import { takeTheRest } from './consume.js';
import { setHandlers } from './handlers.js';

/**
 * Conducts a case through its procedure: state first, then handlers, then the first await. A case ends by the law alone:
 * a cancel from the Temporal UI, which would leave its projection open for ever, has no effect.
 */
export async function conduct(input: StartCase, procedure: (kase: Case) => Promise<Outcome>): Promise<CaseResult> {
  const kase = new Case(input);
  setHandlers(kase);
  return CancellationScope.nonCancellable(async () => {
    const outcome = await procedure(kase).catch(async (error: unknown) => {
      if (!(error instanceof CaseClosed)) throw error;
      await afterClose(kase, error.outcome);
      return error.outcome;
    });
    await takeTheRest(kase);
    // Mails and other authorities may take their time; what comes meanwhile is taken, and may itself have to be told.
    while (kase.hasBackground) {
      await condition(() => !kase.hasBackground || !kase.mailbox.isEmpty);
      await takeTheRest(kase);
    }
    await condition(allHandlersFinished);
    return { caseNo: kase.caseNo, outcome };
  });
}
