import { ORGANISATION_KINDS } from '@talent-window/contracts/vocabulary';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts, textKeys } from '@talent-window/i18n';
import { escaped } from '../http/escaped.js';

const AREA = 'certificate-page.';

const say = (key: string): BothTexts => bothTexts(`${AREA}${key}`);
const inline = ({ zh, en }: BothTexts): string =>
  `<span lang="zh-TW">${escaped(zh)}</span> <span lang="en">${escaped(en)}</span>`;

/** What the script may have to say; its parameters it fills in itself. */
const TEXTS = Object.fromEntries(
  textKeys()
    .filter((key) => key.startsWith(AREA))
    .map((key) => [key.slice(AREA.length), bothTexts(key)]),
);

/** The page on which people sign in by certificate: the steps in order, each shown when its turn comes. */
export function signInPage(cardServiceUrl: string, site: string): string {
  const [title, issuer] = [say('title'), bothTexts('letter.issuer')];
  const kinds = ORGANISATION_KINDS.map((kind) => {
    const { zh, en } = bothTexts(`organisation-kinds.${kind}`);
    return `<option value="${kind}">${escaped(zh)} ${escaped(en)}</option>`;
  });
  const link = (part: string, path: string, key: string): string =>
    `<p data-part="${part}" hidden><a href="${escaped(cardServiceUrl)}${path}" target="_blank" rel="noopener">${inline(say(key))}</a></p>`;
  return (
    `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escaped(title.zh)} ${escaped(title.en)}</title>` +
    `<link rel="stylesheet" href="/sign-in/certificate.css">` +
    `<script type="module" src="/sign-in/certificate.js"></script></head><body>` +
    `<header><b lang="zh-TW">${escaped(issuer.zh)}</b><span lang="en">${escaped(issuer.en)}</span></header>` +
    `<main data-service="${escaped(cardServiceUrl)}" data-texts="${escaped(JSON.stringify(TEXTS))}">` +
    `<h1>${inline(title)}</h1><p>${inline(say('intro'))}</p>` +
    `<div data-part="said" role="status" aria-live="polite" hidden></div>` +
    link('self-test', '/selfTest.htm', 'service-test') +
    link('add-site', `/addDomain?domain=${encodeURIComponent(site)}`, 'add-site') +
    `<p data-part="go-on" hidden><a href="/cases">${inline(say('go-on'))}</a></p>` +
    `<div data-part="steps"><form data-part="read"><button>${inline(say('read-cards'))}</button></form>` +
    `<form data-part="sign" hidden><label>${inline(say('card'))}<select name="card" required></select></label>` +
    `<label>${inline(say('pin'))}<input name="pin" type="password" inputmode="numeric" autocomplete="off" required minlength="4" maxlength="16"></label>` +
    `<p>${inline(say('pin-hint'))}</p><button>${inline(say('sign-in'))}</button></form>` +
    `<form data-part="holder" hidden><label>${inline(say('holder-name'))}<input name="name" required maxlength="100" autocomplete="name"></label>` +
    `<label>${inline(say('organisation-kind'))}<select name="kind">${kinds.join('')}</select></label>` +
    `<button>${inline(say('send-name'))}</button></form></div></main></body></html>`
  );
}
