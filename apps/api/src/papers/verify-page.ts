import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';
import type { Page } from '../http/page.js';
import { pagePolicy } from '../http/page.js';
import type { FileStandingDto, PaperStandingDto } from './paper.dto.js';
import { PaperState } from './standing.js';

/** What the page says first, large enough to be read over a counter. */
export interface Verdict {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly headline: BothTexts;
  readonly detail?: BothTexts;
  readonly paper?: PaperStandingDto;
}

const say = (key: string): BothTexts => bothTexts(`papers.verify-${key}`);

export const verdictOfPaper = (paper: PaperStandingDto): Verdict => ({
  tone: paper.state === PaperState.InForce ? 'good' : 'warn',
  headline: paper.stateText,
  detail: say('compare'),
  paper,
});

export const verdictOfFile = ({ verdict, paper }: FileStandingDto): Verdict =>
  paper
    ? { ...verdictOfPaper(paper), detail: say('file-genuine') }
    : { tone: 'bad', headline: say(`file-${verdict}`), detail: say(`file-${verdict}-detail`) };

const STYLE = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:#eef2f6;color:#17212b;font:17px/1.6 system-ui,"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif}
header{background:#1d4e79;color:#fff;padding:18px max(18px,50% - 322px)}header b{font-size:19px;letter-spacing:.04em}header span{display:block;font-size:13px;opacity:.85}
main{max-width:680px;margin:28px auto 56px;padding:0 18px}
section{background:#fff;border:1px solid #d5dde6;border-radius:12px;padding:26px 28px;margin-bottom:20px}
h1{font-size:28px;line-height:1.3;margin:0}h2{font-size:18px;line-height:1.4;margin:0}p{margin:12px 0 0}h2+p,p+p[lang=en]{margin:2px 0 0}
[lang=en]{color:#4a5765;font-size:14.5px;line-height:1.5}h1+p{margin:2px 0 0;font-size:17px}
.verdict{border-left:8px solid}.good{border-left-color:#1a7f4b}.good h1{color:#146239}
.warn{border-left-color:#b7791f}.warn h1{color:#8a5a12}.bad{border-left-color:#b42318}.bad h1{color:#912018}
dl{display:grid;grid-template-columns:minmax(120px,34%) 1fr;gap:0;margin:18px 0 0}
dt,dd{margin:0;padding:10px 0;border-top:1px solid #e4e9ef}dt span{display:block}dd{font-weight:600}dd [lang=en]{font-weight:400}
form{display:flex;gap:10px;flex-wrap:wrap;margin-top:14px}
input{flex:1 1 260px;font:inherit;font-size:16px;line-height:1.4;padding:11px 12px;border:1px solid #9aa8b7;border-radius:8px;background:#fff;min-width:0}
[name=code]{font-family:ui-monospace,monospace}::file-selector-button{font:inherit;margin:-4px 12px -4px -2px;padding:4px 12px;border:1px solid #9aa8b7;border-radius:6px;background:#eef2f6;color:inherit;cursor:pointer}
button{font:inherit;font-size:16px;font-weight:600;line-height:1.4;padding:11px 22px;border:0;border-radius:8px;background:#1d4e79;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #f0b429;outline-offset:2px}`;

const both = ({ zh, en }: BothTexts, tag = 'p'): string =>
  `<${tag}>${escaped(zh)}</${tag}><p lang="en">${escaped(en)}</p>`;

const inline = ({ zh, en }: BothTexts): string =>
  zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

const row = (label: BothTexts, value: string): string =>
  `<dt>${escaped(label.zh)}<span lang="en">${escaped(label.en)}</span></dt><dd>${value}</dd>`;

function factsOf({ kindText, documentNo, issuedOn, authority, holder, validUntil }: PaperStandingDto): string {
  return (
    '<dl>' +
    row(say('kind'), inline(kindText)) +
    row(bothTexts('papers.document-no'), escaped(documentNo)) +
    row(bothTexts('papers.issued-on'), issuedOn) +
    row(say('by'), inline(authority)) +
    row(say('holder'), escaped(holder)) +
    (validUntil === undefined ? '' : row(bothTexts('papers.label-expires'), validUntil)) +
    '</dl>'
  );
}

/** The page, with what was found or with the two ways to ask alone. */
export function verifyPage(verdict?: Verdict): Page {
  const title = say('title');
  const found =
    verdict &&
    `<section class="verdict ${verdict.tone}">${both(verdict.headline, 'h1')}` +
      `${verdict.paper ? factsOf(verdict.paper) : ''}${verdict.detail ? both(verdict.detail) : ''}</section>`;
  const [code, file, go] = [say('by-code'), say('by-file'), say('go')];
  const html =
    `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${escaped(title.zh)} ${escaped(title.en)}</title><style>${STYLE}</style></head><body>` +
    `<header><b>${escaped(title.zh)}</b><span>${escaped(title.en)}</span></header><main>${found ?? ''}` +
    `<section>${both(code, 'h2')}<form action="/verify" method="get">` +
    `<input name="code" required maxlength="60" autocomplete="off" spellcheck="false" placeholder="XXXX-XXXX-XXXX-XXXX-XXXX" aria-label="${escaped(code.zh)}">` +
    `<button>${escaped(go.zh)} ${escaped(go.en)}</button></form></section>` +
    `<section>${both(file, 'h2')}<form action="/verify/file" method="post" enctype="multipart/form-data">` +
    `<input type="file" name="file" accept="application/pdf" required aria-label="${escaped(file.zh)}">` +
    `<button>${escaped(go.zh)} ${escaped(go.en)}</button></form></section></main></body></html>`;
  return { html, policy: pagePolicy({ style: STYLE, formTo: "'self'" }) };
}
