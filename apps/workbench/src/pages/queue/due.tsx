import { dayText, taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { QueueItem } from '../../contract.js';

const DAY_MS = 86_400_000;

/** The last day on which something is in time: what is due at midnight is due on the day before. */
export const lastDayOf = (dueAt: string): string => taipeiDay(new Date(Date.parse(dueAt) - 1));

export const daysUntil = (day: string): number =>
  Math.round((Date.parse(day) - Date.parse(taipeiDay(new Date()))) / DAY_MS);

/** How near a due date is; by word, and by a bar that fills as the days are used. */
export function Due({ item }: { readonly item: QueueItem }): ReactNode {
  const { t, locale } = useTexts('workbench-queue');
  const { dueAt, overdue, daysUsed, daysBudget } = item;
  if (dueAt === undefined) return <span className="desk-faint">{t('workbench-queue.no-due')}</span>;
  const day = lastDayOf(dueAt);
  const left = daysUntil(day);
  const isLate = overdue || left < 0;
  const state = isLate ? 'late' : left <= 2 ? 'soon' : 'calm';
  const share = daysUsed === undefined || !daysBudget ? undefined : Math.min(1, daysUsed / daysBudget);
  const words = isLate
    ? t('workbench-queue.late', { days: Math.max(0, -left) })
    : left === 0
      ? t('workbench-queue.due-today')
      : t('workbench-queue.due-in', { days: left });
  return (
    <span className={`desk-due desk-due-${state}`} title={dayText(day, locale)}>
      <span className="desk-due-words">
        {words}
        {share !== undefined && (
          <span className="desk-due-used">
            {t('workbench-queue.used', { used: daysUsed ?? 0, budget: daysBudget ?? 0 })}
          </span>
        )}
      </span>
      <span className="desk-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(100 * (share ?? (isLate ? 1 : 0)))}%` }} />
      </span>
    </span>
  );
}
