import type { Schemas } from '@talent-window/ui';
import { $api, dayText, timeText, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { PageLink } from '../../case/page-link.js';

/** One notice, folded until it is read; both languages are at hand. */
export function NoticeRow({ notice }: { readonly notice: Schemas['Notice'] }): ReactNode {
  const { t, of, locale } = useTexts('portal-inbox');
  const { id, caseNo, subject, body, servedAt, readAt, mail } = notice;
  const [isOpen, setOpen] = useState(false);
  const [isOther, setOther] = useState(false);
  const queries = useQueryClient();
  const read = $api.useMutation('post', '/api/notices/{id}/read', {
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes('/api/notices') }),
  });
  const isUnread = readAt === undefined && !read.isSuccess;
  const other = locale === 'en' ? 'zh-TW' : 'en';
  const words = isOther ? (locale === 'en' ? body.zh : body.en) : of(body);
  return (
    <li className="inbox-row">
      <details
        open={isOpen}
        onToggle={(event) => {
          const opened = event.currentTarget.open;
          setOpen(opened);
          if (opened && isUnread && !read.isPending) read.mutate({ params: { path: { id } } });
        }}
      >
        <summary className="inbox-summary">
          <span className={`inbox-subject${isUnread ? ' inbox-subject-unread' : ''}`}>
            {isUnread && <span className="inbox-unread">{t('portal-inbox.unread')}</span>}
            {of(subject)}
          </span>
          <span className="case-faint case-small">
            <time dateTime={servedAt}>
              {dayText(servedAt, locale)} {timeText(servedAt)}
            </time>
          </span>
        </summary>
        {isOpen && (
          <div className="inbox-body">
            <p className="case-words" lang={isOther ? other : locale}>
              {withoutAddress(words)}
            </p>
            <p className="case-actions">
              <PageLink to={`/cases/${caseNo}`}>{t('portal-inbox.to-case')}</PageLink>
              <button type="button" className="case-link" aria-pressed={isOther} onClick={() => setOther(!isOther)}>
                {t('portal-inbox.other-language')}
              </button>
            </p>
            {mail && <p className="case-faint case-small">{of(mail.text)}</p>}
          </div>
        )}
      </details>
    </li>
  );
}

/** The mail ends with the address of the case, which is a link here. */
const withoutAddress = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !/https?:\/\/\S+\/cases\/\d+\s*$/.test(line))
    .join('\n');
