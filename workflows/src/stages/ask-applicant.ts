import type { Asked, CommandByName, ItemAnswer } from '@talent-window/contracts/vocabulary';
import {
  Awaiting,
  Outcome,
  PauseReason,
  ReasonKey,
  StepKind,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import { answerPeriod, requestNotice } from '@talent-window/domain/engine';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import type { Effect, Mismatch, Wait } from '../case/wait.js';
import {
  askApplicant as ask,
  awaitNow,
  backToDesk,
  both,
  changeDesk,
  changeProgress,
  changeRequest,
  clockDue,
  pauseClock,
  resumeClock,
} from '../case/view.js';
import { checkIdentity } from '../case/check-identity.js';
import { dueAfter, dueOfRequest } from '../case/due-dates.js';

type How =
  | { readonly end: 'answered'; readonly answers: readonly ItemAnswer[] }
  | { readonly end: 'reminded' | 'extended' | 'dismissed' };

const DAY_MS = 24 * 60 * 60_000;
/** Sections whose change the identity check depends on. */
const IDENTITY = /^(basic|passport|entry)(\.|$)|^documents\.(passport|photo)$/;

/**
 * 退件 and 補正: the named fields and documents reopen and the applicant mends or contests each, until the deadline that
 * runs from service. The clock stands still meanwhile [Gold Card Regulations Art. 3(2), 4(1)], and the case is back
 * afterwards at the desk that asked, in the same visit.
 */
export async function askApplicant(kase: Case, asked: Asked): Promise<void> {
  const nth = (kase.view.progress.request?.nth ?? 0) + 1;
  await serve(kase, asked, nth);
  const { answers } = await answerOf(kase, nth);
  await resume(kase, nth);
  if (answers.some(({ path, answer }) => answer === 'mended' && IDENTITY.test(path))) {
    await checkIdentity(kase, `${kase.reference}:request-${nth}`, `request-${nth}-checked`);
  }
}

async function serve(kase: Case, asked: Asked, nth: number): Promise<void> {
  const { kind, items, fromAbroad } = asked;
  const notice = requestNotice(asked);
  const servedAt = await kase.notify(notice.kind, notice.params, `request-${nth}`, asked);
  const period = answerPeriod(kase.policy.answerWithin, { fromAbroad });
  const due = await dueAfter(kase, servedAt, period);
  const { authority } = kase.view.progress.holder;
  await kase.record(
    {
      cause: kase.causeOf(`request-${nth}`),
      kind: StepKind.Done,
      what: 'applicant-asked',
      visibility: Visibility.Public,
      details: {
        nth,
        kind,
        paths: items.map(({ path }) => path),
        dueAt: due.dueAt,
        calendarVersion: due.calendarVersion,
      },
    },
    both(
      ask({ nth, kind, authority, servedAt, dueAt: due.dueAt, fromAbroad, extended: false, items }),
      pauseClock(servedAt, PauseReason.Request),
    ),
  );
}

async function answerOf(kase: Case, nth: number): Promise<Extract<How, { end: 'answered' }>> {
  for (let reminded = false; ;) {
    const how = await waitFor<How>(kase, { commands: commandsOf(kase), ...deadlineOf(kase, nth, reminded) });
    switch (how.end) {
      case 'answered':
        return how;
      case 'reminded':
        reminded = true;
        await kase.notify('request-reminder', {}, `request-${nth}-reminder`);
        break;
      case 'extended':
        await extend(kase, nth);
        break;
      case 'dismissed':
        await kase.close(Outcome.Dismissed, [ReasonKey.NotSupplemented]);
    }
  }
}

function commandsOf(kase: Case): NonNullable<Wait<How>['commands']> {
  return {
    resubmit: (command) => takeAnswers(kase, command),
    extendDeadline: () => ({
      change: changeRequest(() => ({ extended: true })),
      visibility: Visibility.Public,
      exit: { end: 'extended' },
    }),
    dismissOverdue: () => ({ change: (view) => view, visibility: Visibility.Officers, exit: { end: 'dismissed' } }),
  };
}

function takeAnswers(kase: Case, { answers }: CommandByName['resubmit']): Effect<How> | Mismatch {
  const asked = (kase.view.progress.request?.items ?? []).map(({ path }) => path).sort();
  const answered = answers.map(({ path }) => path).sort();
  if (asked.join() !== answered.join()) return { mismatch: TurnRefusal.WrongContent };
  return {
    change: both(
      changeRequest(() => ({ answers, answeredAt: kase.now() })),
      resumeClock(kase.now(), PauseReason.Request),
    ),
    visibility: Visibility.Public,
    details: {
      mended: answers.filter(({ answer }) => answer === 'mended').map(({ path }) => path),
      contested: answers.filter(({ answer }) => answer === 'contested').map(({ path }) => path),
    },
    amends: true,
    exit: { end: 'answered', answers },
  };
}

/** First the reminder, then the deadline itself, after which an officer decides on dismissal; an answer still counts until then. */
function deadlineOf(kase: Case, nth: number, reminded: boolean): Pick<Wait<How>, 'deadline'> {
  const { request } = kase.view.progress;
  if (!request || kase.view.desk.overdue) return {};
  if (!reminded) {
    return {
      deadline: {
        at: () => remindAt(kase),
        what: 'request-reminded',
        key: `request-${nth}-reminded`,
        passed: { change: (view) => view, visibility: Visibility.Public, exit: { end: 'reminded' } },
      },
    };
  }
  return {
    deadline: {
      at: () => kase.view.progress.request?.dueAt,
      what: 'request-deadline',
      // It passes again where it had passed before it was extended.
      key: `request-${nth}-deadline${request.extended ? '-extended' : ''}`,
      passed: {
        change: both(
          changeDesk(() => ({ overdue: true })),
          awaitNow(Awaiting.Dismissal),
        ),
        visibility: Visibility.Public,
        ...(kase.policy.dismissAutomatically ? { exit: { end: 'dismissed' as const } } : {}),
      },
    },
  };
}

function remindAt({ policy, view }: Case): string | undefined {
  const { request } = view.progress;
  const before = policy.answerWithin.remindDaysBefore * (policy.dayMs ?? DAY_MS);
  return request && new Date(Date.parse(request.dueAt) - before).toISOString();
}

/** Once more as long as the first time, counted from the deadline that was. */
async function extend(kase: Case, nth: number): Promise<void> {
  const due = await dueOfRequest(kase);
  if (!due) return;
  await kase.record(
    {
      cause: kase.causeOf(`request-${nth}-extended`),
      kind: StepKind.Done,
      what: 'deadline-extended',
      visibility: Visibility.Public,
      details: { dueAt: due.dueAt, calendarVersion: due.calendarVersion },
    },
    both(
      changeRequest(() => ({ dueAt: due.dueAt })),
      changeProgress(() => ({ dueAt: due.dueAt })),
      changeDesk(() => ({ overdue: false })),
      awaitNow(Awaiting.Answer),
    ),
  );
  await kase.notify('request-extended', {}, `request-${nth}-extended`);
}

async function resume(kase: Case, nth: number): Promise<void> {
  const { cases } = kase.activities;
  const { clock, parts, stage } = kase.view.progress;
  const at = kase.now();
  const whole = await cases.dueOfClock(clock, at);
  const days = kase.policy.workingDays.perStage[stage];
  const enteredAt = parts.find((part) => part.stage === stage)?.enteredAt;
  const ofStage =
    days === undefined || enteredAt === undefined
      ? undefined
      : await cases.dueOfClock({ acceptedAt: enteredAt, pauses: clock.pauses, budgetDays: days }, at);
  await kase.record(
    {
      cause: kase.causeOf(`request-${nth}-answered`),
      kind: StepKind.Done,
      what: 'clock-resumed',
      visibility: Visibility.Public,
    },
    both(clockDue(whole), backToDesk(at, ofStage)),
  );
  await kase.notify('answer-received', {}, `request-${nth}-answered`);
}
