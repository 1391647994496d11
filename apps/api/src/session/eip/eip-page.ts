import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../../http/escaped.js';
import type { Page } from '../../http/page.js';
import { pagePolicy } from '../../http/page.js';

const STYLE = `:root{color-scheme:light}body{margin:0;background:#eef2f6;color:#17212b;font:17px/1.6 system-ui,"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif}
*{box-sizing:border-box}header{background:#1d4e79;color:#fff;padding:18px max(18px,50% - 302px)}header b{font-size:19px;letter-spacing:.04em}header span{display:block;font-size:13px;opacity:.85}
main{max-width:640px;margin:28px auto 56px;padding:0 18px}section{padding:26px 28px;background:#fff;border:1px solid #d5dde6;border-radius:12px}p{margin:12px 0 0}
h1{font-size:26px;line-height:1.3;margin:0}[lang=en]{color:#4a5765;font-size:15px}h1+p,p+p[lang=en]{margin:2px 0 0}
a{display:inline-block;margin-top:18px;padding:11px 22px;border-radius:8px;background:#1d4e79;color:#fff;text-decoration:none}
:focus-visible{outline:3px solid #f0b429;outline-offset:2px}code{font-size:15px}`;

interface Said {
  readonly headline: BothTexts;
  readonly detail: BothTexts;
  readonly reference?: string;
}

const both = ({ zh, en }: BothTexts, tag = 'p'): string =>
  `<${tag}>${escaped(zh)}</${tag}><p lang="en">${escaped(en)}</p>`;

const inline = ({ zh, en }: BothTexts): string => `${escaped(zh)} ${escaped(en)}`;

/** What an officer's browser ends at where nobody is signed in: one sentence, and the way to begin again. */
export function eipPage({ headline, detail, reference }: Said): Page {
  const say = (key: string): BothTexts => bothTexts(`officers.${key}`);
  const issuer = bothTexts('letter.issuer');
  const html =
    `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${inline(say('page-title'))}</title><style>${STYLE}</style></head><body>` +
    `<header><b>${escaped(issuer.zh)}</b><span>${escaped(issuer.en)}</span></header><main><section>` +
    `${both(headline, 'h1')}${both(detail)}` +
    (reference === undefined ? '' : `<p>${inline(say('reference'))} <code>${escaped(reference)}</code></p>`) +
    `<a href="/api/session/eip?again=yes">${inline(say('again'))}</a></section></main></body></html>`;
  return { html, policy: pagePolicy({ style: STYLE }) };
}

/** What the provider shows in a frame; nobody sees it. @param provider its origin, the one site that may */
export const framePage = (provider: string): Page => ({
  html: '<!doctype html><title>-</title>',
  policy: pagePolicy({ style: '', framedBy: provider }),
});
