import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';

export interface LetterParts {
  readonly subject: BothTexts;
  readonly body: BothTexts;
  /** which files go with it, where some do */
  readonly files: BothTexts | undefined;
  readonly closing: BothTexts;
  /** where the case is followed */
  readonly url: string;
}

const LANG = { zh: 'zh-Hant-TW', en: 'en' } as const;
type Language = keyof typeof LANG;

// Mail programs know tables and inline styles; what stands in a style sheet some of them throw away.
const FONT =
  "font-family:'Noto Sans TC','PingFang TC','Microsoft JhengHei',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const STYLE = {
  page: 'margin:0;padding:0;background-color:#f2f4f6',
  frame: 'width:100%;background-color:#f2f4f6',
  sheet: 'width:100%;max-width:600px;background-color:#ffffff;border:1px solid #d5dbe1',
  head: `${FONT};padding:16px 24px;background-color:#1d3a5f;color:#ffffff`,
  name: 'margin:0;font-size:15px;line-height:1.5;font-weight:bold;color:#ffffff',
  nameBelow: 'margin:0;font-size:13px;line-height:1.5;color:#dbe4ee',
  part: `${FONT};padding:24px 24px 12px;color:#1b2733`,
  partBelow: `${FONT};padding:24px 24px 12px;color:#1b2733;border-top:1px solid #d5dbe1`,
  title: 'margin:0 0 14px;font-size:20px;line-height:1.45;font-weight:bold;color:#1b2733',
  text: 'margin:0 0 12px;font-size:16px;line-height:1.7;color:#1b2733',
  files: 'margin:0 0 12px;padding:10px 14px;font-size:15px;line-height:1.6;color:#1b2733;background-color:#f2f4f6',
  pointer: 'margin:0 0 14px;font-size:14px;line-height:1.5;color:#4a5763',
  // The address is shown, not hidden behind a button: who gets mail from an authority should see where it leads.
  link: 'display:inline-block;padding:4px 0;font-weight:bold;color:#0b5394;overflow-wrap:anywhere',
  foot: `${FONT};padding:16px 24px 12px;background-color:#f7f8fa;border-top:1px solid #d5dbe1`,
  closing: 'margin:0 0 8px;font-size:13px;line-height:1.6;color:#4a5763',
} as const;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A notice as an HTML mail: plain, readable without pictures, on a phone, and by a screen reader. */
export function letterPage({ subject, body, files, closing, url }: LetterParts): string {
  const issuer = bothTexts('letter.issuer');
  const part = (language: Language): string =>
    `<tr><td lang="${LANG[language]}" style="${language === 'zh' ? STYLE.part : STYLE.partBelow}">` +
    (language === 'zh' ? `<p lang="en" style="${STYLE.pointer}">${escaped(bothTexts('letter.below').en)}</p>` : '') +
    `<h1 style="${STYLE.title}">${escaped(subject[language])}</h1>` +
    paragraphs(body[language], url) +
    (files ? `<p style="${STYLE.files}">${escaped(files[language])}</p>` : '') +
    '</td></tr>';
  return (
    `<!doctype html><html lang="${LANG.zh}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">' +
    `<title>${escaped(`${subject.zh} ${subject.en}`)}</title></head><body style="${STYLE.page}">` +
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLE.frame}"><tr><td align="center" style="padding:16px 8px">` +
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLE.sheet}">` +
    `<tr><td style="${STYLE.head}"><p lang="${LANG.zh}" style="${STYLE.name}">${escaped(issuer.zh)}</p>` +
    `<p lang="en" style="${STYLE.nameBelow}">${escaped(issuer.en)}</p></td></tr>` +
    part('zh') +
    part('en') +
    `<tr><td style="${STYLE.foot}">${closingIn('zh', closing)}${closingIn('en', closing)}</td></tr>` +
    '</table></td></tr></table></body></html>'
  );
}

const closingIn = (language: Language, closing: BothTexts): string =>
  `<p lang="${LANG[language]}" style="${STYLE.closing}">${escaped(closing[language])}</p>`;

/** One paragraph a line; the address of the case is a link, also where it stands within a sentence. */
function paragraphs(body: string, url: string): string {
  const link = `<a href="${escaped(url)}" style="${STYLE.link}">${escaped(url)}</a>`;
  return body
    .split('\n')
    .map((line) => `<p style="${STYLE.text}">${escaped(line).replaceAll(escaped(url), link)}</p>`)
    .join('');
}
