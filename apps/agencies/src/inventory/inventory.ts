import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { done, readWhole, WholeNumber } from '../stand-in/desk-routes.js';
import { Closed, NameField, ReferenceField } from '../stand-in/formats.js';
import { both, form, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Problem } from '../stand-in/problem.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders, SignedHeaders } from '../stand-in/signed-routes.js';
import { BLANK_TABLES, listStocks, readStock, receiveLot, reserveBlank } from './blanks.js';

const OfficePath = Type.Object({ office: NameField });
const ReserveBody = Closed({ reference: ReferenceField, office: NameField });
const ReservedBody = Closed(
  {
    lotNo: Type.String(),
    blankNo: Type.String({ description: 'serial within the lot; given once' }),
  },
  'The blank is reserved.',
);
const StockBody = Closed(
  {
    office: NameField,
    available: Type.Integer({ minimum: 0 }),
    reserved: Type.Integer({ minimum: 0 }),
  },
  'The stock as it stands.',
);

/** 空白卡庫存: every office's stock of blank cards, by lots. */
export const inventory: Agency = {
  name: AgencySystem.Inventory,
  title: { zh: '移民署 空白卡庫存', en: 'NIA stock of blank cards' },
  description: 'Reserves one blank card for each order, and says how many are left.',
  facts: [],
  mode: Mode.Automatic,
  tables: BLANK_TABLES,

  signedRoutes(app, standIn) {
    app.post(
      '/reservations',
      {
        schema: {
          operationId: 'reserveBlank',
          summary: 'Reserves one blank card; 503 while the office has none.',
          headers: CausingHeaders,
          body: ReserveBody,
          response: { 201: ReservedBody, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { office, reference } = request.body;
        return reply.code(201).send(await once(standIn, request, (tx) => reserveBlank(standIn, tx, office, reference)));
      },
    );
    app.get(
      '/stock/:office',
      {
        schema: {
          operationId: 'stock',
          summary: 'How many blanks an office has.',
          headers: SignedHeaders,
          params: OfficePath,
          response: { 200: StockBody, ...PROBLEMS },
        },
      },
      ({ params }) => readStock(standIn.database, params.office),
    );
  },

  openRoutes(app, standIn) {
    const LotBody = Closed({ office: NameField, size: WholeNumber });
    app.post('/desk/lots', { schema: { hide: true, body: LotBody } }, async (request, reply) => {
      const { office } = request.body;
      const size = readWhole(request.body.size) ?? 0;
      if (size === 0) throw new Problem(400, 'empty-lot', 'a lot has at least one card');
      const lotNo = await standIn.transact((tx) => receiveLot(standIn, tx, office, size));
      return done(request, reply, `/${standIn.name}/`, { lotNo });
    });
  },

  async desk(standIn) {
    return html`<section>
      <h2>${both('庫存', 'Stock')}</h2>
      ${table(await listStocks(standIn.database), [
        { title: { zh: '單位', en: 'Office' }, cell: (stock) => stock.office },
        { title: { zh: '可用', en: 'Available' }, cell: (stock) => stock.available },
        { title: { zh: '已保留', en: 'Reserved' }, cell: (stock) => stock.reserved },
      ])}
      ${form(`/${standIn.name}/desk/lots`, { zh: '新到一批', en: 'Receive a lot' }, [
        { name: 'office', label: { zh: '單位', en: 'Office' } },
        { name: 'size', label: { zh: '張數', en: 'Cards' }, type: 'number' },
      ])}
    </section>`;
  },
};
