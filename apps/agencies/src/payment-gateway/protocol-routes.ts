import {
  CardState,
  CHECKOUT_PATH,
  DO_ACTION_PATH,
  gatewayTime,
  hasRightCheckMacValue,
  QUERY_CARD_PATH,
  QUERY_PATH,
  SETTLEMENT_PATH,
  TradeStatus,
  withCheckMacValue,
} from '@talent-window/adapters/ecpay';
import type { Fields } from '@talent-window/adapters/ecpay';
import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { ACTIONS, doAction } from './card-actions.js';
import { CheckoutFault, readCheckout } from './checkout.js';
import type { Merchant } from './merchant.js';
import { chargeOf, PAYMENT_TYPES } from './notices.js';
import { refusalPage } from './pages.js';
import { settlementFile } from './settlement-file.js';
import { TradeActs } from './trade-acts.js';
import { findTrade, lockTrade } from './trades.js';
import type { Trade } from './trades.js';

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** A form whose fields the gateway judges itself, by its own codes. */
const form = (operationId: string, summary: string, names: readonly string[]) => ({
  operationId,
  summary,
  consumes: ['application/x-www-form-urlencoded'],
  body: Type.Object(
    Object.fromEntries([...names, 'CheckMacValue'].map((name) => [name, Type.Optional(Type.String())])),
    { additionalProperties: Type.String() },
  ),
});

/** The all-in-one protocol: what the payer's browser posts, and what the merchant asks. */
export function addProtocolRoutes(app: App, standIn: StandIn, merchant: Merchant): void {
  const acts = new TradeActs(standIn, merchant);
  const isMerchants = (fields: Fields, hash?: 'md5'): boolean =>
    fields['MerchantID'] === merchant.merchantId && hasRightCheckMacValue(fields, merchant.keys, hash);

  const checkoutFields = [
    'MerchantID',
    'MerchantTradeNo',
    'MerchantTradeDate',
    'PaymentType',
    'TotalAmount',
    'TradeDesc',
  ].concat(['ItemName', 'ReturnURL', 'ChoosePayment', 'EncryptType', 'PaymentInfoURL', 'ClientBackURL', 'Language']);
  app.post(
    CHECKOUT_PATH,
    {
      config: { fromAnywhere: true },
      schema: form('AioCheckOut', 'Opens a trade and leads the payer to its page.', checkoutFields),
    },
    async (request, reply) => {
      const checkout = readCheckout(request.body as Fields, merchant);
      const refused = (fault: CheckoutFault) => reply.code(400).type(HTML).send(refusalPage(fault));
      if ('fault' in checkout) return refused(checkout.fault);
      const token = await standIn.transact((tx) => acts.open(tx, checkout));
      if (token === undefined) return refused(CheckoutFault.Repeated);
      return reply.redirect(`${request.server.publicUrl()}/${standIn.name}/pay/${token}`, 303);
    },
  );

  app.post(
    QUERY_PATH,
    { schema: form('QueryTradeInfo', 'How a trade stands.', ['MerchantID', 'MerchantTradeNo', 'TimeStamp']) },
    async (request, reply) => {
      const fields = request.body as Fields;
      if (!isMerchants(fields)) return reply.type(TEXT).send('0|CheckMacValue Error');
      const merchantTradeNo = fields['MerchantTradeNo'] ?? '';
      const trade = await findTrade(standIn.database, { merchantTradeNo });
      const told = trade ? toldOf(trade) : { MerchantTradeNo: merchantTradeNo, TradeStatus: TradeStatus.Unknown };
      return reply
        .type(TEXT)
        .send(answer(withCheckMacValue({ MerchantID: merchant.merchantId, ...told }, merchant.keys)));
    },
  );

  const cardFields = ['MerchantID', 'CreditRefundId', 'CreditAmount', 'CreditCheckCode'];
  app.post(
    QUERY_CARD_PATH,
    { schema: form('QueryTrade', 'What became of a card payment.', cardFields) },
    async (request) => {
      const fields = request.body as Fields;
      if (!isMerchants(fields) || fields['CreditCheckCode'] !== merchant.creditCheckCode)
        return { RtnMsg: 'error', RtnValue: '' };
      const trade = await findTrade(standIn.database, { gwsr: fields['CreditRefundId'] ?? '' });
      if (!trade || fields['CreditAmount'] !== String(trade.amount)) return { RtnMsg: 'error_nopay', RtnValue: '' };
      return { RtnMsg: '', RtnValue: cardOf(trade) };
    },
  );

  const actionFields = ['MerchantID', 'MerchantTradeNo', 'TradeNo', 'Action', 'TotalAmount'];
  app.post(
    DO_ACTION_PATH,
    {
      schema: form('DoAction', 'Captures a card payment, cancels that, gives it up or gives money back.', actionFields),
    },
    async (request, reply) => {
      const fields = request.body as Fields;
      const { MerchantTradeNo = '', TradeNo = '', TotalAmount = '' } = fields;
      const action = ACTIONS.find((one) => one === fields['Action']);
      const amount = Number(TotalAmount);
      const why = await standIn.transact(async (tx) => {
        if (!isMerchants(fields)) return 'CheckMacValue Error';
        const known = await findTrade(tx, { merchantTradeNo: MerchantTradeNo });
        if (known?.tradeNo !== TradeNo || !action || !Number.isSafeInteger(amount) || amount < 1)
          return '查無交易或參數錯誤';
        return doAction(acts, tx, await lockTrade(tx, MerchantTradeNo), { action, amount });
      });
      const said = {
        MerchantID: merchant.merchantId,
        MerchantTradeNo,
        TradeNo,
        RtnCode: why === undefined ? '1' : '10200100',
      };
      return reply.type(TEXT).send(answer({ ...said, RtnMsg: why ?? '' }));
    },
  );

  const fileFields = ['MerchantID', 'DateType', 'BeginDate', 'EndDate', 'MediaFormated', 'CharSet'];
  app.post(
    SETTLEMENT_PATH,
    { schema: form('TradeNoAio', 'The reconciliation file of a day, as CSV.', fileFields) },
    async (request, reply) => {
      const fields = request.body as Fields;
      const day = fields['BeginDate'] ?? '';
      if (!isMerchants(fields, 'md5')) return reply.type(TEXT).send('0|CheckMacValue Error');
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || fields['EndDate'] !== day) return reply.type(TEXT).send('0|Date Error');
      return reply.type('text/csv; charset=utf-8').send(await settlementFile(standIn.database, merchant, day));
    },
  );
}

