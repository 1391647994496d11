import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Ask, Nationality, ProfessionalField } from './ask.js';
import type { Question } from './answers.js';

/** The answers, each with the way back to its question. */
export function AnswerList({
  answers: { where, status, criterion },
  nationality,
  field,
  onAnswer,
}: Ask & { readonly nationality: Nationality; readonly field: ProfessionalField }): ReactNode {
  const { t, of } = useTexts('portal-eligibility', 'shell', 'form');
  const place = t(where === 'taiwan' ? 'portal-eligibility.where-taiwan' : 'portal-eligibility.where-overseas');
  const met = field.criteria.filter(({ code }) => criterion === 'all' || code === criterion);
  const rows: readonly (readonly [Question, ReactNode])[] = [
    ['nationality', of(nationality)],
    [
      'where',
      <>
        {place}
        {status && <div>{t(`form.options.status.${status}`)}</div>}
      </>,
    ],
    [
      'field',
      <>
        {of(field.text)}
        <div className="portal-faint">{t('portal-eligibility.ministry', { ministry: field.ministry })}</div>
      </>,
    ],
    ['criterion', met.map(({ code, text }) => <div key={code}>{of(text)}</div>)],
  ];
  return (
    <dl className="portal-list portal-sheet" aria-label={t('portal-eligibility.answers')}>
      {rows.map(([question, said]) => (
        <div key={question}>
          <dt>{t(`portal-eligibility.row-${question}`)}</dt>
          <dd>{said}</dd>
          <dd>
            <button
              type="button"
              className="portal-link"
              aria-label={t(`portal-eligibility.change-${question}`)}
              onClick={() => onAnswer({}, question)}
            >
              {t('shell.change')}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
