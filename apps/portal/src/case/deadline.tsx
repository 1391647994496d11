import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { daysUntil, lastDayOf } from './whole-days.js';

/** By when, and how many days that leaves. */
export function Deadline({ dueAt }: { readonly dueAt: string }): ReactNode {
  const { t } = useTexts('portal-tracker');
  const day = lastDayOf(dueAt);
  const left = daysUntil(day);
  return (
    <span className="case-deadline">
      <strong>{t('portal-tracker.by', { day })}</strong>
      <span className="case-left">
        {left > 1
          ? t('portal-tracker.days-left', { days: left })
          : left === 1
            ? t('portal-tracker.days-left-one')
            : left === 0
              ? t('portal-tracker.last-day')
              : t('portal-tracker.overdue')}
      </span>
    </span>
  );
}
