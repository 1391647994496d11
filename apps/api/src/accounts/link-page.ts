import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';
import type { Page } from '../http/page.js';
import { pagePolicy } from '../http/page.js';
import type { LinkPurpose } from './account-links.js';
import { LinkPurpose as Purpose } from './account-links.js';
import { PASSWORD_LENGTH } from './password-rules.js';

/** What came of a link, or why nothing did. */
export interface LinkOutcome {
  readonly isDone: boolean;
  readonly headline: BothTexts;
  readonly details: readonly BothTexts[];
}

const STYLE = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:#f6f4ef;color:#17212b;font:17px/1.6 system-ui,"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif}
header{background:#0f5c6e;color:#fff;padding:18px 24px}header b{font-size:19px;letter-spacing:.04em}header span{display:block;font-size:13px;opacity:.85}
main{max-width:560px;margin:28px auto 56px;padding:0 18px}
section{background:#fff;border:1px solid #d9d5cc;border-radius:6px;padding:26px 28px;margin-bottom:20px}
h1{font-size:24px;line-height:1.35;margin:0}p{margin:10px 0 0}[lang=en]{color:#4a5765;font-size:14.5px;line-height:1.5;margin-top:2px}
.good{border-left:8px solid #2f6b3a}.bad{border-left:8px solid #b3261e}
form{display:flex;gap:10px;flex-wrap:wrap;margin-top:18px}label{flex:1 1 100%;font-weight:600}
input{flex:1 1 260px;font:inherit;font-size:16px;padding:11px 12px;border:1px solid #9aa8b7;border-radius:8px;background:#fff;min-width:0}
button{font:inherit;font-size:16px;font-weight:600;padding:11px 22px;border:0;border-radius:8px;background:#0f5c6e;color:#fff;cursor:pointer}
a{color:#0f5c6e}a span{color:inherit}
:focus-visible{outline:3px solid #ffb800;outline-offset:2px}`;

/** Where a link of each kind is asked for once more. */
const AGAIN = {
  'verify-address': 'sign-in',
  'confirm-change': 'profile',
  'verify-change': 'profile',
  recover: 'recover',
  unlock: 'recover',
} as const satisfies Readonly<Record<LinkPurpose, string>>;

const both = ({ zh, en }: BothTexts, tag = 'p'): string =>
  `<${tag}>${escaped(zh)}</${tag}><p lang="en">${escaped(en)}</p>`;
const say = (key: string): BothTexts => bothTexts(`account-pages.${key}`);

/**
 * The page of a link. Opening it does nothing: programs that look through mails open every link, so that it takes a person who
 * presses the button.
 */
export function linkPage(purpose: LinkPurpose, token: string | undefined, outcome?: LinkOutcome): Page {
  const [title, issuer] = [say(purpose), bothTexts('letter.issuer')];
  const said =
    outcome &&
    `<section role="status" class="${outcome.isDone ? 'good' : 'bad'}">${both(outcome.headline, 'h1')}` +
      `${outcome.details.map((detail) => both(detail)).join('')}</section>`;
  const html =
    `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${escaped(title.zh)} ${escaped(title.en)}</title><style>${STYLE}</style></head><body>` +
    `<header><b>${escaped(issuer.zh)}</b><span>${escaped(issuer.en)}</span></header><main>${said ?? ''}` +
    `${token === undefined || outcome?.isDone ? onwards(purpose, outcome) : question(purpose, token, title)}</main></body></html>`;
  return { html, policy: pagePolicy({ style: STYLE, formTo: "'self'" }) };
}

/** Where to go from here: a link that is over is asked for anew, whatever was done leads to the sign-in. */
function onwards(purpose: LinkPurpose, outcome: LinkOutcome | undefined): string {
  const way = outcome?.isDone ? 'sign-in' : AGAIN[purpose];
  const { zh, en } = say(`to-${way}`);
  return `<p><a href="/${way}">${escaped(zh)} <span lang="en">${escaped(en)}</span></a></p>`;
}

function question(purpose: LinkPurpose, token: string, title: BothTexts): string {
  const [go, label] = [say('go'), say('password')];
  const password =
    `<label for="password">${escaped(label.zh)} <span lang="en">${escaped(label.en)}</span></label>` +
    `<input id="password" name="password" type="password" required minlength="${PASSWORD_LENGTH.min}" maxlength="${PASSWORD_LENGTH.max}" autocomplete="new-password">`;
  return (
    `<section>${both(title, 'h1')}${both(say(`${purpose}-ask`))}` +
    `<form action="/links/${purpose}" method="post" enctype="multipart/form-data">` +
    `<input type="hidden" name="token" value="${escaped(token)}">${purpose === Purpose.Recover ? password : ''}` +
    `<button>${escaped(go.zh)} ${escaped(go.en)}</button></form></section>`
  );
}
