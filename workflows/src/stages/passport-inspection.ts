import type { InspectionResult } from '@talent-window/contracts/vocabulary';
import {
  Awaiting,
  InspectionResult as Result,
  Outcome,
  PauseReason,
  ReasonKey,
  Stage,
  StepKind,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import { NOTICE_AT } from '@talent-window/domain/engine';
import { waitFor } from '../case/consume.js';
import { stage } from '../case/stage.js';
import type { Effect } from '../case/wait.js';
import { awaitNow, both, changeDesk, changeProgress, clockDue, pauseClock, resumeClock } from '../case/view.js';

type How = InspectionResult | 'dismissed';

/**
 * 臨櫃繳驗護照: the applicant presents the passport at a MOFA counter or mission within six months of the notice
 * [Gold Card Regulations Art. 2(3), 4(2)]; meanwhile the clock stands still [Art. 3(2)].
 */
export const passportInspection = stage(Stage.PassportInspection, async (kase) => {
  const { cases } = kase.activities;
  const servedAt = await kase.notify(NOTICE_AT[Stage.PassportInspection]);
  const due = await cases.dueInMonths(servedAt, kase.policy.passportWithinMonths);
  await kase.record(
    {
      cause: kase.causeOf('notified'),
      kind: StepKind.Done,
      what: 'passport-inspection-notified',
      visibility: Visibility.Public,
      details: { dueAt: due.dueAt, calendarVersion: due.calendarVersion },
    },
    both(
      pauseClock(servedAt, PauseReason.PassportPresentation),
      changeProgress(() => ({ dueAt: due.dueAt })),
    ),
  );

  const inspected = (result: InspectionResult, office: string | undefined): Effect<How> => ({
    change: both(
      resumeClock(kase.now(), PauseReason.PassportPresentation),
      changeProgress(({ visitsInPerson }) => ({ visitsInPerson: visitsInPerson + 1 })),
    ),
    visibility: Visibility.Public,
    details: { result, ...(office === undefined ? {} : { office }) },
    exit: result,
  });
  const how = await waitFor<How>(kase, {
    commands: {
      recordInspection: ({ result, actor }) => inspected(result, actor.office),
      dismissOverdue: () => ({ change: (view) => view, visibility: Visibility.Officers, exit: 'dismissed' }),
    },
    facts: { passportInspected: ({ result, office }) => inspected(result, office) },
    deadline: {
      at: () => kase.view.progress.dueAt ?? due.dueAt,
      what: 'passport-deadline',
      passed: {
        change: both(
          changeDesk(() => ({ overdue: true })),
          awaitNow(Awaiting.Dismissal),
        ),
        visibility: Visibility.Public,
        ...(kase.policy.dismissAutomatically ? { exit: 'dismissed' as const } : {}),
      },
    },
  });
  if (how === 'dismissed') await kase.close(Outcome.Dismissed, [ReasonKey.PassportNotPresented]);
  if (how === Result.Failed) await kase.close(Outcome.Refused, [ReasonKey.PassportInspectionFailed]);

  const clock = await cases.dueOfClock(kase.view.progress.clock, kase.now());
  await kase.record(
    { cause: kase.causeOf('clock-resumed'), kind: StepKind.Done, what: 'clock-resumed', visibility: Visibility.Public },
    clockDue(clock),
  );
});
