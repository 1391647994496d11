import { both, Html, html, page } from '../stand-in/html.js';

export const EIP_TITLE = { zh: '公務人員入口網', en: 'Portal of the civil service (EIP)' } as const;

/** @param form the provider's own, which its button sends */
export const signOutPage = (form: string): string =>
  page(
    EIP_TITLE,
    html`<div class="till">
      <h2>${both('登出', 'Sign out')}</h2>
      <p>${both('將登出入口網及所有業務系統。', 'You will be signed out here and of every system.')}</p>
      ${new Html(form)}
      <button form="op.logoutForm" name="logout" value="yes">${both('登出', 'Sign out')}</button>
    </div>`,
  );

/** Tells the systems of the same browser, each by a frame of its own (OpenID Connect Front-Channel Logout 1.0). */
export const framesPage = (urls: readonly string[]): string =>
  page(
    EIP_TITLE,
    html`<p class="done">${both('您已登出。', 'You are signed out.')}</p>
      ${urls.map((url) => html`<iframe src="${url}" title="sign-out" hidden></iframe>`)}`,
  );

export const errorPage = (error: string, why: string): string =>
  page(
    EIP_TITLE,
    html`<p>${both('無法完成登入。', 'The sign-in cannot go on.')}</p>
      <p><code>${error}: ${why}</code></p>`,
  );
