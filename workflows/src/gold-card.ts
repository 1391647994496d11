import type { CaseResult, Outcome, StartCase } from '@talent-window/contracts/vocabulary';
import type { Case } from './case/case.js';
import { conduct } from './case/conduct.js';
import { collectFee } from './stages/collect-fee.js';
import { handOver } from './stages/hand-over.js';
import { labourReview } from './stages/labour-review.js';
import { passportInspection } from './stages/passport-inspection.js';
import { produceCard } from './stages/produce-card.js';
import { finalReview, initialReview } from './stages/review.js';
import { runChecks } from './stages/run-checks.js';

/**
 * 就業金卡 Employment Gold Card, figure 1 of the article, line by line.
 * NIA issues it after joint review with WDA and MOFA [Talent Act Art. 9; Gold Card Regulations Art. 2–6].
 */
async function procedure(kase: Case): Promise<Outcome> {
  await collectFee(kase);
  await runChecks(kase);
  await initialReview(kase);
  await labourReview(kase);
  await passportInspection(kase);
  await finalReview(kase);
  await produceCard(kase);
  return handOver(kase);
}

export async function goldCard(input: StartCase): Promise<CaseResult> {
  return conduct(input, procedure);
}
