import { Button } from '@mantine/core';
import { Refused, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { CaseView } from '../case/case-data.js';
import { useOfficerNames, useTimeline } from '../case/case-data.js';

/** Somebody was first: who, with what, and where the case stands now. What was typed is still in its fields. */
export function MovedOn({
  error,
  view,
  onRead,
}: {
  readonly error: unknown;
  readonly view: CaseView;
  readonly onRead: () => void;
}): ReactNode {
  const { t, of } = useTexts('workbench-decide', 'roles', 'shell');
  const { data } = useTimeline(view.progress.caseNo);
  const nameOf = useOfficerNames(view.progress.caseNo);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const last = data?.entries.findLast(({ kind }) => kind === 'commanded');
  const { desk, progress } = view;
  return (
    <div ref={box} className="desk-conflict" role="alert" tabIndex={-1}>
      <p>
        <strong>{error instanceof Refused ? of(error.title) : t('workbench-decide.went-on')}</strong>
      </p>
      {last && (
        <p>
          {t('workbench-decide.was-first', {
            name: nameOf(last.actor.id) ?? t(`roles.${last.actor.role}`),
            at: timeText(last.at),
            what: of(last.text),
          })}
        </p>
      )}
      <p>
        {t('workbench-decide.stands-now', {
          stage: of(progress.texts.outcome) ?? of(progress.texts.stage),
          name:
            nameOf(desk?.assignee) ??
            t(desk?.assignee === undefined ? 'workbench-decide.nobody' : 'workbench-decide.another'),
        })}
      </p>
      <p>{t('workbench-decide.text-kept')}</p>
      <Button size="xs" variant="default" onClick={onRead}>
        {t('shell.close')}
      </Button>
    </div>
  );
}
