import { both, button, html, table } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import type { OfficerBook } from './officer-book.js';

export const eipDesk = (officers: ReturnType<OfficerBook['list']>): Html =>
  html`<section>
      <h2>${both('公務人員', 'Officers')}</h2>
      ${table(officers, [
        { title: { zh: '姓名', en: 'Name' }, cell: (it) => it.name },
        { title: { zh: '帳號', en: 'Account' }, cell: (it) => it.email },
        { title: { zh: '角色', en: 'Roles' }, cell: (it) => it.roles.join(', ') },
        { title: { zh: '機關', en: 'Agency' }, cell: (it) => [it.agency, it.office ? ` ${it.office}` : ''] },
        {
          title: { zh: '在職', en: 'In service' },
          cell: ({ email, isServing }) =>
            isServing
              ? [
                  button('/eip/desk/end-sessions', { zh: '結束登入', en: 'End sessions' }, { email }),
                  button('/eip/desk/suspend', { zh: '停用', en: 'Suspend' }, { email }),
                ]
              : button('/eip/desk/reinstate', { zh: '復用', en: 'Reinstate' }, { email }),
        },
      ])}
    </section>
    <section>
      <h2>${both('簽章金鑰', 'Signing keys')}</h2>
      ${button('/eip/desk/keys', { zh: '更換金鑰', en: 'Change the key' })}
    </section>`;
