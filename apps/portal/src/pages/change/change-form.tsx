import { valueAt, withValues } from '@talent-window/domain';
import type { SummaryItem } from '@talent-window/ui';
import { $api, ErrorSummary, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { slotAt, wordsOf } from '../../case/case-form.js';
import { FileSlot } from '../../case/file-slot.js';
import { useKept } from '../../case/kept.js';
import type { CommandPath } from '../../case/use-command.js';
import { useCommand } from '../../case/use-command.js';
import { ValueField } from '../../case/value-field.js';
import { isShown } from './shown-fields.js';
import type { ChangeProps, Changing } from './change-props.js';
import { beginning } from './change-props.js';

const KINDS = {
  passport: { section: 'passport', command: 'change-passport', brings: ['documents.passport'] },
  field: { section: 'profession', command: 'change-field', brings: [] },
} as const satisfies Record<string, { section: string; command: CommandPath; brings: readonly string[] }>;

/** The fields of one section with the documents that go with them, sent as one change. */
export function ChangeForm({
  kind,
  view,
  form,
  file,
  draftId,
  onSent,
}: ChangeProps & { readonly kind: keyof typeof KINDS }): ReactNode {
  const { t, of } = useTexts('portal-change');
  const { section, command: path, brings } = KINDS[kind];
  const { caseNo } = view.progress;
  const [{ commandId, changes }, setChanging, forget] = useKept<Changing>(`${caseNo}.${path}`, beginning());
  const command = useCommand(view, commandId);
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const draft = $api.useQuery(
    'get',
    '/api/drafts/{id}',
    { params: { path: { id: draftId ?? '' } } },
    { enabled: draftId !== undefined },
  );
  const content = withValues(file.application, changes);
  const fields = (form.sections.find(({ id }) => id === section)?.fields ?? []).filter((it) => isShown(it, content));
  const findings = isRefused(command.error, 'form-not-ready') ? command.error.findings : [];
  // Another item of the field asks for other documents: the platform says which, and each gets its place here.
  const slots = [...new Set([...brings, ...findings.map((it) => it.path).filter((it) => it.startsWith('documents.'))])];
  const filesOf = (slot: string) =>
    (draft.data?.documents ?? []).filter((it) => it.commandId === commandId && `documents.${it.slot}` === slot);
  const differs = Object.fromEntries(
    Object.entries(changes).filter(
      ([at, value]) => JSON.stringify(value) !== JSON.stringify(valueAt(file.application, at)) && value !== '',
    ),
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = [
      ...(Object.keys(differs).length === 0
        ? [{ fieldId: `${kind}-${fields[0]?.path ?? ''}`, text: t('portal-change.nothing-changed') }]
        : []),
      ...brings
        .filter((slot) => filesOf(slot).length === 0)
        .map((slot) => ({ fieldId: `${kind}-${slot}`, text: t('portal-change.passport-no-page') })),
    ];
    setWrong(missing);
    if (missing.length > 0 || !(await command.send(path, { changes: differs }))) return;
    forget();
    setChanging(beginning());
    onSent(t(`portal-change.${kind}-sent`));
    document.getElementById('content')?.scrollIntoView();
  };
  const summary = [...wrong, ...findings.map((it) => ({ fieldId: `${kind}-${it.path}`, text: of(it.text) }))];
  return (
    <form className="case-stack-form" noValidate onSubmit={(event) => void send(event)}>
      <p>{t(`portal-change.${kind}-lead`)}</p>
      <ErrorSummary items={summary} />
      {findings.length === 0 && <ProblemNotice error={command.error} />}
      {fields.map((field) => (
        <ValueField
          key={field.path}
          id={`${kind}-${field.path}`}
          form={form}
          field={field}
          content={content}
          value={valueAt(content, field.path)}
          onChange={(value) => setChanging({ commandId, changes: { ...changes, [field.path]: value ?? '' } })}
          error={of(findings.find((it) => it.path === field.path)?.text)}
        />
      ))}
      {draftId &&
        slots.map((at) => {
          const slot = slotAt(form, at);
          if (!slot) return null;
          const what = kind === 'passport' ? t('portal-change.passport-page') : (of(wordsOf(form, slot.label)) ?? at);
          return (
            <FileSlot
              key={at}
              id={`${kind}-${at}`}
              label={t('portal-change.upload-for', { what })}
              draftId={draftId}
              slot={slot}
              commandId={commandId}
              files={filesOf(at)}
            />
          );
        })}
      <p>
        <button className="case-button" disabled={command.isSending}>
          {t(`portal-change.${kind}-send`)}
        </button>
      </p>
    </form>
  );
}
