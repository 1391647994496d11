import type { TestOfficer } from '@talent-window/testing/officers';
import { both, html, page } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import { EIP_TITLE } from './sign-out-pages.js';

/** Why an officer is asked again. */
const AGAIN = {
  wrong: both('帳號或密碼不正確。', 'The address or the password is not right.'),
  left: both('帳號已停用。', 'This account is disabled.'),
  code: both('驗證碼不正確。', 'The code is not right.'),
} as const;
export type Again = keyof typeof AGAIN;

const said = (again: Again | undefined): Html | undefined =>
  again && html`<p class="notice" role="alert">${AGAIN[again]}</p>`;

export const passwordPage = (action: string, officers: readonly TestOfficer[], again?: Again): string =>
  page(
    EIP_TITLE,
    html`<div class="till">
      <h2>${both('承辦人員登入', 'Officers sign in')}</h2>
      ${said(again)}
      <form method="post" action="${action}">
        <label>
          ${both('帳號', 'Account')}
          <select name="email">
            ${officers.map(({ email, name }) => html`<option value="${email}">${name} ${email}</option>`)}
          </select>
        </label>
        <label>${both('密碼', 'Password')} <input name="password" type="password" required /></label>
        <button>${both('登入', 'Sign in')}</button>
      </form>
    </div>`,
  );

/** @param code which a real portal sends to the officer's telephone */
export const codePage = (action: string, code: string, again?: Again): string =>
  page(
    EIP_TITLE,
    html`<div class="till">
      <h2>${both('第二因子', 'Second factor')}</h2>
      ${said(again)}
      <p>${both('您手機上的驗證碼為', 'The code on your telephone is')} <code data-code="${code}">${code}</code></p>
      <form method="post" action="${action}">
        <label>
          ${both('驗證碼', 'Code')}
          <input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required />
        </label>
        <button>${both('驗證', 'Confirm')}</button>
      </form>
    </div>`,
  );
