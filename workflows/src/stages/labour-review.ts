import type { Fact } from '@talent-window/contracts/vocabulary';
import { LabourConclusion, Outcome, ReasonKey, Stage, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { changeDesk } from '../case/view.js';

/** 勞發署會審: the file goes to the Workforce Development Agency, which reviews in its own system and reports back. */
export const labourReview = stage(Stage.LabourReview, async (kase) => {
  const { labour, ask } = kase.activities;
  const { reference } = kase;
  const { receiptNo } = await labour.handOff(kase.caseNo, reference);
  await kase.record(
    {
      cause: kase.causeOf('handed-off'),
      kind: StepKind.Done,
      what: 'handed-off-to-labour-agency',
      visibility: Visibility.Public,
      details: { receiptNo },
    },
    (view) => view,
  );

  const conclusion = await waitFor<LabourConclusion>(kase, {
    facts: {
      labourReviewConcluded: (fact) => ({
        change: changeDesk(() => ({ labourDocumentNo: fact.documentNo })),
        visibility: Visibility.Public,
        details: { conclusion: fact.conclusion, documentNo: fact.documentNo },
        exit: fact.conclusion,
      }),
    },
    poll: {
      schedule: kase.policy.polls.labourReview,
      ask: async (): Promise<Fact | undefined> => {
        const concluded = await ask.findConclusion(reference);
        return concluded && { name: 'labourReviewConcluded', ...concluded };
      },
    },
  });
  if (conclusion === LabourConclusion.Rejected) await kase.close(Outcome.Refused, [ReasonKey.LabourReviewRejected]);
});
