import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from '../../case/page-link.js';
import type { CaseView, CommandName } from '../../case/own-case.js';

/** What the law lets the applicant do of their own accord, and where. */
const WAYS = [
  ['chooseCollection', 'more-collection', 'collection', undefined],
  ['correct', 'more-correct', 'change', undefined],
  ['changePassport', 'more-passport', 'change', 'passport'],
  ['changeField', 'more-field', 'change', 'field'],
  ['withdraw', 'more-withdraw', 'change', 'withdraw'],
] as const satisfies readonly (readonly [CommandName, string, string, string | undefined])[];

export function MoreWays({ view }: { readonly view: CaseView }): ReactNode {
  const { t } = useTexts('portal-tracker');
  const { caseNo, outcome } = view.progress;
  const allowed = new Set<CommandName>(view.allowedActions);
  return (
    <section aria-labelledby="tracker-more" className="tracker-more">
      <h2 id="tracker-more" className="case-sub">
        {t('portal-tracker.more')}
      </h2>
      <ul className="case-list tracker-ways">
        {WAYS.filter(([command]) => allowed.has(command)).map(([command, text, page, hash]) => (
          <li key={command}>
            <PageLink to={`/cases/${caseNo}/${page}`} hash={hash}>
              {t(`portal-tracker.${text}`)}
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink to="/documents" search={{ case: caseNo }}>
            {t('portal-tracker.more-papers')}
          </PageLink>
        </li>
        <li>
          <PageLink to="/inbox" search={{ case: caseNo }}>
            {t('portal-tracker.more-notices')}
          </PageLink>
        </li>
        {outcome !== undefined && outcome !== 'approved' && (
          <li>
            <PageLink to="/eligibility">{t('portal-tracker.more-again')}</PageLink>
          </li>
        )}
      </ul>
    </section>
  );
}
