import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** `11月3日`, `3 Nov`: the year stands elsewhere on the page. */
export function ShortDay({ day }: { readonly day: string }): ReactNode {
  const { locale } = useTexts('portal-tracker');
  const short = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-TW', {
    timeZone: 'UTC',
    day: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
  });
  return <time dateTime={day}>{short.format(new Date(day))}</time>;
}
