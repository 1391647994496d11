import { dayText, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CaseFile } from './case-data.js';

/** The uploaded photo between what the immigration systems have of the person. */
export function Faces({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, locale } = useTexts('workbench-case', 'checks', 'check-results');
  const { caseNo, documents, evidence = [] } = file;
  const photo = documents.findLast(({ slot }) => slot === 'photo');
  const found = (check: 'entry-photo' | 'passport-image') => evidence.find((each) => each.check === check);
  const image = (findingId: string): string => `/api/cases/${caseNo}/evidence/${encodeURIComponent(findingId)}/image`;
  return (
    <div className="desk-faces">
      <Face
        name={t('workbench-case.uploaded-photo')}
        src={photo && `/api/cases/${caseNo}/documents/${photo.id}`}
        detail={photo ? dayText(photo.uploadedAt, locale) : t('workbench-case.no-photo')}
      />
      {(['entry-photo', 'passport-image'] as const).map((check) => {
        const one = found(check);
        const takenOn: unknown = one?.evidence['takenOn'];
        const has = one !== undefined && one.result !== 'no-record';
        return (
          <Face
            key={check}
            name={t(`checks.${check}`)}
            src={has ? image(one.findingId) : undefined}
            detail={
              one === undefined
                ? t('workbench-case.not-checked')
                : typeof takenOn === 'string'
                  ? t('workbench-case.taken-on', { day: dayText(takenOn, locale) })
                  : has
                    ? t('workbench-case.asked-at', { at: `${dayText(one.foundAt, locale)} ${timeText(one.foundAt)}` })
                    : t(`check-results.${one.result}`)
            }
          />
        );
      })}
    </div>
  );
}

function Face({
  name,
  src,
  detail,
}: {
  readonly name: string;
  readonly src: string | undefined;
  readonly detail: string;
}): ReactNode {
  const { t } = useTexts('workbench-case');
  const [isAway, setAway] = useState(false);
  return (
    <figure className="desk-face">
      <div className="desk-face-frame">
        {src === undefined ? (
          <span>{t('workbench-case.no-image')}</span>
        ) : isAway ? (
          <span>{t('workbench-case.image-away')}</span>
        ) : (
          <img src={src} alt={name} onError={() => setAway(true)} />
        )}
      </div>
      <figcaption>
        <strong>{name}</strong>
        <span className="desk-faint desk-block">{detail}</span>
      </figcaption>
    </figure>
  );
}
