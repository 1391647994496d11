import type { Stage, StartCase } from '@talent-window/contracts/vocabulary';
import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Case } from './case.js';
import { finish } from './view.js';

/**
 * One stage of a procedure. Skipped where the law exempts the applicant, and where a continued run has it behind it;
 * at its end the run continues as new when the server suggests it.
 */
export function stage(id: Stage, work: (kase: Case) => Promise<void>): (kase: Case) => Promise<void> {
  return async (kase) => {
    if (!kase.policy.stages.includes(id) || kase.isPast(id)) return;
    if (!kase.isAt(id)) await kase.enter(id);
    await work(kase);
    if (workflowInfo().continueAsNewSuggested) await continueCase(kase);
  };
}

async function continueCase(kase: Case): Promise<void> {
  // A message or a mail that is still in work belongs to this run; the next stage's end will do as well.
  if (!kase.mailbox.isEmpty || kase.hasBackground) return;
  await condition(allHandlersFinished);
  if (!kase.mailbox.isEmpty) return;
  const view = finish(kase.now())(kase.view);
  await continueAsNew<(input: StartCase) => Promise<unknown>>({
    ...kase.input,
    resume: { view, timeline: kase.timeline },
  });
}
