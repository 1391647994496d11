import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { both, button, html, page } from '../stand-in/html.js';
import { Problem } from '../stand-in/problem.js';
import { OneOf } from '../stand-in/formats.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { findOrder, Orders } from './orders.js';
import type { Order } from './orders.js';

const TITLE = { zh: '線上繳費', en: 'Online payment' };

/** What the payer can do; a script posts the same as the buttons. */
const Outcome = { Success: 'success', Decline: 'decline', Transfer: 'transfer', Abandon: 'abandon' } as const;
type Outcome = (typeof Outcome)[keyof typeof Outcome];

const BUTTONS: Readonly<Record<Outcome, { zh: string; en: string }>> = {
  success: { zh: '信用卡付款成功', en: 'Pay by card: success' },
  decline: { zh: '信用卡遭拒', en: 'Pay by card: declined' },
  transfer: { zh: '轉帳(稍後入帳)', en: 'Pay by transfer: arrives later' },
  abandon: { zh: '放棄付款', en: 'Leave without paying' },
};

/** The gateway's own page: a card number is never asked for, as nothing is charged. */
export function addHostedPage(app: App, standIn: StandIn): void {
  const orders = new Orders(standIn);
  const hide = true;
  const params = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{32}$' }) });
  const body = Type.Object({ outcome: OneOf(Object.values(Outcome)) }, { additionalProperties: false });

  app.get('/pay/:token', { schema: { hide, params } }, async ({ params: { token } }, reply) => {
    const order = await getByToken(token);
    return reply.type('text/html; charset=utf-8').send(page(TITLE, render(order)));
  });

  app.post('/pay/:token', { schema: { hide, params, body } }, async (request, reply) => {
    const { outcome } = request.body;
    const { orderNo, returnUrl } = await getByToken(request.params.token);
    await act(orderNo, outcome);
    const target = new URL(returnUrl);
    target.searchParams.set('orderNo', orderNo);
    target.searchParams.set('result', outcome);
    return reply.redirect(target.href, 303);
  });

  async function getByToken(token: string): Promise<Order> {
    const order = await findOrder(standIn.database, { token });
    if (!order) throw new Problem(404, 'unknown-order', 'there is no such order');
    return order;
  }

  async function act(orderNo: string, outcome: Outcome): Promise<void> {
    switch (outcome) {
      case Outcome.Success:
        await standIn.transact((tx) => orders.payByCard(tx, orderNo));
        return;
      case Outcome.Decline:
        await standIn.transact((tx) => orders.decline(tx, orderNo));
        return;
      case Outcome.Transfer:
        await standIn.transact((tx) => orders.payByTransfer(tx, orderNo));
        return;
      case Outcome.Abandon:
        return;
    }
  }
}

function render({ orderNo, description, amount, state, returnUrl, token }: Order) {
  const facts = html`<dl>
    <dt>${both('訂單編號', 'Order')}</dt>
    <dd>${orderNo}</dd>
    <dt>${both('項目', 'For')}</dt>
    <dd>${description}</dd>
    <dt>${both('金額', 'Amount')}</dt>
    <dd>NT$${amount.toLocaleString('en-US')}</dd>
  </dl>`;
  if (state === 'settled') {
    return html`${facts}
      <p>${both('已繳費。', 'This is paid.')} <a href="${returnUrl}">${both('返回', 'Back')}</a></p>`;
  }
  const failed =
    state === 'failed' &&
    html`<p>${both('上次付款未成功,可以再試。', 'The last attempt failed; you can try again.')}</p>`;
  const action = `/payment-gateway/pay/${token}`;
  const choices = Object.entries(BUTTONS).map(([outcome, label]) => button(action, label, { outcome }));
  return html`${facts} ${failed}
    <p>${both('這裡不收真的錢,也不問卡號。', 'No real money is taken here, and no card number is asked for.')}</p>
    ${choices}`;
}
