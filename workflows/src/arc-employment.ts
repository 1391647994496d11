import type { CaseResult, Outcome, StartCase } from '@talent-window/contracts/vocabulary';
import type { Case } from './case/case.js';
import { conduct } from './case/conduct.js';
import { collectFee } from './stages/collect-fee.js';
import { handOver } from './stages/hand-over.js';
import { produceCard } from './stages/produce-card.js';
import { initialReview } from './stages/review.js';
import { runChecks } from './stages/run-checks.js';

/** 外僑居留證(應聘): the work permit exists, NIA alone decides [Immigration Act Art. 22–23]. */
async function procedure(kase: Case): Promise<Outcome> {
  await collectFee(kase);
  await runChecks(kase);
  await initialReview(kase);
  await produceCard(kase);
  return handOver(kase);
}

export async function arcEmployment(input: StartCase): Promise<CaseResult> {
  return conduct(input, procedure);
}
