import { CardOrderState } from '@talent-window/adapters';
import { AgencySystem, COLLECTION_MODES, FactName } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { done } from '../stand-in/desk-routes.js';
import {
  CaseNoField,
  Closed,
  DayField,
  InstantField,
  NameField,
  NationalityField,
  PassportNoField,
  ReferenceField,
  OneOf,
} from '../stand-in/formats.js';
import { both, button, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders, SignedHeaders } from '../stand-in/signed-routes.js';
import { addPictureRoute, picturePath } from './pictures.js';
import { CARD_TABLES, CardOrders, getCardOrder, listCardOrders } from './card-orders.js';
import type { CardOrder } from './card-orders.js';

const OrderPath = Type.Object({ reference: ReferenceField });
const OrderCardBody = Closed({
  reference: ReferenceField,
  caseNo: CaseNoField,
  card: Closed({
    englishName: NameField,
    chineseName: Type.Optional(NameField),
    nationality: NationalityField,
    sex: Type.String({ minLength: 1, maxLength: 10 }),
    birthDate: DayField,
    passportNo: PassportNoField,
    uiNo: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9][0-9]{8}$', description: '統一證號' })),
    purpose: NameField,
    professionalField: Type.Optional(NameField),
    years: Type.Integer({ minimum: 1, maximum: 3, description: 'Gold Card Regulations Art. 2(1)(2)' }),
    deliverTo: Closed({ mode: OneOf(COLLECTION_MODES), office: NameField }),
  }),
  pictures: Type.Array(
    Closed({
      kind: OneOf(['photo', 'signature']),
      documentId: Type.String({ format: 'uuid' }),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      mediaType: NameField,
      url: Type.String({ maxLength: 500, description: 'fetched by a request signed with the key of the plant' }),
    }),
    { maxItems: 2, description: 'photo and signature, by reference' },
  ),
});
const CardOrderedBody = Closed({ orderNo: Type.String() }, 'The card is ordered.');
const CardOrderStatusBody = Closed(
  {
    reference: ReferenceField,
    orderNo: Type.String(),
    state: OneOf(Object.values(CardOrderState)),
    cardNo: Type.Optional(Type.String({ pattern: '^[A-Z0-9]{9}$', description: 'MRZ document number' })),
    validFrom: Type.Optional(DayField),
    validUntil: Type.Optional(DayField),
    producedAt: Type.Optional(InstantField),
  },
  'The order as it stands.',
);

/** 製卡系統: makes the cards that the platform orders. */
export const cardProduction: Agency = {
  name: AgencySystem.CardProduction,
  title: { zh: '製卡系統', en: 'Card production' },
  description: 'Takes orders for cards, makes each once, tells how far it is, and in the end number and validity.',
  facts: [FactName.CardProgressed, FactName.CardProduced, FactName.CardSpoiled],
  mode: Mode.Automatic,
  tables: CARD_TABLES,

  signedRoutes(app, standIn) {
    const orders = new CardOrders(standIn);
    app.post(
      '/orders',
      {
        schema: {
          operationId: 'orderCard',
          summary: 'Orders one card.',
          headers: CausingHeaders,
          body: OrderCardBody,
          response: { 201: CardOrderedBody, ...PROBLEMS },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await once(standIn, request, (tx) => orders.take(tx, request.body))),
    );
    app.get(
      '/orders/:reference',
      {
        schema: {
          operationId: 'queryOrder',
          summary: 'The state of one order.',
          headers: SignedHeaders,
          params: OrderPath,
          response: { 200: CardOrderStatusBody, ...PROBLEMS },
        },
      },
      async ({ params }) => statusOf(await getCardOrder(standIn.database, params.reference)),
    );
  },

  openRoutes(app, standIn) {
    addPictureRoute(app, standIn);
    const orders = new CardOrders(standIn);
    const params = Type.Object({ reference: ReferenceField, act: OneOf(['advance', 'produce', 'spoil']) });
    app.post('/desk/orders/:reference/:act', { schema: { hide: true, params } }, async (request, reply) => {
      const { reference, act } = request.params;
      await standIn.transact((tx) => orders[act](tx, reference));
      return done(request, reply, `/${standIn.name}/`, statusOf(await getCardOrder(standIn.database, reference)));
    });
  },

  chores(standIn) {
    const orders = new CardOrders(standIn);
    return {
      advance: (tx, reference) => orders.advance(tx, reference),
      produce: (tx, reference) => orders.produceByItself(tx, reference),
    };
  },

  async desk(standIn) {
    const act = (reference: string, verb: string): string =>
      `/${standIn.name}/desk/orders/${encodeURIComponent(reference)}/${verb}`;
    return html`<section>
      <h2>${both('製卡訂單', 'Card orders')}</h2>
      ${table(await listCardOrders(standIn.database), [
        { title: { zh: '訂單', en: 'Order' }, cell: ({ orderNo, caseNo }) => html`${orderNo}<br />${caseNo}` },
        { title: { zh: '持卡人', en: 'Holder' }, cell: ({ card }) => html`${card.englishName} (${card.nationality})` },
        {
          title: { zh: '送往', en: 'Deliver to' },
          cell: ({ card }) => `${card.deliverTo.mode} ${card.deliverTo.office}`,
        },
        {
          title: { zh: '影像', en: 'Pictures' },
          cell: ({ reference, pictures }) =>
            pictures.map(({ kind }, index) => html`<a href="${picturePath(reference, index)}">${kind}</a> `),
        },
        { title: { zh: '狀態', en: 'State' }, cell: ({ state }) => state },
        { title: { zh: '卡號', en: 'Card' }, cell: ({ cardNo, validUntil }) => html`${cardNo}<br />${validUntil}` },
        {
          title: { zh: '操作', en: 'Act' },
          cell: ({ state, reference }) =>
            html`${state !== 'shipped' && button(act(reference, 'advance'), { zh: '下一站', en: 'Next station' })}
            ${state !== 'shipped' && button(act(reference, 'produce'), { zh: '出廠', en: 'Finish' })}
            ${button(act(reference, 'spoil'), { zh: '作廢', en: 'Spoil' })}`,
        },
      ])}
    </section>`;
  },
};

function statusOf({ reference, orderNo, state, cardNo, validFrom, validUntil, producedAt }: CardOrder) {
  return {
    reference,
    orderNo,
    state,
    ...(cardNo && { cardNo }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    ...(producedAt && { producedAt: producedAt.toISOString() }),
  };
}
