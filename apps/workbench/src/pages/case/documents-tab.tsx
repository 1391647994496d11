import { Late, ProblemNotice, useTexts } from '@talent-window/ui';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useBefore } from './application-tab.js';
import { useCaseFile, useForm } from './case-data.js';
import type { TabOf } from './case-tabs.js';
import { isProvedBy } from './document-proves.js';
import { DocumentViewer } from './document-viewer.js';
import { AskAbout, FieldList } from './field-list.js';
import { labelOf, shownFields } from './form-values.js';

/** The documents, one at a time, beside the fields it proves. */
export function DocumentsTab({ view }: TabOf): ReactNode {
  const { t, of } = useTexts('workbench-case');
  const { caseNo, caseType } = view.progress;
  const { data: file, error, refetch } = useCaseFile(caseNo);
  const { data: form } = useForm(caseType);
  const before = useBefore(caseNo, form);
  const { document: asked }: { readonly document?: unknown } = useSearch({ strict: false });
  const [chosen, choose] = useState(typeof asked === 'string' ? asked : undefined);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!file || !form) return <Late />;
  const { documents } = file;
  const shown = documents.find(({ id }) => id === chosen) ?? documents[0];
  if (!shown) return <p className="desk-faint">{t('workbench-case.no-documents')}</p>;
  const nameOf = (slot: string): string => {
    const found = form.slots.find((each) => each.slot === slot);
    return found ? of(labelOf(form, found.label)) : slot;
  };
  const mayAsk = view.allowedActions.includes('decideReview');
  const fields = form.sections
    .flatMap((section) => shownFields(form, section, file.application))
    .filter(({ field }) => isProvedBy(shown.slot, field.path));
  return (
    <div className="desk-documents">
      <ul className="desk-document-list" aria-label={t('workbench-case.tab-documents')}>
        {documents.map(({ id, slot, request }) => (
          <li key={id}>
            <button type="button" className="desk-document" aria-pressed={id === shown.id} onClick={() => choose(id)}>
              {nameOf(slot)}
              {request !== undefined && (
                <span className="desk-faint"> · {t('workbench-case.answers-request', { nth: request })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div className="desk-documents-open">
        <DocumentViewer
          key={shown.id}
          src={`/api/cases/${caseNo}/documents/${shown.id}`}
          mediaType={shown.mediaType}
          name={nameOf(shown.slot)}
          fileName={shown.fileName}
        />
        <section className="desk-section">
          <h2>
            {t('workbench-case.proves', { document: nameOf(shown.slot) })}{' '}
            {mayAsk && <AskAbout path={`documents.${shown.slot}`} label={nameOf(shown.slot)} />}
          </h2>
          {shown.findings.map(({ path, reason, text }) => (
            <p key={`${path} ${reason}`} className="desk-said">
              {of(text)}
            </p>
          ))}
          <FieldList fields={fields} before={before} mayAsk={mayAsk} />
        </section>
      </div>
    </div>
  );
}
