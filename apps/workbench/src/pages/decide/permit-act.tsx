import { Button, Checkbox, Textarea } from '@mantine/core';
import { PERMIT_REASONS } from '@talent-window/contracts/vocabulary';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { components } from '@talent-window/api-client';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CaseView } from '../case/case-data.js';
import { Choice } from './choice.js';
import { useCommand } from './use-command.js';

type DecidePermit = components['schemas']['DecidePermit'];
const DECISIONS = ['keep', 'annul', 'revoke'] as const satisfies readonly DecidePermit['decision'][];

const decide = (caseNo: string, body: DecidePermit) =>
  api.POST('/api/cases/{caseNo}/commands/decide-permit', { params: { path: { caseNo } }, body });

/** Keeps, annuls or revokes the permit that the case brought. */
export function PermitAct({
  view,
  onDecided,
}: {
  readonly view: CaseView;
  readonly onDecided: (what: string) => void;
}): ReactNode {
  const { t } = useTexts('commands', 'permit-decisions', 'reasons', 'workbench-decide');
  const [decision, choose] = useState<DecidePermit['decision']>();
  const [reasons, setReasons] = useState<DecidePermit['reasons']>([]);
  const [facts, setFacts] = useState('');
  const [note, setNote] = useState('');
  const { mutate, error, isPending } = useCommand(view, decide, () =>
    onDecided(t(`permit-decisions.${decision ?? 'keep'}`)),
  );
  const takesReasons = decision === 'annul' || decision === 'revoke';
  return (
    <form
      className="desk-decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (decision === undefined) return;
        mutate({
          decision,
          note: note.trim(),
          reasons: takesReasons ? reasons : [],
          ...(takesReasons ? { facts } : {}),
        });
      }}
    >
      <fieldset className="desk-choices">
        <legend>{t('commands.decidePermit')}</legend>
        {DECISIONS.map((each) => (
          <Choice
            key={each}
            name="permit"
            label={t(`permit-decisions.${each}`)}
            checked={decision === each}
            onChoose={() => choose(each)}
          />
        ))}
      </fieldset>
      {takesReasons && (
        <>
          <Checkbox.Group
            label={t('workbench-decide.reasons')}
            value={reasons}
            onChange={(chosen) => setReasons(PERMIT_REASONS.filter((each) => chosen.includes(each)))}
          >
            {PERMIT_REASONS.map((each) => (
              <Checkbox key={each} mt={6} value={each} label={t(`reasons.${each}`)} />
            ))}
          </Checkbox.Group>
          <Textarea
            autosize
            minRows={3}
            maxLength={2000}
            label={t('workbench-decide.facts-permit')}
            value={facts}
            onChange={(event) => setFacts(event.currentTarget.value)}
          />
        </>
      )}
      {decision !== undefined && (
        <>
          <Textarea
            autosize
            maxLength={2000}
            label={t('workbench-decide.note')}
            description={t('workbench-decide.note-hint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {error && <ProblemNotice error={error} />}
          <Button type="submit" loading={isPending}>
            {t('workbench-decide.confirm', { what: t(`permit-decisions.${decision}`) })}
          </Button>
        </>
      )}
    </form>
  );
}
