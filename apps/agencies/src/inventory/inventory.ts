import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import type { App } from '../stand-in/app.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { Closed, NameField, ReferenceField } from '../stand-in/formats.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders, SignedHeaders } from '../stand-in/signed-routes.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { BLANK_TABLES, issueBlank, listStocks, LOW_STOCK, readStock, reserveBlank } from './blanks.js';
import { addInventoryDesk, inventoryDesk } from './inventory-desk.js';
import { moveCard, spoilBlanks, takeStock, transfer } from './stock-acts.js';

const OfficePath = Type.Object({ office: NameField });
const ReferencePath = Type.Object({ reference: ReferenceField });
const CardNoField = Type.String({ pattern: '^[A-Z0-9]{9}$', description: 'MRZ document number' });
const CardPath = Type.Object({ cardNo: CardNoField });
const Quantity = Type.Integer({ minimum: 1, maximum: 10_000 });
const Reason = Type.String({ minLength: 1, maxLength: 500 });
const ReserveBody = Closed({
  reference: ReferenceField,
  office: NameField,
  spoils: Type.Optional(Type.Boolean({ description: 'what the case held before is spoiled' })),
});
const BlankBody = Closed(
  {
    lotNo: Type.String(),
    blankNo: Type.String({ description: 'serial within the lot; given once' }),
  },
  'The blank.',
);
const Count = Type.Integer({ minimum: 0 });
const StockBody = Closed(
  {
    office: NameField,
    available: Count,
    reserved: Count,
    issued: Count,
    spoiled: Count,
    kept: Type.Integer({ minimum: 0, description: 'cards that nobody collected' }),
    low: Type.Boolean({ description: `fewer than ${LOW_STOCK} are available` }),
  },
  'The stock as it stands.',
);
const StocksBody = Closed({ stocks: Type.Array(StockBody) }, 'The stock of every office.');

/** 空白卡庫存: every office's stock of blank cards, by lots. */
export const inventory: Agency = {
  name: AgencySystem.Inventory,
  title: { zh: '移民署 空白卡庫存', en: 'NIA stock of blank cards' },
  description:
    'Reserves one blank card for each order, knows which card each has become, and keeps what nobody collects.',
  facts: [],
  mode: Mode.Automatic,
  tables: BLANK_TABLES,

  signedRoutes(app, standIn) {
    addBlankRoutes(app, standIn);
    addStockRoutes(app, standIn);
    addActRoutes(app, standIn);
  },
  openRoutes: addInventoryDesk,
  desk: inventoryDesk,
};

function addBlankRoutes(app: App, standIn: StandIn): void {
  app.post(
    '/reservations',
    {
      schema: {
        operationId: 'reserveBlank',
        summary: 'Reserves one blank card; 503 `no-blanks-left` while the office has none.',
        headers: CausingHeaders,
        body: ReserveBody,
        response: { 201: BlankBody, ...PROBLEMS },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await once(standIn, request, (tx) => reserveBlank(standIn, tx, request.body))),
  );
  app.post(
    '/reservations/:reference/issue',
    {
      schema: {
        operationId: 'issueBlank',
        summary: 'A reserved blank has become a card; 409 where another blank has its number.',
        headers: CausingHeaders,
        params: ReferencePath,
        body: Closed({ cardNo: CardNoField }),
        response: { 200: BlankBody, ...PROBLEMS },
      },
    },
    (request) => once(standIn, request, (tx) => issueBlank(standIn, tx, request.params.reference, request.body.cardNo)),
  );
  for (const [way, operationId, summary, isKept] of [
    ['return', 'returnCard', 'A card that nobody collected is kept for its holder.', true],
    ['take-out', 'takeOutCard', 'The holder of a card that was kept asked for it.', false],
  ] as const) {
    app.post(
      `/cards/:cardNo/${way}`,
      {
        schema: {
          operationId,
          summary,
          headers: CausingHeaders,
          params: CardPath,
          body: Closed({ reference: ReferenceField, office: NameField }),
          response: { 200: Closed({ office: NameField }, 'Recorded.'), ...PROBLEMS },
        },
      },
      (request) =>
        once(standIn, request, (tx) =>
          moveCard(standIn, tx, { cardNo: request.params.cardNo, ...request.body, isKept }),
        ),
    );
  }
}

function addStockRoutes(app: App, standIn: StandIn): void {
  app.get(
    '/stock',
    {
      schema: {
        operationId: 'stocks',
        summary: 'The stock of every office that ever had one.',
        headers: SignedHeaders,
        response: { 200: StocksBody, ...PROBLEMS },
      },
    },
    async () => ({ stocks: await listStocks(standIn.database) }),
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
}

/** What officers do at the stock of an office. */
function addActRoutes(app: App, standIn: StandIn): void {
  const schema = { headers: CausingHeaders, params: OfficePath, response: { 200: StockBody, ...PROBLEMS } };
  app.post(
    '/stock/:office/transfer',
    {
      schema: {
        ...schema,
        operationId: 'transfer',
        summary: 'Blanks go to another office.',
        body: Closed({ to: NameField, quantity: Quantity }),
      },
    },
    (request) =>
      once(standIn, request, (tx) => transfer(standIn, tx, { office: request.params.office, ...request.body })),
  );
  app.post(
    '/stock/:office/count',
    {
      schema: {
        ...schema,
        operationId: 'count',
        summary: '盤點: what was counted, and why it differs from the books.',
        body: Closed({ counted: Type.Integer({ minimum: 0, maximum: 1_000_000 }), reason: Reason }),
      },
    },
    (request) =>
      once(standIn, request, (tx) => takeStock(standIn, tx, { office: request.params.office, ...request.body })),
  );
  app.post(
    '/stock/:office/spoil',
    {
      schema: {
        ...schema,
        operationId: 'spoil',
        summary: 'Blanks that were spoiled.',
        body: Closed({ quantity: Quantity, reason: Reason }),
      },
    },
    (request) =>
      once(standIn, request, (tx) => spoilBlanks(standIn, tx, { office: request.params.office, ...request.body })),
  );
}
