import { dayText, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** Day and time of an instant, in Taipei. */
export function When({ at }: { readonly at: string }): ReactNode {
  const { locale } = useTexts('shell');
  return (
    <time dateTime={at}>
      {dayText(at, locale)} {timeText(at)}
    </time>
  );
}
