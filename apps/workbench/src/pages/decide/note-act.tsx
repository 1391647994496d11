import { Button, Stack, Textarea } from '@mantine/core';
import { $api, api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CaseView } from '../case/case-data.js';
import { Paper } from './preview.js';
import type { Turn } from './use-command.js';
import { useCommand } from './use-command.js';

type ByNote = 'extendDeadline' | 'dismissOverdue' | 'suspendClock' | 'resumeClock';
type Body = Turn & { readonly note: string };

const at = (caseNo: string) => ({ path: { caseNo } });
const SEND = {
  extendDeadline: (caseNo: string, body: Body) =>
    api.POST('/api/cases/{caseNo}/commands/extend-deadline', { params: at(caseNo), body }),
  dismissOverdue: (caseNo: string, body: Body) =>
    api.POST('/api/cases/{caseNo}/commands/dismiss-overdue', { params: at(caseNo), body }),
  suspendClock: (caseNo: string, body: Body) =>
    api.POST('/api/cases/{caseNo}/commands/suspend-clock', { params: at(caseNo), body }),
  resumeClock: (caseNo: string, body: Body) =>
    api.POST('/api/cases/{caseNo}/commands/resume-clock', { params: at(caseNo), body }),
};

/** An act that opens to ask for its reason, and shows first what it would write where it writes something. */
export function NoteAct({
  view,
  command,
  onDone,
}: {
  readonly view: CaseView;
  readonly command: ByNote;
  readonly onDone: (what: string) => void;
}): ReactNode {
  const { t } = useTexts('commands', 'workbench-decide', 'shell');
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const name = t(`commands.${command}`);
  const { mutate, error, isPending } = useCommand(view, SEND[command], () => {
    setOpen(false);
    setNote('');
    onDone(name);
  });
  if (!isOpen) {
    return (
      <Button variant="default" onClick={() => setOpen(true)}>
        {name}
      </Button>
    );
  }
  return (
    <form
      className="desk-item"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ note: note.trim() });
      }}
    >
      <h3 className="desk-item-head">{name}</h3>
      {command === 'dismissOverdue' && <Dismissal caseNo={view.progress.caseNo} />}
      <Textarea
        autosize
        minRows={2}
        maxLength={2000}
        label={t('workbench-decide.note')}
        description={t('workbench-decide.note-hint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      {error && <ProblemNotice error={error} />}
      <Stack gap={6}>
        <Button type="submit" loading={isPending}>
          {t('workbench-decide.confirm', { what: name })}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t('shell.cancel')}
        </Button>
      </Stack>
    </form>
  );
}

function Dismissal({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { data, error } = $api.useQuery('get', '/api/cases/{caseNo}/dismissal-draft', {
    params: { path: { caseNo } },
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return null;
  const body = (language: 'zh' | 'en'): string =>
    [data.facts[language], ...data.reasons.map((each) => each[language]), data.remedy[language]].join('\n\n');
  return <Paper subject={data.subject} body={{ zh: body('zh'), en: body('en') }} />;
}
