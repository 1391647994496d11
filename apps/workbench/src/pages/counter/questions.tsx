import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { api, ErrorSummary, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { answered, useAct } from '../../desk-parts/use-act.js';
import type { Recorded } from './done.js';
import { showsGuide } from './guide.js';
import { Question } from './question.js';
import type { InspectionQuestion, QuestionName, ReasonName } from './reasons.js';
import { QUESTIONS, waitsFor } from './reasons.js';
import { RatherWait } from './rather-wait.js';

interface QuestionsProps {
  readonly caseNo: string;
  readonly visit: number;
  /** until when the case waits for the passport */
  readonly dueAt: string | undefined;
  readonly onDone: (recorded: Recorded) => void;
}

type Answers = Partial<Readonly<Record<QuestionName, boolean>>>;

/** The three questions of a counter; the result follows from the answers. */
export function Questions({ caseNo, visit, dueAt, onDone }: QuestionsProps): ReactNode {
  const { t } = useTexts('workbench-counter');
  const [answers, setAnswers] = useState<Answers>({});
  const [reasons, setReasons] = useState<readonly ReasonName[]>([]);
  const [note, setNote] = useState('');
  const [isSure, setSure] = useState(false);
  const [wrong, setWrong] = useState<readonly { readonly fieldId: string; readonly text: string }[]>([]);

  const failed: readonly InspectionQuestion[] = QUESTIONS.filter(({ name }) => answers[name] === false);
  const given = reasons.filter((reason) => failed.some((question) => question.reasons.includes(reason)));
  const result = failed.length > 0 ? 'failed' : 'passed';
  const record = useAct(
    (body: { readonly result: 'passed' | 'failed'; readonly note: string }, commandId) =>
      answered(
        api.POST('/api/cases/{caseNo}/commands/record-inspection', {
          params: { path: { caseNo } },
          body: { commandId, stage: 'passport-inspection', visit, ...body },
        }),
      ),
    (_, sent) => onDone({ caseNo, result: sent.result }),
  );

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const open = QUESTIONS.filter(({ name }) => answers[name] === undefined);
    const said = [...given.map((reason) => t(`workbench-counter.r-${reason}`)), note.trim()].filter(Boolean).join('; ');
    if (open.length > 0 && result === 'passed') {
      return setWrong(open.map(({ name, ask }) => ({ fieldId: `${name}-yes`, text: t(ask) })));
    }
    if (result === 'failed' && said === '') {
      return setWrong([{ fieldId: 'counter-note', text: t('workbench-counter.reason-wanted') }]);
    }
    if (result === 'failed' && !isSure) {
      return setWrong([{ fieldId: 'counter-sure', text: t('workbench-counter.confirm-failed') }]);
    }
    setWrong([]);
    record.mutate({ result, note: said });
  };

  return (
    <form onSubmit={submit} noValidate className="hall-panel">
      <Stack gap="lg">
        <ErrorSummary items={wrong} />
        {QUESTIONS.map((question) => (
          <Question
            key={question.name}
            question={question}
            showsHow={showsGuide()}
            answer={answers[question.name]}
            onAnswer={(answer) => setAnswers({ ...answers, [question.name]: answer })}
            reasons={reasons}
            onReasons={setReasons}
          />
        ))}
        <RatherWait waits={waitsFor(given)} dueAt={dueAt} onLeave={() => onDone({ caseNo, result: 'left-open' })} />
        {result === 'failed' && (
          <Textarea
            id="counter-note"
            label={t('workbench-counter.note')}
            description={t('workbench-counter.note-hint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={1000}
            autosize
            minRows={2}
            size="md"
          />
        )}
        {result === 'failed' && (
          <Checkbox
            id="counter-sure"
            size="lg"
            className="counter-sure"
            label={t('workbench-counter.confirm-failed')}
            checked={isSure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
        )}
        <ProblemNotice error={record.error} />
        <div className="counter-record">
          <Button
            type="submit"
            className="scan-button"
            loading={record.isPending}
            color={result === 'failed' ? 'var(--tw-yours)' : undefined}
          >
            {result === 'failed' ? t('workbench-counter.record-failed') : t('workbench-counter.record-passed')}
          </Button>
          <Text>{result === 'failed' ? t('workbench-counter.next-failed') : t('workbench-counter.next-passed')}</Text>
        </div>
      </Stack>
    </form>
  );
}
