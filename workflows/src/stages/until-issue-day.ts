import type { Day } from '@talent-window/contracts/vocabulary';
import { Awaiting, PauseReason, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { taipeiHour } from '@talent-window/domain/engine';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { recomputeDueDates } from '../case/due-dates.js';
import { awaitNow, both, chooseIssueDay, pauseClock, resumeClock } from '../case/view.js';

const startOf = (day: Day): string => taipeiHour(day, 0);

/** A card is valid from the day it is made: an applicant who is not ready for it yet may have it made later. */
export async function untilIssueDay(kase: Case): Promise<'put-off' | 'at-once'> {
  if (!isAhead(kase)) return 'at-once';
  await kase.record(
    {
      cause: kase.causeOf('put-off'),
      kind: StepKind.Done,
      what: 'card-put-off',
      visibility: Visibility.Public,
      details: { issueOn: kase.view.progress.issueOn ?? '' },
    },
    both(pauseClock(kase.now(), PauseReason.IssueDay), awaitNow(Awaiting.IssueDay)),
  );
  while (isAhead(kase)) {
    await waitFor<'chosen' | 'reached'>(kase, {
      commands: {
        chooseIssueDay: ({ issueOn }) => ({
          change: chooseIssueDay(issueOn),
          visibility: Visibility.Public,
          details: issueOn === undefined ? {} : { issueOn },
          exit: 'chosen',
        }),
      },
      deadline: {
        at: () => startOf(kase.view.progress.issueOn ?? ''),
        what: 'issue-day-reached',
        key: `issue-day-${kase.view.progress.issueOn}`,
        passed: { change: (view) => view, visibility: Visibility.Public, exit: 'reached' },
      },
    });
  }
  await kase.record(
    { cause: kase.causeOf('taken-up'), kind: StepKind.Done, what: 'card-taken-up', visibility: Visibility.Public },
    both(resumeClock(kase.now(), PauseReason.IssueDay), awaitNow(Awaiting.Card)),
  );
  await recomputeDueDates(kase, 'taken-up-due-dates');
  return 'put-off';
}

function isAhead(kase: Case): boolean {
  const { issueOn } = kase.view.progress;
  return issueOn !== undefined && Date.parse(startOf(issueOn)) > Date.parse(kase.now());
}
