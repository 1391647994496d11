import { Button, Group, Textarea } from '@mantine/core';
import type { components } from '@talent-window/api-client';
import { api, ProblemNotice, useSession, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { $desk } from '../../contract.js';
import type { CaseView, CheckFinding } from '../case/case-data.js';
import { useCaseChanged } from '../case/case-data.js';
import { Choice } from '../decide/choice.js';
import { useKept } from '../decide/kept.js';
import { hasMovedOn, useCommand } from '../decide/use-command.js';

type DecideHit = components['schemas']['DecideHit'];
type Said = DecideHit['decision'] | 'unsure';
const SAYINGS = ['same-person', 'not-the-same', 'unsure'] as const satisfies readonly Said[];

const decideHit = (caseNo: string, body: DecideHit) =>
  api.POST('/api/cases/{caseNo}/commands/decide-hit', { params: { path: { caseNo } }, body });

/** Whether it is this person, with a reason. Who is unsure leaves a note for the others, and the hit stays open. */
export function HitDecision({
  view,
  finding: { findingId, proposed, band },
}: {
  readonly view: CaseView;
  readonly finding: CheckFinding;
}): ReactNode {
  const { t } = useTexts('workbench-hits', 'hit-decisions');
  const { person } = useSession('desk');
  const { caseNo } = view.progress;
  const [said, say] = useState<Said>();
  const [why, setWhy, forget] = useKept(`hit.${findingId}`, '');
  const [needsWhy, setNeedsWhy] = useState(false);
  const noteId = useRef(crypto.randomUUID());
  const changed = useCaseChanged(caseNo);
  const decision = useCommand(view, decideHit, forget);
  const note = $desk.useMutation('post', '/api/cases/{caseNo}/notes', {
    onSuccess: async () => {
      noteId.current = crypto.randomUUID();
      forget();
      await changed();
    },
  });
  if (proposed?.by === person?.accountId) {
    return <p className="desk-faint">{t('workbench-hits.not-yourself')}</p>;
  }
  if (!view.allowedActions.includes('decideHit')) {
    return <p className="desk-faint">{t('workbench-hits.take-first')}</p>;
  }
  const send = (): void => {
    const words = why.trim();
    setNeedsWhy(words === '');
    if (said === undefined || words === '') return;
    if (said === 'unsure') {
      note.mutate({
        params: { path: { caseNo } },
        body: { noteId: noteId.current, text: t('workbench-hits.unsure-note', { why: words }) },
      });
    } else decision.mutate({ findingId, decision: said, note: words });
  };
  const refused = decision.error ?? note.error;
  return (
    <form
      className="desk-hit-say"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset className="desk-choices desk-choices-row">
        <legend>{t('workbench-hits.is-it')}</legend>
        {SAYINGS.map((each) => (
          <Choice
            key={each}
            name={`hit ${findingId}`}
            label={each === 'unsure' ? t('workbench-hits.unsure') : t(`hit-decisions.${each}`)}
            checked={said === each}
            onChoose={() => say(each)}
          />
        ))}
      </fieldset>
      <Textarea
        autosize
        minRows={2}
        maxLength={2000}
        dir="auto"
        label={t('workbench-hits.why')}
        description={t('workbench-hits.why-hint')}
        value={why}
        error={needsWhy ? t('workbench-hits.needs-why') : undefined}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {band === 'alert' && !proposed && <p className="desk-faint">{t('workbench-hits.two-needed')}</p>}
      {refused && !hasMovedOn(refused) && <ProblemNotice error={refused} />}
      {refused && hasMovedOn(refused) && <ProblemNotice error={refused} onRetry={() => decision.reset()} />}
      <Group>
        <Button type="submit" disabled={said === undefined} loading={decision.isPending || note.isPending}>
          {said === 'unsure' ? t('workbench-hits.keep-open') : t('workbench-hits.decide')}
        </Button>
      </Group>
    </form>
  );
}
