import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { BothLanguages } from './agency.js';
import type { App } from './app.js';
import { both, form, html, page, table } from './html.js';
import type { Html } from './html.js';
import { FAULT_PROFILES, MODES } from './settings.js';
import { OneOf } from './formats.js';
import type { StandIn } from './stand-in.js';

/** A whole number from JSON or from an HTML form. */
export const WholeNumber = Type.Union([Type.Integer({ minimum: 0 }), Type.String({ pattern: '^[0-9]{1,9}$' })]);
/** A form sends an empty text where a field is left out. */
export const readWhole = (value: string | number | undefined): number | undefined =>
  value === undefined || value === '' ? undefined : Number(value);

const LeftOut = Type.Literal('');
const OptionalWhole = Type.Optional(Type.Union([WholeNumber, LeftOut]));

interface LedgerRow {
  readonly seq: number;
  readonly at: Date;
  readonly what: string;
  readonly reference: string | null;
  readonly caseNo: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}
interface WaitingRow {
  readonly name: string;
  readonly caseNo: string;
  readonly attempts: number;
  readonly lastAnswer: string | null;
}

/** A person gets back to the page, a program gets the values. */
export function done(request: FastifyRequest, reply: FastifyReply, pageUrl: string, values: object = {}): FastifyReply {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return isForm ? reply.redirect(pageUrl, 303) : reply.send(values);
}

/** What every stand-in's operator has: page, mode, faults and ledger. Without sign-in, hence on loopback only. */
export function addDeskRoutes(app: App, standIn: StandIn, title: BothLanguages, desk: () => Promise<Html>): void {
  const home = `/${standIn.name}/`;
  const hide = true;

  app.get('/', { schema: { hide } }, async (_request, reply) => {
    const content = html`${await desk()} ${await settingsSection(standIn)} ${await recordSection(standIn)}`;
    return reply.type('text/html; charset=utf-8').send(page(title, content));
  });

  app.get('/settings', { schema: { hide } }, () => standIn.settings.read());

  const ModeBody = Type.Object({ mode: OneOf(MODES), delayMs: OptionalWhole }, { additionalProperties: false });
  app.post('/mode', { schema: { hide, body: ModeBody } }, async (request, reply) => {
    await standIn.settings.setMode(request.body.mode, readWhole(request.body.delayMs));
    return done(request, reply, home, await standIn.settings.read());
  });

  const FaultBody = Type.Object(
    { profile: OneOf(FAULT_PROFILES), times: OptionalWhole, delayMs: OptionalWhole },
    { additionalProperties: false },
  );
  app.post('/faults', { schema: { hide, body: FaultBody } }, async (request, reply) => {
    const { profile, times, delayMs } = request.body;
    await standIn.settings.setFault({ profile, times: readWhole(times), delayMs: readWhole(delayMs) });
    // Facts held back while the agency was down go out now.
    await standIn.transact(() => Promise.resolve());
    return done(request, reply, home, await standIn.settings.read());
  });

  const LedgerQuery = Type.Object({ reference: Type.Optional(Type.String()), caseNo: Type.Optional(Type.String()) });
  app.get('/ledger', { schema: { hide, querystring: LedgerQuery } }, async ({ query }) => ({
    entries: await readLedger(standIn, query),
  }));
}

async function readLedger(
  { name, database }: StandIn,
  { reference, caseNo, last }: { reference?: string; caseNo?: string; last?: number },
): Promise<LedgerRow[]> {
  const { rows } = await database.query<LedgerRow>(
    `select * from (
       select seq::float8 as seq, at, what, reference, case_no as "caseNo", details from ledger
       where agency = $1 and ($2::text is null or reference = $2) and ($3::text is null or case_no = $3)
       order by ledger.seq desc limit $4
     ) found order by seq`,
    [name, reference, caseNo, last ?? 10_000],
  );
  return rows;
}

async function settingsSection(standIn: StandIn): Promise<Html> {
  const { mode, delayMs, fault, faultDelayMs } = await standIn.settings.read();
  const milliseconds = { zh: '毫秒', en: 'Milliseconds' };
  return html`<section>
    <h2>${both('設定', 'Settings')}</h2>
    ${form(`/${standIn.name}/mode`, { zh: '設定模式', en: 'Set mode' }, [
      { name: 'mode', label: { zh: '模式', en: 'Mode' }, options: MODES, value: mode },
      { name: 'delayMs', label: milliseconds, type: 'number', value: String(delayMs) },
    ])}
    ${form(`/${standIn.name}/faults`, { zh: '設定故障', en: 'Set fault' }, [
      { name: 'profile', label: { zh: '故障', en: 'Fault' }, options: FAULT_PROFILES, value: fault },
      { name: 'times', label: { zh: '次數', en: 'Times' }, type: 'number', optional: true },
      {
        name: 'delayMs',
        label: milliseconds,
        type: 'number',
        optional: true,
        value: faultDelayMs ? String(faultDelayMs) : '',
      },
    ])}
  </section>`;
}

async function recordSection(standIn: StandIn): Promise<Html> {
  const { rows: waiting } = await standIn.database.query<WaitingRow>(
    `select name, case_no as "caseNo", attempts, last_answer as "lastAnswer" from outbox
     where agency = $1 and delivered_at is null order by seq limit 50`,
    [standIn.name],
  );
  const caseNo = { zh: '收件號', en: 'Case' };
  return html`<section>
      <h2>${both('待通知的事實', 'Facts waiting to be told')}</h2>
      ${table(waiting, [
        { title: { zh: '事實', en: 'Fact' }, cell: (row) => row.name },
        { title: caseNo, cell: (row) => row.caseNo },
        { title: { zh: '次數', en: 'Attempts' }, cell: (row) => row.attempts },
        { title: { zh: '最後回應', en: 'Last answer' }, cell: (row) => row.lastAnswer },
      ])}
    </section>
    <section>
      <h2>${both('帳冊', 'Ledger')}</h2>
      ${table((await readLedger(standIn, { last: 30 })).toReversed(), [
        { title: { zh: '時間', en: 'When' }, cell: (row) => row.at.toISOString() },
        { title: { zh: '事項', en: 'What' }, cell: (row) => row.what },
        { title: caseNo, cell: (row) => row.reference ?? row.caseNo },
        { title: { zh: '內容', en: 'Details' }, cell: (row) => html`<code>${JSON.stringify(row.details)}</code>` },
      ])}
    </section>`;
}
