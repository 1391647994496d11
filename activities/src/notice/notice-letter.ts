import { findOffice } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import type { NoticeEntity } from '@talent-window/persistence';
import { letterPage } from '@talent-window/documents';

/** A notice as a mail: both languages in one message, as text and as HTML. */
export interface NoticeLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Every notice knows its case and where to follow it; an office is named in the language of the text. */
export function noticeLetter(
  { kind, caseNo, params }: Pick<NoticeEntity, 'kind' | 'caseNo' | 'params'>,
  { publicUrl, attached }: { readonly publicUrl: string; readonly attached: readonly string[] },
): NoticeLetter {
  const office = typeof params['office'] === 'string' ? findOffice(params['office']) : undefined;
  const url = `${publicUrl}/cases/${caseNo}`;
  const known = { ...params, ...(office ? { office: { zh: office.zh, en: office.en } } : {}), caseNo, url };
  const subject = bothTexts(`notice.${kind}.subject`, known);
  const body = bothTexts(`notice.${kind}.body`, known);
  const closing = bothTexts('letter.closing');
  const files: BothTexts | undefined =
    attached.length > 0 ? bothTexts('letter.attached', { files: attached.join(', ') }) : undefined;
  const part = (language: keyof BothTexts): string =>
    [body[language], files?.[language], closing[language]].filter((said) => said !== undefined).join('\n\n');
  return {
    subject: `${subject.zh} ${subject.en}`,
    text: `${bothTexts('letter.below').en}\n\n${part('zh')}\n\n----\n\n${part('en')}\n`,
    html: letterPage({ subject, body, files, closing, url }),
  };
}
