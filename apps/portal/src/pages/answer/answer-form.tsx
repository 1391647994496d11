import { valueAt } from '@talent-window/domain';
import type { Schemas, SummaryItem } from '@talent-window/ui';
import { ErrorSummary, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { CaseFile, Form } from '../../case/case-form.js';
import { fieldAt, slotAt, wordsOf } from '../../case/case-form.js';
import { Deadline } from '../../case/deadline.js';
import { useKept } from '../../case/kept.js';
import type { CaseView } from '../../case/own-case.js';
import { useToCase } from '../../case/use-to-case.js';
import { useCommand } from '../../case/use-command.js';
import { daysUntil, lastDayOf } from '../../case/whole-days.js';
import type { Answers } from './answers.js';
import { filesFor, missingFrom, toSend } from './answers.js';
import { ItemCard } from './item-card.js';

interface Props {
  readonly view: CaseView;
  readonly request: Schemas['Request'];
  readonly form: Form;
  readonly file: CaseFile;
  readonly draftId: string | undefined;
  readonly documents: readonly Schemas['Document'][];
}

/** Every item with the answer to it; sent together, once. */
export function AnswerForm({ view, request, form, file, draftId, documents }: Props): ReactNode {
  const { t, of } = useTexts('portal-answer', 'portal-tracker');
  const { caseNo } = view.progress;
  const { items, nth, dueAt, authority } = request;
  const kept = `${caseNo}.answer-${nth}`;
  const [{ commandId, answers }, setWritten, forget] = useKept<{ commandId: string; answers: Answers }>(kept, {
    commandId: crypto.randomUUID(),
    answers: {},
  });
  const command = useCommand(view, commandId);
  const [isTried, setTried] = useState(false);
  const toCase = useToCase(caseNo);

  const said = items.map((item, at) => {
    const label = wordsOf(form, (fieldAt(form, item.path) ?? slotAt(form, item.path))?.label);
    const missing = missingFrom(
      item,
      answers[item.path],
      valueAt(file.application, item.path),
      filesFor(item.path, nth, documents),
    );
    return { item, id: `item-${at + 1}`, what: of(label) ?? item.path, nth: at + 1, missing };
  });
  const refused = isRefused(command.error, 'form-not-ready') ? command.error.findings : [];
  const wrong: SummaryItem[] = [
    ...(isTried
      ? said.flatMap(({ id, what, nth: number, missing }) =>
          missing ? [{ fieldId: id, text: t(`portal-answer.${missing}`, { nth: number, what }) }] : [],
        )
      : []),
    ...refused.map((finding) => ({
      fieldId: said.find(({ item }) => finding.path.startsWith(item.path))?.id ?? 'item-1',
      text: of(finding.text),
    })),
  ];
  const done = said.filter(({ missing }) => missing === undefined).length;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (done < said.length || !(await command.send('resubmit', toSend(items, answers)))) return;
    forget();
    await toCase();
  };
  return (
    <form className="case-stack" noValidate onSubmit={(event) => void send(event)}>
      <div className="case-stack-tight">
        <p>{t('portal-answer.lead', { who: t(`portal-tracker.who-${authority}`), count: items.length })}</p>
        <p>
          <Deadline dueAt={dueAt} />
        </p>
        {daysUntil(lastDayOf(dueAt)) < 0 && <p>{t('portal-answer.deadline-passed')}</p>}
      </div>
      <ErrorSummary items={wrong} />
      {refused.length === 0 && <ProblemNotice error={command.error} />}
      {said.map(({ item, id, what, nth: number, missing }) => (
        <ItemCard
          key={item.path}
          id={id}
          nth={number}
          what={what}
          item={item}
          form={form}
          file={file}
          draftId={draftId}
          files={filesFor(item.path, nth, documents)}
          written={answers[item.path] ?? {}}
          onWrite={(written) =>
            setWritten((before) => ({ ...before, answers: { ...before.answers, [item.path]: written } }))
          }
          isDone={missing === undefined}
          error={
            of(refused.find((finding) => finding.path.startsWith(item.path))?.text) ??
            (isTried && missing ? t(`portal-answer.${missing}`, { nth: number, what }) : undefined)
          }
        />
      ))}
      <div className="answer-foot">
        <p role="status" className="answer-done">
          {t('portal-answer.done', { done, count: items.length })}
        </p>
        <button className="case-button" disabled={command.isSending}>
          {command.isSending ? t('portal-answer.sending') : t('portal-answer.send')}
        </button>
        <p className="case-faint case-small">
          {t('portal-answer.kept')} {t('portal-answer.sent-once')}
        </p>
      </div>
    </form>
  );
}
