import { Title } from '@mantine/core';
import { dayText, useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { lastDayOf } from '../queue/due.js';
import type { Flag } from '../../contract.js';
import { Flags } from '../queue/flags.js';
import type { CaseView } from './case-data.js';
import { useCaseFile, useOfficerNames } from './case-data.js';
import { personName } from './form-values.js';
import { useOpenedFrom } from './queue-pane.js';

/** Whose case it is, where it stands, who has it, and how much of its time is used. */
export function CaseHead({ view }: { readonly view: CaseView }): ReactNode {
  const { t, of, locale } = useTexts('workbench-case', 'workbench-queue', 'workbench-desk');
  const { progress, desk } = view;
  const { caseNo, texts, clock, dueAt, holder, request } = progress;
  const { data: file } = useCaseFile(caseNo);
  const { person } = useSession('desk');
  const nameOf = useOfficerNames(caseNo);
  const from = useOpenedFrom();
  const open = desk?.findings.filter(({ result, decision }) => result === 'hit' && !decision).length ?? 0;
  const flags: readonly Flag[] = [
    ...(open > 0 ? (['hits'] as const) : []),
    ...(desk?.overdue === true ? (['overdue'] as const) : []),
    ...(desk?.escalation === undefined ? [] : (['escalated'] as const)),
    ...(request && request.answeredAt === undefined ? (['asked'] as const) : []),
  ];
  const used = Math.min(1, clock.usedWorkingDays / clock.budgetDays);
  const isPaused = clock.pauses.some(({ to }) => to === undefined);
  const assignee = desk?.assignee;
  return (
    <header className="desk-case-head">
      <Link to="/queues/$view" params={{ view: from }} className="desk-back">
        ← {t('workbench-case.back')}
      </Link>
      <div className="desk-case-title">
        <Title order={1} size="h3">
          {file ? personName(file.application) : caseNo}
        </Title>
        <span className="desk-faint">
          {of(texts.caseType)} · <span className="desk-nowrap">{caseNo}</span>
        </span>
        <Flags flags={flags} hitsOpen={open} />
      </div>
      <dl className="desk-facts">
        <div>
          <dt>{t('workbench-queue.stage')}</dt>
          <dd>
            {of(texts.outcome) ?? of(texts.stage)}
            <span className="desk-faint desk-block">
              {t('workbench-case.holder-since', { holder: of(texts.holder), day: dayText(holder.since, locale) })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('workbench-queue.assignee')}</dt>
          <dd>
            {assignee === undefined
              ? t('workbench-queue.nobody')
              : assignee === person?.accountId
                ? t('workbench-queue.you')
                : (nameOf(assignee) ?? t('workbench-queue.somebody'))}
          </dd>
        </div>
        <div>
          <dt>{t('workbench-case.clock')}</dt>
          <dd>
            {t('workbench-queue.used', { used: clock.usedWorkingDays, budget: clock.budgetDays })}
            <span className="desk-clock" aria-hidden="true">
              <span className={used >= 1 ? 'desk-clock-late' : ''} style={{ width: `${100 * used}%` }} />
            </span>
            {(isPaused || clock.pausedWorkingDays > 0) && (
              <span className="desk-faint desk-block">
                {isPaused
                  ? t('workbench-case.paused-now')
                  : t('workbench-case.paused', { days: clock.pausedWorkingDays })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('workbench-queue.due')}</dt>
          <dd>{dueAt === undefined ? t('workbench-queue.no-due') : dayText(lastDayOf(dueAt), locale)}</dd>
        </div>
      </dl>
    </header>
  );
}
