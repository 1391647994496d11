import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { OneOf } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import type { Merchant } from './merchant.js';
import { isOffered, Outcome, OUTCOMES, tradePage } from './pages.js';
import { Code, TradeActs } from './trade-acts.js';
import { findTrade } from './trades.js';
import type { Trade } from './trades.js';

/** The gateway's own pages: a card number is never asked for, as nothing is charged. */
export function addHostedPages(app: App, standIn: StandIn, merchant: Merchant): void {
  const acts = new TradeActs(standIn, merchant);
  const hide = true;
  const params = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{32}$' }) });
  const body = Type.Object({ outcome: OneOf(OUTCOMES) }, { additionalProperties: false });

  app.get('/pay/:token', { schema: { hide, params } }, async ({ params: { token } }, reply) =>
    reply.type('text/html; charset=utf-8').send(tradePage(await getByToken(token))),
  );

  app.get('/pay/:token/three-ds', { schema: { hide, params } }, async ({ params: { token } }, reply) =>
    reply.type('text/html; charset=utf-8').send(tradePage(await getByToken(token), true)),
  );

  app.post('/pay/:token', { schema: { hide, params, body } }, async (request, reply) => {
    const { outcome } = request.body;
    const trade = await getByToken(request.params.token);
    if (!isOffered(trade, outcome)) throw new Problem(409, 'not-offered', `${trade.choosePayment} knows no ${outcome}`);
    await act(trade, outcome);
    return reply.redirect(nextPage(trade, outcome), 303);
  });

  async function getByToken(token: string): Promise<Trade> {
    const trade = await findTrade(standIn.database, { token });
    if (!trade) throw new Problem(404, 'unknown-trade', 'there is no such trade');
    return trade;
  }

  async function act({ merchantTradeNo }: Trade, outcome: Outcome): Promise<void> {
    switch (outcome) {
      case Outcome.Success:
      case Outcome.ThreeDsConfirmed:
        return standIn.transact((tx) => acts.payAtOnce(tx, merchantTradeNo));
      case Outcome.Decline:
        return standIn.transact((tx) => acts.decline(tx, merchantTradeNo, Code.Declined));
      case Outcome.ThreeDsFailed:
        return standIn.transact((tx) => acts.decline(tx, merchantTradeNo, Code.ThreeDsFailed));
      case Outcome.PayNow:
        return standIn.transact((tx) => acts.settleLate(tx, merchantTradeNo));
      case Outcome.PayInTwoDays:
        return standIn.transact((tx) => acts.payInTwoDays(tx, merchantTradeNo));
      case Outcome.ThreeDs:
      case Outcome.Abandon:
        return undefined;
    }
  }
}

function nextPage({ token, backUrl }: Trade, outcome: Outcome): string {
  const own = `/payment-gateway/pay/${token}`;
  if (outcome === Outcome.ThreeDs) return `${own}/three-ds`;
  return outcome === Outcome.Abandon && backUrl !== '' ? backUrl : own;
}
