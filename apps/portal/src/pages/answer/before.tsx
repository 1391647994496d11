import { valueAt } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { CaseFile, Form } from '../../case/case-form.js';
import { fieldAt } from '../../case/case-form.js';
import { valueText } from '../../case/value-text.js';
import { isDocument } from './answers.js';

/** The field or document itself, as the officer has it. */
export function Before({
  path,
  form,
  file,
}: {
  readonly path: string;
  readonly form: Form;
  readonly file: CaseFile;
}): ReactNode {
  const words = useTexts('portal-answer');
  const { t } = words;
  const field = fieldAt(form, path);
  const documents = file.documents.filter(({ slot }) => `documents.${slot}` === path);
  return (
    <dl className="case-facts answer-before">
      <dt>{t('portal-answer.now')}</dt>
      {isDocument(path) ? (
        documents.length === 0 ? (
          <dd>{t('portal-answer.no-file-yet')}</dd>
        ) : (
          documents.map(({ id, fileName, mediaType }) => (
            <dd key={id} className="answer-document">
              {mediaType.startsWith('image/') && (
                <img src={`/api/cases/${file.caseNo}/documents/${id}`} alt="" className="answer-picture" />
              )}
              <a href={`/api/cases/${file.caseNo}/documents/${id}`} target="_blank" rel="noreferrer">
                {t('portal-answer.open', { name: fileName })}
              </a>
            </dd>
          ))
        )
      ) : (
        <dd className="answer-value" dir="auto">
          {field
            ? valueText(form, field, valueAt(file.application, path), file.application, words)
            : t('portal-answer.nothing-yet')}
        </dd>
      )}
    </dl>
  );
}
