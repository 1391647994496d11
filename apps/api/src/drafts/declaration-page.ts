import { describeForm, FORMS, valueAt } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';
import type { Page } from '../http/page.js';
import { pagePolicy } from '../http/page.js';

export const DECLARATIONS = ['hk-macau-identity', 'hk-macau-declaration'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

const DECLARED = 'visa.declarations.';
const STYLE =
  'body{font:16px/1.8 "Noto Sans TC",sans-serif;max-width:17cm;margin:2cm auto;color:#17212b}h1{font-size:22px}' +
  'p[lang=en],td[lang=en]{color:#5b6470;font-size:13px;line-height:1.5}table{width:100%;border-collapse:collapse}' +
  'td{border:1px solid #d9d5cc;padding:4px 8px;vertical-align:top}.sign{margin-top:3cm;display:flex;gap:2cm}' +
  '.sign span{flex:1;border-top:1px solid #17212b;padding-top:6px}@page{size:A4;margin:2cm}';

const paragraph = ({ zh, en }: BothTexts): string =>
  `<p lang="zh-Hant-TW">${escaped(zh)}</p><p lang="en">${escaped(en)}</p>`;

/** One of the two papers, filled in from the draft, as a page to print and sign; undefined while it lacks what they state. */
export function declarationPage(kind: Declaration, content: unknown): Page | undefined {
  const text = (path: string): string | undefined => {
    const value = valueAt(content, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [surname, birthDate] = [text('basic.surname'), text('basic.birthDate')];
  const [passportNo, permanentIdNo] = [text('passport.number'), text('passport.hkMacau.permanentIdNo')];
  if (!surname || !birthDate || !passportNo || !permanentIdNo) return undefined;
  const english = [surname, text('basic.givenNames')].filter(Boolean).join(', ');
  const chinese = text('basic.chineseName');
  const name = chinese === undefined ? english : `${chinese}（${english}）`;
  const said = bothTexts(`declaration.${kind}.body`, { name, birthDate, passportNo, permanentIdNo });
  const title = bothTexts(`declaration.${kind}.title`);
  const [signature, date] = [bothTexts('declaration.signature'), bothTexts('declaration.date')];
  const html =
    `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>${escaped(title.zh)}</title><style>${STYLE}</style>` +
    `<h1>${escaped(title.zh)}</h1><p lang="en">${escaped(title.en)}</p>${paragraph(said)}` +
    (kind === 'hk-macau-declaration' ? table(content) : '') +
    `<div class="sign"><span>${escaped(signature.zh)}<br>${escaped(signature.en)}</span>` +
    `<span>${escaped(date.zh)} ${escaped(date.en)}</span></div></html>`;
  // Cut off from our origin, but it may be printed.
  return { html, policy: pagePolicy({ style: STYLE, sandbox: 'allow-modals' }) };
}

/** What the applicant declared in the form, question by question. */
function table(content: unknown): string {
  const fields = describeForm(FORMS['gold-card'])
    .sections.flatMap((section) => section.fields)
    .filter(({ path }) => path.startsWith(DECLARED));
  const rows = fields.flatMap(({ path, label }) => {
    const value = valueAt(content, path);
    if (value === undefined) return [];
    const question = bothTexts(label);
    const said = typeof value === 'boolean' ? bothTexts(`declaration.${value ? 'yes' : 'no'}`) : undefined;
    const answer = said ? `${said.zh} ${said.en}` : typeof value === 'string' ? value : JSON.stringify(value);
    return [`<tr><td>${escaped(question.zh)}<br>${escaped(question.en)}</td><td>${escaped(answer)}</td></tr>`];
  });
  return `<table>${rows.join('')}</table>`;
}
