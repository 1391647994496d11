import type { Words } from '@talent-window/ui';
import type { Progress } from '../../case/own-case.js';
import { hasEnded } from './whose-turn.js';

export interface NowWords {
  readonly title: string;
  readonly detail: string;
}

/** The box on top in words: one thing to do, who does something, or how it ended. */
export function nowWords(progress: Progress, { t, of }: Words<'portal-tracker'>): NowWords {
  const { outcome, permit, awaiting, request } = progress;
  if (permit && hasEnded(progress)) return { title: of(permit.text), detail: t('portal-tracker.end-detail-refused') };
  if (outcome === undefined)
    return {
      title: t(`portal-tracker.now-${awaiting}`, { count: request?.items.length ?? 0 }),
      detail: t(`portal-tracker.detail-${awaiting}`),
    };
  return {
    title: t(`portal-tracker.end-${outcome}`),
    detail:
      outcome === 'approved' && !permit
        ? t('portal-tracker.detail-nothing')
        : t(`portal-tracker.end-detail-${outcome}`, { from: permit?.validFrom ?? '', until: permit?.validUntil ?? '' }),
  };
}
