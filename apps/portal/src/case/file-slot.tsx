import type { Schemas } from '@talent-window/ui';
import { api, ProblemNotice, Refused, useTexts } from '@talent-window/ui';
import { IconFile } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { FormSlot } from './case-form.js';
import { LARGEST_FILE, sendFile } from './send-file.js';

type Document = Schemas['Document'];

const TYPES: Readonly<Record<FormSlot['accepts'], string>> = {
  photo: 'image/jpeg,image/png',
  image: 'image/jpeg,image/png',
  scan: 'image/jpeg,image/png,application/pdf',
};

/** New files for one slot of a case: chosen or taken by the camera, sent at once, judged at once. */
export function FileSlot({
  id,
  label,
  draftId,
  slot,
  commandId,
  files,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly draftId: string;
  readonly slot: FormSlot;
  readonly commandId?: string;
  /** what was put there for this */
  readonly files: readonly Document[];
}): ReactNode {
  const { t, of } = useTexts('portal-answer');
  const queries = useQueryClient();
  const hintId = useId();
  const [percent, setPercent] = useState<number>();
  const [error, setError] = useState<unknown>();
  const [tooBig, setTooBig] = useState<string>();
  const readAgain = (): Promise<void> =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(draftId) });

  const put = async (chosen: readonly File[]): Promise<void> => {
    setError(undefined);
    setTooBig(chosen.find(({ size }) => size > LARGEST_FILE)?.name);
    for (const file of chosen.filter(({ size }) => size <= LARGEST_FILE)) {
      setPercent(0);
      try {
        const place = { draftId, slot: slot.slot, ...(commandId ? { commandId } : {}) };
        await sendFile(place, file, setPercent);
      } catch (refusal) {
        setError(refusal);
      }
    }
    setPercent(undefined);
    await readAgain();
  };
  const remove = async (documentId: string): Promise<void> => {
    try {
      await api.DELETE('/api/drafts/{id}/documents/{documentId}', { params: { path: { id: draftId, documentId } } });
    } catch (refusal) {
      setError(refusal);
    }
    await readAgain();
  };
  return (
    <div className="case-field">
      <label htmlFor={id}>{label}</label>
      <span id={hintId} className="case-hint">
        {t('portal-answer.upload-hint')}
      </span>
      <ul className="case-list case-files">
        {files.map((file) => (
          <li key={file.id}>
            <IconFile size={20} aria-hidden="true" />
            <span className="case-file-name">
              {file.fileName}
              {file.findings.map((finding) => (
                <span key={finding.reason} className="case-hint">
                  {of(finding.text)}
                </span>
              ))}
            </span>
            <button type="button" className="case-link" onClick={() => void remove(file.id)}>
              {t('portal-answer.remove', { name: file.fileName })}
            </button>
          </li>
        ))}
      </ul>
      {files.length < slot.max && (
        <input
          id={id}
          type="file"
          className="case-file-input"
          accept={TYPES[slot.accepts]}
          multiple={slot.max > 1}
          disabled={percent !== undefined}
          aria-describedby={hintId}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            void put(chosen);
          }}
        />
      )}
      <p role="status" className="case-small">
        {percent === undefined ? '' : t('portal-answer.uploading', { percent })}
      </p>
      {tooBig && <p className="case-error">{t('portal-answer.too-big', { name: tooBig })}</p>}
      {error instanceof Refused && error.findings.length > 0 ? (
        <div role="alert" className="case-stack-tight">
          {error.findings.map((finding) => (
            <p key={finding.reason} className="case-error">
              {of(finding.text)}
            </p>
          ))}
        </div>
      ) : (
        <ProblemNotice error={error} />
      )}
    </div>
  );
}
