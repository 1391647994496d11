import { randomBytes } from 'node:crypto';
import type { CheckoutForm } from '@talent-window/adapters';
import type { PaymentInstructions } from '@talent-window/contracts/vocabulary';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';

const TAIPEI_OFFSET_MS = 8 * 3_600_000;

const STYLE =
  'body{font:16px/1.7 "Noto Sans TC",system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem;color:#17212b}' +
  'h1{font-size:1.4rem}[lang=en]{color:#5b6470}button [lang=en]{color:inherit}button{font:inherit;padding:.7rem 1.6rem;border:0;border-radius:.4rem;' +
  'background:#0f5c4d;color:#fff;cursor:pointer}dd{font:1.3rem/1.6 ui-monospace,monospace;margin:0 0 .8rem}button:focus-visible{outline:3px solid #c8963e}';

/** By what the payer pays elsewhere, and until when. */
export interface GivenNumber {
  readonly instructions: PaymentInstructions;
  readonly expiresAt: Date;
}

interface Page {
  readonly html: string;
  /** its content security policy: nothing else runs on it or is posted from it */
  readonly policy: string;
}

/** Posts the form by itself, and by a button where scripts do not run; or shows the number that there is already. */
export function checkoutPage(what: CheckoutForm | GivenNumber): Page {
  const nonce = randomBytes(16).toString('base64');
  return 'action' in what ? leading(what, nonce) : showing(what, nonce);
}

function leading({ action, fields }: CheckoutForm, nonce: string): Page {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const form =
    `<form method="post" action="${escaped(action)}">${inputs.join('')}<button>${said('go')}</button></form>` +
    `<script nonce="${nonce}">document.forms[0].submit()</script>`;
  const policy = `form-action ${new URL(action).origin}; script-src 'nonce-${nonce}'`;
  return page('title', `<p>${said('lead')}</p>${form}`, nonce, policy);
}

function showing({ instructions, expiresAt }: GivenNumber, nonce: string): Page {
  const { bankCode, account, paymentNo, barcodes = [] } = instructions;
  const until = new Date(expiresAt.getTime() + TAIPEI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
  const lines = { bankCode, account, paymentNo, barcodes: barcodes.join(' · ') || undefined, until };
  const shown = Object.entries(lines).map(([key, value]) =>
    value === undefined ? '' : `<dt>${said(key)}</dt><dd>${escaped(value)}</dd>`,
  );
  return page('number', `<dl>${shown.join('')}</dl>`, nonce, "form-action 'none'");
}

function page(title: string, content: string, nonce: string, policy: string): Page {
  const { zh, en } = bothTexts(`checkout.${title}`);
  return {
    html:
      `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escaped(zh)} ${escaped(en)}</title><style nonce="${nonce}">${STYLE}</style><h1>${said(title)}</h1>${content}</html>`,
    policy: `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'nonce-${nonce}'; ${policy}`,
  };
}

function said(key: string): string {
  const { zh, en }: BothTexts = bothTexts(`checkout.${key}`);
  return `<span lang="zh-Hant-TW">${escaped(zh)}</span> <span lang="en">${escaped(en)}</span>`;
}
