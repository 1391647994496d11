import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { Closed, DayField } from '../stand-in/formats.js';
import { both, html, table } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders } from '../stand-in/signed-routes.js';
import { AUDIT_TABLES, listHeads, listMessages, takeHead } from './records.js';

const HashField = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256' });
const HeadBody = Closed({
  day: DayField,
  prev: Type.Union([HashField, Type.Null()], { description: 'of the head before; null for the first' }),
  hash: HashField,
  signature: Type.String({ minLength: 1, maxLength: 2_000, description: 'JWS, Ed25519' }),
});
const KeptBody = Closed({ day: DayField }, 'The head is kept.');

/** 稽核系統: takes every entry by syslog and the signed head of each day, and gives nothing back to be altered. */
export const audit: Agency = {
  name: AgencySystem.Audit,
  title: { zh: '稽核系統', en: 'Audit system' },
  description:
    'Takes the signed head of each day by HTTP. Every entry comes besides by syslog over TLS (RFC 5424, RFC 5425), in order, at least once; a connection is one delivery, and is closed when all of it is kept.',
  facts: [],
  mode: Mode.Automatic,
  tables: AUDIT_TABLES,

  signedRoutes(app, standIn) {
    app.post(
      '/heads',
      {
        schema: {
          operationId: 'announceHead',
          summary: 'Keeps the head of a day; 409 where the day has one, or where it does not follow the last.',
          headers: CausingHeaders,
          body: HeadBody,
          response: { 201: KeptBody, ...PROBLEMS },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await once(standIn, request, (tx) => takeHead(standIn, tx, request.body))),
    );
  },

  async desk(standIn) {
    return html`<section>
        <h2>${both('每日彙總', 'Daily heads')}</h2>
        ${table(await listHeads(standIn.database), [
          { title: { zh: '日期', en: 'Day' }, cell: (it) => it.day },
          { title: { zh: '雜湊值', en: 'Hash' }, cell: (it) => html`<code>${it.hash}</code>` },
          { title: { zh: '前一日', en: 'Before' }, cell: (it) => html`<code>${it.prev ?? ''}</code>` },
          { title: { zh: '收到', en: 'Received' }, cell: (it) => it.receivedAt.toISOString() },
        ])}
      </section>
      <section>
        <h2>${both('稽核紀錄', 'Entries')}</h2>
        ${table(await listMessages(standIn.database), [
          { title: { zh: '鏈', en: 'Chain' }, cell: (it) => it.chain },
          { title: { zh: '序號', en: 'Number' }, cell: (it) => it.seq },
          { title: { zh: '嚴重度', en: 'Severity' }, cell: (it) => it.severity },
          { title: { zh: '次數', en: 'Times' }, cell: (it) => it.times },
          { title: { zh: '內容', en: 'Entry' }, cell: (it) => entry(it.message) },
        ])}
      </section>`;
  },
};

/** What an entry says first, and the whole of it for who opens it. */
function entry(message: string): Html {
  const { content } = JSON.parse(message) as { readonly content?: Partial<AuditedContent> };
  const said = [content?.action, content?.actor?.role, content?.at].filter((it) => it !== undefined);
  return html`<details>
    <summary>${said.join(' · ')}</summary>
    <code>${message}</code>
  </details>`;
}

interface AuditedContent {
  readonly action: string;
  readonly actor: { readonly role: string };
  readonly at: string;
}
