import type { CheckoutForm } from '@talent-window/adapters';
import type { PaymentInstructions } from '@talent-window/contracts/vocabulary';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';
import type { Page } from '../http/page.js';
import { pagePolicy } from '../http/page.js';

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

const SUBMIT = 'document.forms[0].submit()';

/** Posts the form by itself, and by a button where scripts do not run; or shows the number that there is already. */
export function checkoutPage(what: CheckoutForm | GivenNumber): Page {
  return 'action' in what ? leading(what) : showing(what);
}

function leading({ action, fields }: CheckoutForm): Page {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const form =
    `<form method="post" action="${escaped(action)}">${inputs.join('')}<button>${said('go')}</button></form>` +
    `<script>${SUBMIT}</script>`;
  const policy = pagePolicy({ style: STYLE, script: SUBMIT, formTo: new URL(action).origin });
  return page('title', `<p>${said('lead')}</p>${form}`, policy);
}

function showing({ instructions, expiresAt }: GivenNumber): Page {
  const { bankCode, account, paymentNo, barcodes = [] } = instructions;
  const until = new Date(expiresAt.getTime() + TAIPEI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
  const lines = { bankCode, account, paymentNo, barcodes: barcodes.join(' · ') || undefined, until };
  const shown = Object.entries(lines).map(([key, value]) =>
    value === undefined ? '' : `<dt>${said(key)}</dt><dd>${escaped(value)}</dd>`,
  );
  return page('number', `<dl>${shown.join('')}</dl>`, pagePolicy({ style: STYLE }));
}

function page(title: string, content: string, policy: string): Page {
  const { zh, en } = bothTexts(`checkout.${title}`);
  return {
    html:
      `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escaped(zh)} ${escaped(en)}</title><style>${STYLE}</style><h1>${said(title)}</h1>${content}</html>`,
    policy,
  };
}

function said(key: string): string {
  const { zh, en }: BothTexts = bothTexts(`checkout.${key}`);
  return `<span lang="zh-Hant-TW">${escaped(zh)}</span> <span lang="en">${escaped(en)}</span>`;
}
