import { amendable, FORMS, valueAt, withValues } from '@talent-window/domain';
import type { SummaryItem } from '@talent-window/ui';
import { ErrorSummary, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { wordsOf } from '../../case/case-form.js';
import { useKept } from '../../case/kept.js';
import { useCommand } from '../../case/use-command.js';
import { ValueField } from '../../case/value-field.js';
import { valueText } from '../../case/value-text.js';
import type { ChangeProps, Changing } from './change-props.js';
import { beginning } from './change-props.js';
import { isShown } from './shown-fields.js';

/** Everything that was submitted, each with a way to correct it, until the fee is paid. */
export function CorrectForm({ view, form, file, onSent }: ChangeProps): ReactNode {
  const words = useTexts('portal-change', 'portal-answer');
  const { t, of } = words;
  const { caseNo, caseType } = view.progress;
  const [{ commandId, changes }, setChanging, forget] = useKept<Changing>(`${caseNo}.correct`, beginning());
  const command = useCommand(view, commandId);
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const content = withValues(file.application, changes);
  const findings = isRefused(command.error, 'form-not-ready') ? command.error.findings : [];
  const put = (path: string, value: unknown): void =>
    setChanging({ commandId, changes: { ...changes, [path]: value } });
  const leave = (path: string): void => {
    const { [path]: _left, ...others } = changes;
    setChanging({ commandId, changes: others });
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isNothing = Object.entries(changes).every(
      ([path, value]) => JSON.stringify(value) === JSON.stringify(valueAt(file.application, path)),
    );
    setWrong(isNothing ? [{ fieldId: 'correct', text: t('portal-change.correct-none') }] : []);
    if (isNothing || !(await command.send('correct', { changes }))) return;
    forget();
    setChanging(beginning());
    onSent(t('portal-change.correct-sent'));
    document.getElementById('content')?.scrollIntoView();
  };
  const summary = [...wrong, ...findings.map((it) => ({ fieldId: `correct-${it.path}`, text: of(it.text) }))];
  return (
    <form className="case-stack-form" noValidate onSubmit={(event) => void send(event)}>
      <p>{t('portal-change.correct-lead')}</p>
      <ErrorSummary items={summary} />
      {findings.length === 0 && <ProblemNotice error={command.error} />}
      {form.sections
        .map((section) => ({
          ...section,
          fields: section.fields.filter(
            (field) =>
              amendable(FORMS[caseType], field.path) === 'yes' && isShown(field, content) && section.id !== 'consent',
          ),
        }))
        .filter(({ fields }) => fields.length > 0)
        .map((section) => (
          <section key={section.id}>
            <h3 className="change-section">{of(wordsOf(form, section.label))}</h3>
            <ul className="case-list change-rows">
              {section.fields.map((field) => {
                const label = of(wordsOf(form, field.label)) ?? field.path;
                const isOpen = Object.hasOwn(changes, field.path);
                return (
                  <li key={field.path}>
                    {isOpen ? (
                      <div className="case-stack-tight">
                        <ValueField
                          id={`correct-${field.path}`}
                          form={form}
                          field={field}
                          content={content}
                          value={changes[field.path]}
                          onChange={(value) => put(field.path, value ?? '')}
                          error={of(findings.find((it) => it.path === field.path)?.text)}
                        />
                        <button type="button" className="case-link" onClick={() => leave(field.path)}>
                          {t('portal-change.correct-undo', { what: label })}
                        </button>
                      </div>
                    ) : (
                      <div className="change-row">
                        <span className="case-faint">{label}</span>
                        <span dir="auto">
                          {valueText(form, field, valueAt(file.application, field.path), file.application, words)}
                        </span>
                        <button
                          type="button"
                          className="case-link"
                          aria-label={t('portal-change.correct-one', { what: label })}
                          onClick={() => put(field.path, valueAt(file.application, field.path) ?? '')}
                        >
                          {t('portal-change.correct')}
                        </button>
                      </div>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      <p>
        <button className="case-button" disabled={command.isSending}>
          {t('portal-change.correct-send')}
        </button>
      </p>
    </form>
  );
}
