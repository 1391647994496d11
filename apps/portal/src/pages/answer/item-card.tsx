import type { Schemas } from '@talent-window/ui';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { CaseFile, Form } from '../../case/case-form.js';
import { ChoiceField } from '../../case/choice-field.js';
import type { Written } from './answers.js';
import { isDocument } from './answers.js';
import { Before } from './before.js';
import { MendField } from './mend-field.js';
import { LineField } from '../../case/line-field.js';

export interface ItemProps {
  readonly id: string;
  readonly nth: number;
  readonly what: string;
  readonly item: Schemas['AskedItem'];
  readonly form: Form;
  readonly file: CaseFile;
  readonly draftId: string | undefined;
  readonly files: readonly Schemas['Document'][];
  readonly written: Written;
  readonly onWrite: (written: Written) => void;
  readonly isDone: boolean;
  readonly error: string | undefined;
}

const LONGEST = 1000;

/** One thing that was asked: what it is, what the officer says of it, what would do, and the answer. */
export function ItemCard(props: ItemProps): ReactNode {
  const { t } = useTexts('portal-answer');
  const { id, nth, what, item, form, file, written, onWrite, isDone, error } = props;
  const { path, reasonText, note, example } = item;
  const isFile = isDocument(path);
  return (
    <section className={`case-panel answer-item${error ? ' answer-item-wrong' : ''}`} aria-labelledby={`${id}-what`}>
      <div className="answer-head">
        <h2 id={`${id}-what`} className="case-sub">
          {nth}. {what}
        </h2>
        <StatusMark status={isDone ? 'done' : 'yours'}>
          {isDone ? t('portal-answer.item-done') : t('portal-answer.item-todo')}
        </StatusMark>
      </div>
      <blockquote className="answer-said">
        <p className="answer-reason">
          <span lang="zh-TW">{reasonText.zh}</span> <span lang="en">{reasonText.en}</span>
        </p>
        <p className="case-words" dir="auto">
          {note}
        </p>
        <footer className="case-faint case-small">{t('portal-answer.officer-wrote')}</footer>
      </blockquote>
      {example && (
        <p className="answer-example">
          <strong>
            <span aria-hidden="true">✓</span> {t('portal-answer.example')}
          </strong>
          <span className="case-words" dir="auto">
            {example}
          </span>
        </p>
      )}
      <Before path={path} form={form} file={file} />
      <ChoiceField
        id={id}
        label={t('portal-answer.choose')}
        choices={[
          { value: 'mended', label: isFile ? t('portal-answer.mend-file') : t('portal-answer.mend') },
          { value: 'contested', label: t('portal-answer.contest'), hint: t('portal-answer.contest-hint') },
        ]}
        value={written.answer}
        onChange={(answer) => onWrite({ ...written, answer: answer === 'contested' ? 'contested' : 'mended' })}
        error={error}
      />
      {written.answer === 'mended' && <MendField {...props} />}
      {written.answer !== undefined && (
        <LineField
          id={`${id}-comment`}
          label={written.answer === 'contested' ? t('portal-answer.why') : t('portal-answer.comment')}
          hint={written.answer === 'contested' ? t('portal-answer.why-hint') : undefined}
          value={written.comment ?? ''}
          onChange={(comment) => onWrite({ ...written, comment })}
          lines={3}
          maxLength={LONGEST}
        />
      )}
    </section>
  );
}
