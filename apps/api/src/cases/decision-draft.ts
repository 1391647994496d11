import type { CaseView, Instant } from '@talent-window/contracts/vocabulary';
import { Outcome, PartState, ReasonKey, Stage } from '@talent-window/contracts/vocabulary';
import { addDays, taipeiDay } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts, text } from '@talent-window/i18n';

/** A decision as it would be written, part by part [Administrative Procedure Act Art. 96]. */
export interface DecisionDraft {
  readonly outcome: Outcome;
  /** 主旨 */
  readonly subject: BothTexts;
  /** 事實 */
  readonly facts: BothTexts;
  /** 理由及法令依據, one for each reason */
  readonly reasons: readonly BothTexts[];
  /** 教示: appeal, where and until when */
  readonly remedy: BothTexts;
}

/** Days from the day after service in which an appeal may be filed [Appeal Act Art. 14(1)]. */
const APPEAL_DAYS = 30;

/** The dismissal of a case whose statutory deadline has passed; undefined where none has. */
export function draftDismissal({ progress, desk }: CaseView): DecisionDraft | undefined {
  if (!desk.overdue) return undefined;
  const { request } = progress;
  if (request && request.answeredAt === undefined) {
    const params = {
      servedOn: taipeiDay(request.servedAt),
      dueOn: lastDay(request.dueAt),
      items: request.items.length,
    };
    return draft(ReasonKey.NotSupplemented, filled('decision.facts-not-supplemented', params));
  }
  const part = progress.parts.find(
    ({ stage, state }) => stage === Stage.PassportInspection && state === PartState.Current,
  );
  if (part?.enteredAt === undefined || progress.dueAt === undefined) return undefined;
  const params = { servedOn: taipeiDay(part.enteredAt), dueOn: lastDay(progress.dueAt) };
  return draft(ReasonKey.PassportNotPresented, filled('decision.facts-passport-not-presented', params));
}

const draft = (reason: ReasonKey, facts: BothTexts): DecisionDraft => ({
  outcome: Outcome.Dismissed,
  subject: bothTexts('decision.subject-dismissed'),
  facts,
  reasons: [bothTexts(`reasons.${reason}`)],
  remedy: filled('decision.remedy', { days: APPEAL_DAYS }),
});

const filled = (key: string, params: Readonly<Record<string, string | number>>): BothTexts => ({
  zh: text(key, params, 'zh-TW'),
  en: text(key, params, 'en'),
});

/** A due date is the first instant after the last day. */
const lastDay = (dueAt: Instant): string => {
  const day = taipeiDay(dueAt);
  return new Date(dueAt).getUTCHours() === 16 ? addDays(day, -1) : day;
};
