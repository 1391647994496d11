import { $api, taipeiDay, timeText, useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The three things that people come for. */
export function Doors(): ReactNode {
  const { t } = useTexts('portal-home', 'case-types');
  const { person } = useSession('portal');
  const drafts = $api.useQuery('get', '/api/drafts', {}, { enabled: person !== undefined });
  const draft = drafts.data?.find(({ caseNo }) => caseNo === undefined);
  const goOn = draft
    ? t('portal-home.continue-draft', {
        caseType: t(`case-types.${draft.caseType}`),
        when: taipeiDay(draft.updatedAt),
        time: timeText(draft.updatedAt),
      })
    : t(person ? 'portal-home.continue-none' : 'portal-home.continue-sign-in');
  return (
    <nav aria-label={t('portal-home.doors')}>
      <ul className="portal-doors">
        <li>
          <Link to="/eligibility" className="portal-door portal-door-first">
            <strong>{t('portal-home.apply')}</strong>
            <span>{t('portal-home.apply-detail')}</span>
          </Link>
        </li>
        <li>
          <Link to={person ? '/cases' : '/track'} className="portal-door">
            <strong>{t('portal-home.track')}</strong>
            <span>{t('portal-home.track-detail')}</span>
          </Link>
        </li>
        <li>
          <Link
            {...(draft ? { to: '/apply/$draftId', params: { draftId: draft.id } } : { to: '/cases' })}
            className="portal-door"
          >
            <strong>{t('portal-home.continue')}</strong>
            <span>{goOn}</span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
