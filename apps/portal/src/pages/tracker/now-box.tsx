import { StatusMark, taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Deadline } from '../../case/deadline.js';
import type { Progress } from '../../case/own-case.js';
import { NowActions } from './now-actions.js';
import { nowWords } from './now-words.js';
import { PassportPlace } from './passport-place.js';
import { isYours, statusOf } from './whose-turn.js';

/** The first thing one reads: what to do now and by when, or that there is nothing, and who has the case. */
export function NowBox({ progress, readOnly }: { readonly progress: Progress; readonly readOnly: boolean }): ReactNode {
  const words = useTexts('portal-tracker');
  const { t } = words;
  const { title, detail } = nowWords(progress, words);
  const { holder, awaiting, dueAt, caseNo, outcome, collection, texts } = progress;
  const yours = isYours(progress);
  const day = taipeiDay(holder.since);
  return (
    <section className={`tracker-now tracker-now-${statusOf(progress)}`} aria-labelledby="tracker-now">
      <h2 id="tracker-now" className="tracker-now-title">
        <StatusMark status={statusOf(progress)}>{title}</StatusMark>
      </h2>
      {yours && dueAt && (
        <p>
          <Deadline dueAt={dueAt} />
        </p>
      )}
      <p>{detail}</p>
      {outcome === undefined && awaiting === 'passport-presentation' && !readOnly && <PassportPlace caseNo={caseNo} />}
      {outcome === undefined && (awaiting === 'handover' || awaiting === 'entry') && (
        <p>{t('portal-tracker.at', { place: words.of(texts.office) })}</p>
      )}
      {collection.pouch && awaiting === 'pouch' && <p>{words.of(collection.pouch.text)}</p>}
      {outcome === undefined && (
        <p className="case-faint case-small">
          {yours
            ? t('portal-tracker.waits-for-you', { day })
            : t('portal-tracker.held', { who: t(`portal-tracker.who-${holder.authority}`), day })}
        </p>
      )}
      <NowActions progress={progress} readOnly={readOnly} />
    </section>
  );
}
