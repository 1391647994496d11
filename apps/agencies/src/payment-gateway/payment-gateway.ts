import { AgencySystem } from '@talent-window/contracts/vocabulary';
import type { Agency } from '../stand-in/agency.js';
import { Mode } from '../stand-in/settings.js';
import { addGatewayDesk, gatewayDesk } from './desk.js';
import { addHostedPages } from './hosted-pages.js';
import type { Merchant } from './merchant.js';
import { addProtocolRoutes } from './protocol-routes.js';
import { TradeActs } from './trade-acts.js';
import { TRADE_TABLES } from './trades.js';

/** 線上繳費閘道: ECPay's all-in-one protocol, pages where people pay, captures at the close of the day, a file of each day. */
export const paymentGateway = (merchant: Merchant): Agency => ({
  name: AgencySystem.PaymentGateway,
  title: { zh: '線上繳費閘道', en: 'Payment gateway' },
  description:
    'ECPay 綠界 by its all-in-one protocol: hosted pages, notices, questions, card refunds, reconciliation files.',
  howItIsAsked:
    'Every form carries its CheckMacValue, in both directions: SHA-256 with `EncryptType` 1, MD5 for the reconciliation file alone. Notices go to the `ReturnURL` and `PaymentInfoURL` of the form that opened the trade, and are told again until the answer is the text `1|OK`.',
  facts: [],
  mode: Mode.Automatic,
  tables: TRADE_TABLES,
  ownProtocol: (app, standIn) => addProtocolRoutes(app, standIn, merchant),
  openRoutes(app, standIn) {
    addHostedPages(app, standIn, merchant);
    addGatewayDesk(app, standIn, merchant);
  },
  chores(standIn) {
    const acts = new TradeActs(standIn, merchant);
    return {
      settle: (tx, merchantTradeNo) => acts.settleLate(tx, merchantTradeNo),
      close: (tx, merchantTradeNo) => acts.close(tx, merchantTradeNo),
    };
  },
  desk: (standIn) => gatewayDesk(standIn),
});
