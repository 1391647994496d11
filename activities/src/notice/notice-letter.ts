import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import type { NoticeEntity } from '@talent-window/persistence';
import { letterPage, noticeWords } from '@talent-window/documents';

/** A notice as a mail: both languages in one message, as text and as HTML. */
export interface NoticeLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a notice says, with the papers that go with it and how a letter of ours ends. */
export function noticeLetter(
  notice: Pick<NoticeEntity, 'kind' | 'caseNo' | 'params'>,
  { publicUrl, attached }: { readonly publicUrl: string; readonly attached: readonly string[] },
): NoticeLetter {
  const { subject, body, url } = noticeWords(notice, publicUrl);
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
