import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { addDeskRoutes } from '../stand-in/desk-routes.js';
import { both, html, table } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { countMails, findMails, openMail } from './mails.js';
import { Problem } from '../stand-in/problem.js';

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

  const hide = true;
  const params = Type.Object({ serial: Serial });
  app.get('/mails/:serial', { schema: { hide, params } }, async ({ params: { serial } }, reply) => {
    const { html: page } = await getMail(standIn, serial);
    return reply
      .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
      .type('text/html; charset=utf-8')
      .send(page);
  });
  const nthParams = Type.Object({ serial: Serial, nth: Serial });
  app.get('/mails/:serial/attachments/:nth', { schema: { hide, params: nthParams } }, async (request, reply) => {
    const { attachments } = await getMail(standIn, request.params.serial);
    const attachment = attachments[Number(request.params.nth)];
    if (!attachment) throw new Problem(404, 'unknown-attachment', 'the mail has no such attachment');
    return reply
      .header('content-disposition', 'attachment')
      .header('x-content-type-options', 'nosniff')
      .type(attachment.contentType)
      .send(attachment.content);
  });
}

const Serial = Type.String({ pattern: '^[0-9]{1,9}$' });

async function getMail(
  { database }: StandIn,
  serial: string,
): Promise<NonNullable<Awaited<ReturnType<typeof openMail>>>> {
  const mail = await openMail(database, Number(serial));
  if (!mail) throw new Problem(404, 'unknown-mail', 'no mail has this number');
  return mail;
}

const SHOWN = 50;

async function renderMails({ database }: StandIn): Promise<Html> {
  const found = await findMails(database, {}, SHOWN);
  const mails = await Promise.all(
    found.map(async (mail) => {
      const opened = await openMail(database, mail.serial);
      return { ...mail, attachments: (opened?.attachments ?? []).map(({ filename }, nth) => filename ?? `${nth + 1}`) };
    }),
  );
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
            <iframe
              src="/mail-catcher/mails/${mail.serial}"
              title="${mail.subject}"
              sandbox
              loading="lazy"
              style="width: 100%; height: 40rem; border: 1px solid #8884"
            ></iframe>
            <details>
              <summary>${both('純文字', 'As text')}</summary>
              <pre style="white-space: pre-wrap">${mail.text}</pre>
            </details>
            ${mail.attachments.map(
              (name, nth) => html`<p><a href="/mail-catcher/mails/${mail.serial}/attachments/${nth}">${name}</a></p>`,
            )}
            <code>${mail.messageId}</code>
          </details>`,
      },
    ])}
  </section>`;
}
