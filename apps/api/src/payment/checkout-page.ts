import { randomBytes } from 'node:crypto';
import type { CheckoutForm } from '@talent-window/adapters';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';

const STYLE =
  'body{font:16px/1.7 "Noto Sans TC",system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem;color:#17212b}' +
  'h1{font-size:1.4rem}[lang=en]{color:#5b6470}button{font:inherit;padding:.7rem 1.6rem;border:0;border-radius:.4rem;' +
  'background:#0f5c4d;color:#fff;cursor:pointer}button:focus-visible{outline:3px solid #c8963e}';

/** Posts the form by itself, and by a button where scripts do not run; nothing else can run on it or be posted from it. */
export function checkoutPage({ action, fields }: CheckoutForm): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const [title, lead, go] = ['title', 'lead', 'go'].map((key) => bothTexts(`checkout.${key}`));
  const said = (both: typeof title): string =>
    `<span lang="zh-Hant-TW">${escaped(both?.zh ?? '')}</span> <span lang="en">${escaped(both?.en ?? '')}</span>`;
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return {
    html:
      `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escaped(title?.zh ?? '')} ${escaped(title?.en ?? '')}</title><style nonce="${nonce}">${STYLE}</style>` +
      `<h1>${said(title)}</h1><p>${said(lead)}</p><form method="post" action="${escaped(action)}">${inputs.join('')}` +
      `<button>${said(go)}</button></form><script nonce="${nonce}">document.forms[0].submit()</script></html>`,
    policy:
      `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action ${new URL(action).origin}; ` +
      `script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`,
  };
}
