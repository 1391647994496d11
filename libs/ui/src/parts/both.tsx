import type { BothTexts } from '@talent-window/i18n';
import type { ReactNode } from 'react';

/** One text in both languages, where an officer and an applicant look at one screen. */
export function Both({ text }: { readonly text: BothTexts }): ReactNode {
  return (
    <>
      <span lang="zh-TW">{text.zh}</span> <span lang="en">{text.en}</span>
    </>
  );
}
