import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { done, readWhole, WholeNumber } from '../stand-in/desk-routes.js';
import { Closed, NameField } from '../stand-in/formats.js';
import { both, form, html, table } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { listStocks, receiveLot } from './blanks.js';
import { spoilBlanks, takeStock, transfer } from './stock-acts.js';

const OFFICE = { name: 'office', label: { zh: '單位', en: 'Office' } } as const;
const CARDS = { name: 'quantity', label: { zh: '張數', en: 'Cards' }, type: 'number' } as const;
const WHY = { name: 'reason', label: { zh: '原因', en: 'Reason' } } as const;

/** @throws Problem 400 for none */
function atLeastOne(text: Parameters<typeof readWhole>[0]): number {
  const number = readWhole(text) ?? 0;
  if (number === 0) throw new Problem(400, 'empty-lot', 'at least one card');
  return number;
}

export function addInventoryDesk(app: App, standIn: StandIn): void {
  const home = `/${standIn.name}/`;
  const hide = true;
  const LotBody = Closed({ office: NameField, size: WholeNumber });
  app.post('/desk/lots', { schema: { hide, body: LotBody } }, async (request, reply) => {
    const size = atLeastOne(request.body.size);
    const lotNo = await standIn.transact((tx) => receiveLot(standIn, tx, request.body.office, size));
    return done(request, reply, home, { lotNo });
  });
  const TransferBody = Closed({ office: NameField, to: NameField, quantity: WholeNumber });
  app.post('/desk/transfers', { schema: { hide, body: TransferBody } }, async (request, reply) => {
    const { office, to, quantity } = request.body;
    const stock = await standIn.transact((tx) => transfer(standIn, tx, { office, to, quantity: atLeastOne(quantity) }));
    return done(request, reply, home, { ...stock });
  });
  const Reason = Type.String({ minLength: 1, maxLength: 500 });
  const CountBody = Closed({ office: NameField, counted: WholeNumber, reason: Reason });
  app.post('/desk/counts', { schema: { hide, body: CountBody } }, async (request, reply) => {
    const { office, counted, reason } = request.body;
    const stock = await standIn.transact((tx) =>
      takeStock(standIn, tx, { office, counted: readWhole(counted) ?? 0, reason }),
    );
    return done(request, reply, home, { ...stock });
  });
  const SpoilBody = Closed({ office: NameField, quantity: WholeNumber, reason: Reason });
  app.post('/desk/spoilage', { schema: { hide, body: SpoilBody } }, async (request, reply) => {
    const { office, quantity, reason } = request.body;
    const stock = await standIn.transact((tx) =>
      spoilBlanks(standIn, tx, { office, quantity: atLeastOne(quantity), reason }),
    );
    return done(request, reply, home, { ...stock });
  });
}

export async function inventoryDesk(standIn: StandIn): Promise<Html> {
  const { rows: ranges } = await standIn.database.query<{ lot: string; office: string; first: string; last: string }>(
    `select lot_no as lot, office, lpad(next_no::text, 5, '0') as first, lpad(last_no::text, 5, '0') as last
     from blank_range where next_no <= last_no order by office, lot_no, last_no limit 200`,
  );
  const act = (path: string): string => `/${standIn.name}/desk/${path}`;
  return html`<section>
    <h2>${both('庫存', 'Stock')}</h2>
    ${table(await listStocks(standIn.database), [
      { title: OFFICE.label, cell: (stock) => stock.office },
      {
        title: { zh: '可用', en: 'Available' },
        cell: ({ available, low }) => html`${available} ${low && both('（低於安全存量）', '(low)')}`,
      },
      { title: { zh: '已保留', en: 'Reserved' }, cell: (stock) => stock.reserved },
      { title: { zh: '已發出', en: 'Issued' }, cell: (stock) => stock.issued },
      { title: { zh: '作廢', en: 'Spoiled' }, cell: (stock) => stock.spoiled },
      { title: { zh: '保管中', en: 'Kept' }, cell: (stock) => stock.kept },
    ])}
    <h2>${both('批號', 'Lots')}</h2>
    ${table(ranges, [
      { title: { zh: '批號', en: 'Lot' }, cell: ({ lot }) => lot },
      { title: OFFICE.label, cell: ({ office }) => office },
      { title: { zh: '號碼', en: 'Numbers' }, cell: ({ first, last }) => `${first}–${last}` },
    ])}
    ${form(act('lots'), { zh: '新到一批', en: 'Receive a lot' }, [OFFICE, { ...CARDS, name: 'size' }])}
    ${form(act('transfers'), { zh: '調撥', en: 'Transfer' }, [
      OFFICE,
      { name: 'to', label: { zh: '撥入單位', en: 'To' } },
      CARDS,
    ])}
    ${form(act('counts'), { zh: '盤點', en: 'Take stock' }, [OFFICE, { ...CARDS, name: 'counted' }, WHY])}
    ${form(act('spoilage'), { zh: '作廢空白卡', en: 'Spoil blanks' }, [OFFICE, CARDS, WHY])}
  </section>`;
}
