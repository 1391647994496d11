import type { Schemas } from '@talent-window/ui';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from '../../case/page-link.js';

type MailState = NonNullable<Schemas['Notice']['mail']>['state'];

const NOT_ARRIVED: readonly (MailState | undefined)[] = ['bounced-permanent', 'failed', 'given-up'];

/** Mails that did not arrive, and how to mend that. */
export function CameBack({ notices }: { readonly notices: readonly Schemas['Notice'][] }): ReactNode {
  const { t } = useTexts('portal-inbox');
  const { data: address } = $api.useQuery('get', '/api/notices/address');
  const count = notices.filter(({ mail }) => NOT_ARRIVED.includes(mail?.state)).length;
  const change = <PageLink to="/profile">{t('portal-inbox.change-address')}</PageLink>;
  if (count === 0)
    return address?.email ? (
      <p className="case-faint case-small">
        {t('portal-inbox.lead-address', { email: address.email })} · {change}
      </p>
    ) : null;
  return (
    <section className="inbox-came-back" role="alert">
      <strong>
        {count === 1 ? t('portal-inbox.came-back-title-one') : t('portal-inbox.came-back-title', { count })}
      </strong>
      <p>{t('portal-inbox.came-back-detail')}</p>
      <p>{change}</p>
    </section>
  );
}
