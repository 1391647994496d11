import { CardState } from '@talent-window/adapters/ecpay';
import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { done } from '../stand-in/desk-routes.js';
import { OneOf } from '../stand-in/formats.js';
import { both, button, form, html, table } from '../stand-in/html.js';
import type { Html } from '../stand-in/html.js';
import type { StandIn } from '../stand-in/stand-in.js';
import type { Merchant } from './merchant.js';
import { FILE_FAULTS, readFileFault, setFileFault } from './settlement-file.js';
import { TradeActs } from './trade-acts.js';
import { listTrades } from './trades.js';

const HOME = '/payment-gateway/';
const DESK = '/payment-gateway/desk';

/** What the operator of the stand-in does by hand. */
export function addGatewayDesk(app: App, standIn: StandIn, merchant: Merchant): void {
  const acts = new TradeActs(standIn, merchant);
  const hide = true;
  const number = Type.String({ pattern: '^[A-Za-z0-9]{1,20}$' });
  const trade = Type.Object({ attemptNo: number });

  app.post('/desk/trades/:attemptNo/settle', { schema: { hide, params: trade } }, async (request, reply) => {
    await standIn.transact((tx) => acts.settleLate(tx, request.params.attemptNo));
    return done(request, reply, HOME);
  });
  // The payer pays what is still open of the order, though it may be paid by another attempt.
  const params = Type.Object({ orderNo: number });
  app.post('/desk/orders/:orderNo/settle', { schema: { hide, params } }, async (request, reply) => {
    await standIn.transact((tx) => acts.settleOpen(tx, request.params.orderNo));
    return done(request, reply, HOME);
  });
  app.post('/desk/trades/:attemptNo/charge-back', { schema: { hide, params: trade } }, async (request, reply) => {
    await standIn.transact((tx) => acts.chargeBack(tx, request.params.attemptNo));
    return done(request, reply, HOME);
  });
  app.post('/desk/trades/:attemptNo/close', { schema: { hide, params: trade } }, async (request, reply) => {
    await standIn.transact((tx) => acts.close(tx, request.params.attemptNo));
    return done(request, reply, HOME);
  });
  const body = Type.Object({ fault: OneOf(FILE_FAULTS) }, { additionalProperties: false });
  app.post('/desk/settlement-file', { schema: { hide, body } }, async (request, reply) => {
    await standIn.transact((tx) => setFileFault(tx, request.body.fault));
    return done(request, reply, HOME);
  });
}

export async function gatewayDesk(standIn: StandIn): Promise<Html> {
  const trades = await listTrades(standIn.database);
  const act = (attemptNo: string, what: string, zh: string, en: string): Html =>
    button(`${DESK}/trades/${attemptNo}/${what}`, { zh, en });
  return html`<section>
    <h2>${both('交易', 'Trades')}</h2>
    ${table(trades, [
      { title: { zh: '特店交易編號', en: 'Attempt' }, cell: (trade) => trade.merchantTradeNo },
      { title: { zh: '綠界交易編號', en: 'Trade' }, cell: (trade) => trade.tradeNo },
      { title: { zh: '收件號', en: 'Case' }, cell: (trade) => trade.caseNo },
      { title: { zh: '金額', en: 'Amount' }, cell: (trade) => trade.amount },
      { title: { zh: '方式', en: 'By' }, cell: (trade) => trade.choosePayment },
      { title: { zh: '狀態', en: 'State' }, cell: (trade) => [trade.state, ' ', trade.cardState] },
      { title: { zh: '已退', en: 'Back' }, cell: (trade) => trade.refunded },
      {
        title: { zh: '操作', en: 'Act' },
        cell: ({ state, token, merchantTradeNo, cardState, chargedBackAt }) => [
          state !== 'settled' &&
            html`<a href="/payment-gateway/pay/${token}">${both('繳費頁', 'Payment page')}</a>
              ${act(merchantTradeNo, 'settle', '入帳', 'Settle')}`,
          (cardState === CardState.Authorised || cardState === CardState.ToBeCaptured) &&
            act(merchantTradeNo, 'close', '關帳', 'Close of day'),
          cardState === CardState.Captured &&
            chargedBackAt === null &&
            act(merchantTradeNo, 'charge-back', '爭議款', 'Charge back'),
        ],
      },
    ])}
    ${form(`${DESK}/settlement-file`, { zh: '設定對帳檔', en: 'Set the reconciliation file' }, [
      {
        name: 'fault',
        label: { zh: '對帳檔', en: 'Reconciliation file' },
        options: FILE_FAULTS,
        value: await readFileFault(standIn.database),
      },
    ])}
  </section>`;
}
