import type { Actor, CaseView, Instant } from '@talent-window/contracts/vocabulary';
import { Awaiting, FindingResult, PartState } from '@talent-window/contracts/vocabulary';
import { CURRENT_CALENDAR, endOfTaipeiDay, findNames, usedWorkingDays } from '@talent-window/domain';
import { caseSummaryDto } from '../cases/case-summary.dto.js';
import { sightOf } from '../cases/case-sight.js';
import { taipeiToday } from '../progress/taipei-today.js';
import { QueueFlag } from './queue-flag.js';
import type { QueueItemDto } from './queue.dto.js';

/** A case as the workbench lists it, before it is known who looks. */
export interface ListedCase {
  readonly view: CaseView;
  /** accounts that broke the glass to see it */
  readonly openedBy?: readonly string[];
  /** of its application; empty where that was forgotten */
  readonly basic: unknown;
  readonly assigneeName: string | null;
}

/** Columns of `ListedCase` beside the view: `f` is the case's file, `a` the account that has it in hand. */
export const LISTED = `f.application -> 'basic' as basic, a.display_name as assignee_name`;

/** A case in a list, with as much of it as somebody may see of exactly this one. */
export function queueItemDto({ view, openedBy = [], basic, assigneeName }: ListedCase, actor: Actor): QueueItemDto {
  const { progress, desk } = view;
  const sees = sightOf(actor, { applicantId: '', view, openedBy });
  const names = sees('person') ? findNames({ basic }) : undefined;
  const { assignee } = sees('holder') ? desk : {};
  const hitsOpen = desk.findings.filter((it) => it.result === FindingResult.Hit && it.decision === undefined).length;
  const seen: Readonly<Record<QueueFlag, boolean>> = {
    [QueueFlag.Hits]: sees('findings') && hitsOpen > 0,
    [QueueFlag.Escalated]: desk.escalation !== undefined,
    [QueueFlag.Overdue]: desk.overdue || (progress.dueAt !== undefined && progress.dueAt < now()),
    [QueueFlag.Asked]: progress.awaiting === Awaiting.Answer,
    [QueueFlag.ReturnedAnswer]: isAnswered(view),
  };
  return {
    ...caseSummaryDto(progress),
    ...(names ? { applicantName: [names.chineseName, names.englishName].filter(Boolean).join('　') } : {}),
    ...(assignee === undefined ? {} : { assignee }),
    ...(assignee === undefined || assigneeName === null ? {} : { assigneeName }),
    ...daysOf(view),
    overdue: desk.overdue,
    ...(desk.escalation === undefined ? {} : { escalation: desk.escalation }),
    ...(sees('findings') ? { hitsOpen } : {}),
    flags: Object.values(QueueFlag).filter((flag) => seen[flag]),
  };
}

const now = (): Instant => new Date().toISOString();

/** As the clock reads at the end of the day, like in the progress. */
function daysOf({ progress }: CaseView): Pick<QueueItemDto, 'daysUsed' | 'daysBudget'> {
  const { clock } = progress;
  if (clock.acceptedAt === undefined) return {};
  const endOfDay = new Date(Date.parse(endOfTaipeiDay(taipeiToday())) - 1).toISOString();
  return { daysUsed: usedWorkingDays(clock, endOfDay, CURRENT_CALENDAR), daysBudget: clock.budgetDays };
}

/** What was asked at this desk is answered, and nothing was decided since. */
function isAnswered({ progress }: CaseView): boolean {
  const answeredAt = progress.request?.answeredAt;
  const enteredAt = progress.parts.find(({ state }) => state === PartState.Current)?.enteredAt;
  return (
    progress.outcome === undefined && answeredAt !== undefined && enteredAt !== undefined && answeredAt >= enteredAt
  );
}
