import { Button, Stack, Text } from '@mantine/core';
import { useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CaseView, Command } from '../case/case-data.js';
import { useOfficerNames } from '../case/case-data.js';
import type { Neighbours } from '../case/queue-pane.js';
import { AssignAct } from './assign-act.js';
import { ClaimAct, ReleaseAct } from './claim-act.js';
import { useDecision } from './decision-draft.js';
import { MovedOn } from './moved-on.js';
import { NoteAct } from './note-act.js';
import { PermitAct } from './permit-act.js';
import { ReviewForm } from './review-form.js';

/** Acts that need no more than a reason. */
const BY_NOTE = [
  'extendDeadline',
  'dismissOverdue',
  'suspendClock',
  'resumeClock',
] as const satisfies readonly Command[];

/** What the law lets the officer do with the case as it stands. */
export function DecidePanel({
  view,
  neighbours,
}: {
  readonly view: CaseView;
  readonly neighbours: Neighbours;
}): ReactNode {
  const { t, of } = useTexts('workbench-decide', 'commands');
  const { progress, desk, allowedActions } = view;
  const { person } = useSession('desk');
  const { draft, change } = useDecision();
  const [done, setDone] = useState<string>();
  const [lost, setLost] = useState<unknown>();
  const nameOf = useOfficerNames(progress.caseNo);
  const may = (command: Command): boolean => allowedActions.includes(command);
  const open = desk?.findings.filter(({ result, decision }) => result === 'hit' && !decision).length ?? 0;
  const isMine = desk?.assignee !== undefined && desk.assignee === person?.accountId;
  // A decision was being written, and meanwhile the case went on without it.
  const isTaken = draft.decision !== undefined && done === undefined && !may('decideReview');
  const acts = BY_NOTE.filter(may);
  const decided = (what: string): void => {
    setLost(undefined);
    setDone(what);
  };
  return (
    <div className="desk-decide">
      <h2>{t('workbench-decide.title')}</h2>
      <Text size="sm">{of(progress.texts.awaiting)}</Text>
      {done !== undefined && <Done what={done} neighbours={neighbours} />}
      {(lost !== undefined || isTaken) && (
        <MovedOn
          error={lost}
          view={view}
          onRead={() => {
            setLost(undefined);
            change({ decision: undefined });
          }}
        />
      )}
      {may('claim') && <ClaimAct view={view} onLost={setLost} />}
      {desk?.assignee !== undefined && !isMine && (
        <p className="desk-said">
          {t('workbench-decide.held-by', { name: nameOf(desk.assignee) ?? t('workbench-decide.another') })}
        </p>
      )}
      {may('assign') && <AssignAct view={view} />}
      {open > 0 && (
        <p className="desk-said">
          {t('workbench-decide.hits-first', { count: open })}{' '}
          <Link
            to="/cases/$caseNo"
            params={{ caseNo: progress.caseNo }}
            search={(before: object) => ({ ...before, tab: 'identity' })}
          >
            {t('workbench-decide.to-hits')}
          </Link>
        </p>
      )}
      {may('decideReview') && <ReviewForm view={view} onDecided={decided} onLost={setLost} />}
      {may('decidePermit') && <PermitAct view={view} onDecided={decided} />}
      {acts.map((command) => (
        <NoteAct key={command} view={view} command={command} onDone={decided} />
      ))}
      {may('release') && <ReleaseAct view={view} />}
      {allowedActions.length === 0 && done === undefined && (
        <p className="desk-faint">{t('workbench-decide.nothing')}</p>
      )}
    </div>
  );
}

/** What was just done, and the way to the next case. */
function Done({
  what,
  neighbours: { next, open },
}: {
  readonly what: string;
  readonly neighbours: Neighbours;
}): ReactNode {
  const { t } = useTexts('workbench-decide');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Stack gap="xs" align="flex-start" role="status">
      <p className="desk-done">✓ {what}</p>
      {next && (
        <Button ref={button} variant="default" onClick={() => open(next.caseNo)}>
          {t('workbench-decide.next', { caseNo: next.caseNo })}
        </Button>
      )}
    </Stack>
  );
}
