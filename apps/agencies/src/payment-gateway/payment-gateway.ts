import { OrderState } from '@talent-window/adapters';
import { AgencySystem, FactName } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { done } from '../stand-in/desk-routes.js';
import { AmountField, CaseNoField, Closed, InstantField, ReferenceField, OneOf } from '../stand-in/formats.js';
import { both, button, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders, SignedHeaders } from '../stand-in/signed-routes.js';
import { addHostedPage } from './hosted-page.js';
import { getOrder, listOrders, ORDER_TABLES, Orders } from './orders.js';

const OrderNoField = Type.String({ pattern: '^[A-Za-z0-9-]{1,64}$', description: 'unique for ever' });
const TransactionNoField = Type.String({
  pattern: '^T[0-9]{10,20}$',
  description: 'of one payment; two payments of one order differ in it',
});
const OrderPath = Type.Object({ orderNo: OrderNoField });

const OpenOrderBody = Closed({
  orderNo: OrderNoField,
  caseNo: CaseNoField,
  amount: AmountField,
  description: Type.String({ minLength: 1, maxLength: 200, description: 'shown to the payer' }),
  reference: ReferenceField,
  returnUrl: Type.String({
    pattern: '^https?://',
    maxLength: 2000,
    description: "where the payer's browser goes afterwards",
  }),
});
const OpenedOrderBody = Closed(
  {
    orderNo: OrderNoField,
    payUrl: Type.String({ format: 'uri', description: 'page where the payer pays' }),
  },
  'The order is open.',
);
const OrderStatusBody = Closed(
  {
    orderNo: OrderNoField,
    state: OneOf(Object.values(OrderState)),
    amount: AmountField,
    method: Type.Optional(Type.String()),
    occurredAt: Type.Optional(InstantField),
    transactionNo: Type.Optional(TransactionNoField),
    code: Type.Optional(Type.String({ description: 'of the last failure' })),
  },
  'The order as it stands.',
);
const RefundBody = Closed({
  amount: AmountField,
  reason: Type.String({ minLength: 1, maxLength: 500 }),
  transactionNo: Type.Optional(TransactionNoField),
});
const RefundedBody = Closed({ refundNo: Type.String() }, 'The money goes back.');

/** 線上繳費閘道: orders, a page where people pay, refunds. */
export const paymentGateway: Agency = {
  name: AgencySystem.PaymentGateway,
  title: { zh: '線上繳費閘道', en: 'Payment gateway' },
  description: 'Orders, a hosted page where the payer pays, and refunds.',
  facts: [FactName.PaymentSettled, FactName.PaymentFailed],
  mode: Mode.Automatic,
  tables: ORDER_TABLES,

  signedRoutes(app, standIn) {
    const orders = new Orders(standIn);
    app.post(
      '/orders',
      {
        schema: {
          operationId: 'openOrder',
          summary: 'Opens an order and gives the page where it is paid.',
          headers: CausingHeaders,
          body: OpenOrderBody,
          response: { 201: OpenedOrderBody, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { orderNo } = request.body;
        const answer = await once(standIn, request, async (tx) => {
          const { token } = await orders.open(tx, request.body);
          return { orderNo, payUrl: `${request.server.publicUrl()}/${standIn.name}/pay/${token}` };
        });
        return reply.code(201).send(answer);
      },
    );
    app.get(
      '/orders/:orderNo',
      {
        schema: {
          operationId: 'queryOrder',
          summary: 'The state of one order.',
          headers: SignedHeaders,
          params: OrderPath,
          response: { 200: OrderStatusBody, ...PROBLEMS },
        },
      },
      async ({ params }) => {
        const { orderNo, state, amount, method, code, occurredAt, transactionNo } = await getOrder(
          standIn.database,
          params.orderNo,
        );
        return {
          orderNo,
          state,
          amount,
          ...(method && { method }),
          ...(occurredAt && { occurredAt: occurredAt.toISOString() }),
          ...(transactionNo && { transactionNo }),
          ...(code && { code }),
        };
      },
    );
    app.post(
      '/orders/:orderNo/refunds',
      {
        schema: {
          operationId: 'refund',
          summary: 'Gives back what was paid, whole or in part.',
          headers: CausingHeaders,
          params: OrderPath,
          body: RefundBody,
          response: { 201: RefundedBody, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const answer = await once(standIn, request, (tx) => orders.refund(tx, request.params.orderNo, request.body));
        return reply.code(201).send(answer);
      },
    );
  },

  openRoutes(app, standIn) {
    const orders = new Orders(standIn);
    addHostedPage(app, standIn);
    const params = Type.Object({ orderNo: OrderNoField });
    app.post('/desk/orders/:orderNo/settle', { schema: { hide: true, params } }, async (request, reply) => {
      await standIn.transact((tx) => orders.settleLate(tx, request.params.orderNo));
      return done(request, reply, `/${standIn.name}/`);
    });
    app.post('/desk/orders/:orderNo/pay-again', { schema: { hide: true, params } }, async (request, reply) => {
      await standIn.transact((tx) => orders.payAgain(tx, request.params.orderNo));
      return done(request, reply, `/${standIn.name}/`);
    });
  },

  chores: (standIn) => ({ settle: (tx, orderNo) => new Orders(standIn).settleLate(tx, orderNo) }),

  async desk(standIn) {
    const orders = await listOrders(standIn.database);
    return html`<section>
      <h2>${both('訂單', 'Orders')}</h2>
      ${table(orders, [
        { title: { zh: '訂單', en: 'Order' }, cell: (order) => order.orderNo },
        { title: { zh: '收件號', en: 'Case' }, cell: (order) => order.caseNo },
        { title: { zh: '金額', en: 'Amount' }, cell: (order) => order.amount },
        { title: { zh: '狀態', en: 'State' }, cell: (order) => order.state },
        {
          title: { zh: '操作', en: 'Act' },
          cell: ({ state, token, orderNo }) =>
            state !== 'settled' &&
            html`<a href="/payment-gateway/pay/${token}">${both('繳費頁', 'Payment page')}</a>
              ${button(`/payment-gateway/desk/orders/${orderNo}/settle`, { zh: '入帳', en: 'Settle' })}`,
        },
      ])}
    </section>`;
  },
};
