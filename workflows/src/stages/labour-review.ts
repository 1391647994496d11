import type { Fact, LabourReviewConcluded, LabourSupplementRequested } from '@talent-window/contracts/vocabulary';
import {
  LabourConclusion,
  Outcome,
  ReasonKey,
  RequestKind,
  Stage,
  StepKind,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import { changeDesk } from '../case/view.js';
import { askApplicant } from './ask-applicant.js';

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

  for (;;) {
    const how = await waitFor<LabourReviewConcluded | LabourSupplementRequested>(kase, {
      facts: {
        labourReviewConcluded: (fact) => ({
          change: changeDesk(() => ({ labourDocumentNo: fact.documentNo, labourConclusion: fact.conclusion })),
          visibility: Visibility.Public,
          details: { conclusion: fact.conclusion, documentNo: fact.documentNo },
          exit: fact,
        }),
        labourSupplementRequested: (fact) =>
          fact.items.length === 0
            ? { mismatch: TurnRefusal.WrongContent }
            : {
                change: (view) => view,
                visibility: Visibility.Public,
                details: { paths: fact.items.map(({ path }) => path) },
                exit: fact,
              },
      },
      poll: {
        schedule: kase.policy.polls.labourReview,
        ask: async (): Promise<Fact | undefined> => {
          const concluded = await ask.findConclusion(reference);
          return concluded && { name: 'labourReviewConcluded', ...concluded };
        },
      },
    });
    if ('conclusion' in how) {
      if (how.conclusion === LabourConclusion.Accepted) return;
      await kase.close(Outcome.Refused, [ReasonKey.LabourReviewRejected]);
    } else {
      await askApplicant(kase, { kind: RequestKind.Supplement, items: how.items, fromAbroad: how.fromAbroad });
      await labour.sendSupplement(kase.caseNo, reference, kase.view.progress.request?.nth ?? 0);
    }
  }
});
