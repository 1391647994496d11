import { both, form, Html, html, page } from '../stand-in/html.js';

export const CARD_SERVICE_TITLE = { zh: '跨平台網頁元件（示範）', en: 'Card service on this machine' } as const;

/**
 * What the popup does: it tells its opener that it is ready, takes one request, asks the service on its own origin, hands the answer
 * back to the origin that asked, and closes.
 */
const POPUP_SCRIPT = `
addEventListener('message', async (event) => {
  if (event.source !== opener || typeof event.data !== 'string') return;
  const request = JSON.parse(event.data);
  const site = encodeURIComponent(event.origin);
  const slot = request.slotDescription ? '&slotDescription=' + encodeURIComponent(request.slotDescription) : '';
  const answer =
    request.func === 'MakeSignature'
      ? fetch('/sign?site=' + site, { method: 'POST', headers: { 'content-type': 'text/plain' },
          body: 'tbsPackage=' + JSON.stringify(request) })
      : fetch('/pkcs11info?site=' + site + slot + (request.func === 'GetUserCert' ? '&withcert=true' : ''));
  opener.postMessage(await (await answer).text(), event.origin);
  close();
}, { once: true });
opener?.postMessage(JSON.stringify({ func: 'getTbs' }), '*');
`;

export const popupForm = (): string =>
  page(
    CARD_SERVICE_TITLE,
    html`<p>${both('讀取卡片，請勿移除。', 'Reading the card; leave it in the reader.')}</p>
      <script>
        ${new Html(POPUP_SCRIPT)};
      </script>`,
  );

export const selfTest = (version: string, domains: readonly string[]): string =>
  page(
    CARD_SERVICE_TITLE,
    html`<p>${both('元件運作正常，版本', 'The service works; version')} ${version}</p>
      <h2>${both('可使用本元件的網站', 'Sites that may use it')}</h2>
      <ul>
        ${domains.map((domain) => html`<li>${domain}</li>`)}
      </ul>`,
  );

export const askForDomain = (domain: string): string =>
  page(
    CARD_SERVICE_TITLE,
    html`<p>${both('是否允許此網站使用卡片？', 'May this site use the cards?')} <code>${domain}</code></p>
      ${form('/addDomain', { zh: '允許', en: 'Allow' }, [
        { name: 'domain', label: { zh: '網站', en: 'Site' }, value: domain },
      ])}`,
  );