/** Values are not encoded, as the gateway has it. */
const answer = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

function toldOf(trade: Trade): Fields {
  const { merchantTradeNo, tradeNo, amount, state, paidAt, choosePayment, tradeDate, itemName, caseNo, orderNo, gwsr } =
    trade;
  const status = { open: TradeStatus.Open, settled: TradeStatus.Paid, failed: TradeStatus.Failed } as const;
  return {
    MerchantTradeNo: merchantTradeNo,
    TradeNo: tradeNo,
    TradeAmt: String(amount),
    PaymentDate: paidAt ? gatewayTime(paidAt) : '',
    PaymentType: PAYMENT_TYPES[choosePayment],
    HandlingCharge: String(chargeOf(trade)),
    PaymentTypeChargeFee: String(chargeOf(trade)),
    TradeDate: gatewayTime(tradeDate),
    TradeStatus: status[state],
    ItemName: itemName,
    CustomField1: caseNo,
    CustomField2: orderNo,
    ...(gwsr === null ? {} : { gwsr }),
  };
}

function cardOf({ gwsr, amount, cardState, paidAt, refunded, tradeDate }: Trade): object {
  const isCaptured = cardState === CardState.Captured;
  const at = gatewayTime(paidAt ?? tradeDate);
  const captures =
    isCaptured || cardState === CardState.ToBeCaptured ? [{ status: cardState, sno: '', amount, datetime: at }] : [];
  const back =
    isCaptured && refunded > 0 ? [{ status: CardState.Captured, sno: '', amount: -refunded, datetime: at }] : [];
  return {
    TradeID: Number(gwsr),
    amount,
    clsamt: isCaptured ? amount - refunded : 0,
    authtime: at,
    status: cardState,
    close_data: [...captures, ...back],
  };
}
