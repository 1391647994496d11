import { parseDay } from '@talent-window/domain';
import type { SummaryItem } from '@talent-window/ui';
import { $api, ErrorSummary, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import '../../case/case.css';
import { LineField } from '../../case/line-field.js';
import { TrackerView } from '../tracker/tracker-view.js';
import './cases.css';

interface Typed {
  readonly caseNo: string;
  readonly birthDate: string;
  readonly passportNo: string;
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
/** How far a case is, for whoever knows its number and two facts of its applicant. */
export function TrackPage(): ReactNode {
  const { t } = useTexts('portal-cases');
  const [typed, setTyped] = useState<Typed>({ caseNo: '', birthDate: '', passportNo: '' });
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const lookUp = $api.useMutation('post', '/api/progress-lookup');
  const errorOf = (fieldId: string): string | undefined => wrong.find((it) => it.fieldId === fieldId)?.text;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const body = {
      caseNo: plain(typed.caseNo),
      birthDate: parseDay(typed.birthDate) ?? '',
      passportNo: plain(typed.passportNo),
    };
    const found = [
      ...(/^\d{12}$/.test(body.caseNo) ? [] : [{ fieldId: 'caseNo', text: t('portal-cases.case-no-wrong') }]),
      ...(body.birthDate ? [] : [{ fieldId: 'birthDate', text: t('portal-cases.birth-date-wrong') }]),
      ...(body.passportNo ? [] : [{ fieldId: 'passportNo', text: t('portal-cases.passport-no-wrong') }]),
    ];
    setWrong(found);
    if (found.length === 0) lookUp.mutate({ body });
  };
  if (lookUp.data)
    return (
      <TrackerView
        progress={lookUp.data}
        readOnly
        below={<p className="tracker-live">{t('portal-cases.looked-up')}</p>}
      >
        <p>
          <button type="button" className="case-button case-button-plain" onClick={() => lookUp.reset()}>
            {t('portal-cases.look-another')}
          </button>
        </p>
      </TrackerView>
    );
  const fields = [
    ['caseNo', 'case-no', 'numeric'],
    ['birthDate', 'birth-date', 'text'],
    ['passportNo', 'passport-no', 'text'],
  ] as const;
  return (
    <form className="case-form" onSubmit={send} noValidate>
      <h1 className="case-title">{t('portal-cases.track-title')}</h1>
      <p>{t('portal-cases.track-lead')}</p>
      <ErrorSummary items={wrong} />
      {isRefused(lookUp.error, 'no-such-case', 'malformed-request') ? (
        <section role="alert" className="tw-error-summary">
          <strong>{t('portal-cases.not-found-title')}</strong>
          <p>{t('portal-cases.not-found-detail')}</p>
        </section>
      ) : (
        <ProblemNotice error={lookUp.error} />
      )}
      {fields.map(([name, key, inputMode]) => (
        <LineField
          key={name}
          id={name}
          label={t(`portal-cases.${key}`)}
          hint={t(`portal-cases.${key}-hint`)}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          error={errorOf(name)}
          inputMode={inputMode}
        />
      ))}
      <p>
        <button className="case-button" disabled={lookUp.isPending}>
          {t('portal-cases.look')}
        </button>
      </p>
    </form>
  );
}
