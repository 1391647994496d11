import type { Asked, CasePolicy, CaseView } from '@talent-window/contracts/vocabulary';
import { Awaiting, Outcome, RequestKind, Stage } from '@talent-window/contracts/vocabulary';

/** Which notice is served, and what its words mention. */
export interface NoticeToTell {
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** 退件 or 補正: the notice by which the applicant is asked. */
export const requestNotice = ({ kind, items }: Pick<Asked, 'kind' | 'items'>): NoticeToTell => ({
  kind: kind === RequestKind.Return ? 'returned' : 'supplement',
  params: { items: items.length },
});

/** What the applicant is told when the case gets there; of the other stages nothing. */
export const NOTICE_AT = {
  [Stage.PassportInspection]: 'passport-inspection',
  [Stage.CardProduction]: 'approved',
} as const satisfies Partial<Record<Stage, string>>;

/** How a refusal is told: after the approval was, it is one that takes it back. */
export function refusalNotice({ progress, desk }: CaseView): NoticeToTell {
  const isAtDesk = progress.stage === Stage.InitialReview || progress.stage === Stage.FinalReview;
  const isBeforeCard =
    progress.stage === Stage.CardProduction && desk.cardOrdered !== true && progress.awaiting !== Awaiting.IssueDay;
  return { kind: isAtDesk || isBeforeCard ? Outcome.Refused : 'approval-rescinded', params: {} };
}

/** How long the applicant has for an answer, from service [Gold Card Regulations Art. 4(1)]. */
export const answerPeriod = (
  { days, monthsFromAbroad }: CasePolicy['answerWithin'],
  { fromAbroad, times = 1 }: { readonly fromAbroad: boolean; readonly times?: 1 | 2 },
): { readonly days: number } | { readonly months: number } =>
  fromAbroad ? { months: times * monthsFromAbroad } : { days: times * days };
