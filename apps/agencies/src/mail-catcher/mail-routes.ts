import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { addDeskRoutes } from '../stand-in/desk-routes.js';
import { both, html, table } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { countMails, findMails } from './mails.js';

export const MAIL_CATCHER = 'mail-catcher';
export const MAIL_TITLE = { zh: '郵件收集器', en: 'Mail catcher' } as const;

export function addMailRoutes(app: App, standIn: StandIn): void {
  addDeskRoutes(app, standIn, MAIL_TITLE, () => renderMails(standIn));

  const querystring = Type.Object({ to: Type.Optional(Type.String()), messageId: Type.Optional(Type.String()) });
  app.get('/messages', { schema: { querystring } }, async ({ query }) => ({
    messages: await findMails(standIn.database, query),
  }));
  app.get('/counts', { schema: { querystring } }, async ({ query }) => ({
    counts: await countMails(standIn.database, query),
  }));
}

async function renderMails({ database }: StandIn): Promise<Html> {
  const mails = await findMails(database, {}, 100);
  return html`<section>
    <h2>${both('郵件', 'Mail')}</h2>
    ${table(mails.toReversed(), [
      { title: { zh: '時間', en: 'When' }, cell: (mail) => mail.receivedAt.toISOString() },
      { title: { zh: '收件人', en: 'To' }, cell: (mail) => mail.to.join(', ') },
      {
        title: { zh: '內容', en: 'Mail' },
        cell: (mail) =>
          html`<details>
            <summary>${mail.subject}</summary>
            <pre style="white-space: pre-wrap">${mail.text}</pre>
            <code>${mail.messageId}</code>
          </details>`,
      },
    ])}
  </section>`;
}
