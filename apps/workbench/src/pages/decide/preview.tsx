import type { BothTexts } from '@talent-window/i18n';
import { dayText, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { DecisionPreview } from '../../contract.js';

/** A notice or decision as its reader gets it, in both languages. */
export function Paper({ subject, body }: { readonly subject: BothTexts; readonly body: BothTexts }): ReactNode {
  return (
    <div className="desk-paper">
      {(['zh', 'en'] as const).map((language) => (
        <article key={language} className="desk-notice" lang={language === 'zh' ? 'zh-TW' : 'en'}>
          <h4>{subject[language]}</h4>
          {body[language]}
        </article>
      ))}
    </div>
  );
}

/** Exactly what the applicant would read. */
export function Preview({
  preview,
  error,
}: {
  readonly preview: DecisionPreview | undefined;
  readonly error: unknown;
}): ReactNode {
  const { t, locale } = useTexts('workbench-decide');
  if (error) {
    return (
      <>
        <ProblemNotice error={error} />
        <p className="desk-faint">{t('workbench-decide.preview-away')}</p>
      </>
    );
  }
  if (!preview) return <Late lines={4} />;
  return (
    <section aria-label={t('workbench-decide.preview-title')}>
      <h3 className="desk-preview-title">{t('workbench-decide.preview-title')}</h3>
      {preview.answerBy !== undefined && (
        <p>{t('workbench-decide.answer-by', { day: dayText(preview.answerBy, locale) })}</p>
      )}
      {preview.notices.length === 0 && <p className="desk-faint">{t('workbench-decide.no-notice')}</p>}
      {preview.notices.map(({ subject, body }) => (
        <Paper key={subject.en} subject={subject} body={body} />
      ))}
    </section>
  );
}
