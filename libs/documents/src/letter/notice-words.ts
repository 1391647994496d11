import { findOffice } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';

/** A notice as it is kept: its kind, and what its words mention. */
interface KeptNotice {
  readonly kind: string;
  readonly caseNo: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface NoticeText {
  readonly subject: BothTexts;
  readonly body: BothTexts;
  /** where the reader follows the case */
  readonly url: string;
}

/**
 * What a notice says: in the inbox, in the mail, and to the officer who looks at it before it is served. Every notice knows its
 * case; an office is named in the language of the text.
 */
export function noticeWords({ kind, caseNo, params }: KeptNotice, publicUrl: string): NoticeText {
  const office = typeof params['office'] === 'string' ? findOffice(params['office']) : undefined;
  const url = `${publicUrl}/cases/${caseNo}`;
  const known = { ...params, ...(office ? { office: { zh: office.zh, en: office.en } } : {}), caseNo, url };
  return {
    subject: bothTexts(`notice.${kind}.subject`, known),
    body: bothTexts(`notice.${kind}.body`, known),
    url,
  };
}
