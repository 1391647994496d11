import { gatewayTime, withCheckMacValue } from '@talent-window/adapters/ecpay';
import type { ChoosePayment, Fields } from '@talent-window/adapters/ecpay';
import type { Merchant } from './merchant.js';
import type { Trade } from './trades.js';

/** What the gateway calls a payment, by what was chosen. */
export const PAYMENT_TYPES: Readonly<Record<ChoosePayment, string>> = {
  Credit: 'Credit_CreditCard',
  CVS: 'CVS_CVS',
  BARCODE: 'BARCODE_BARCODE',
  ATM: 'ATM_TAISHIN',
  WebATM: 'WebATM_TAISHIN',
};

/** What the gateway keeps of a payment: of a card a share, of others a sum. */
export function chargeOf({ choosePayment, amount }: Pick<Trade, 'choosePayment' | 'amount'>): number {
  const sums = { CVS: 28, BARCODE: 20, ATM: 10, WebATM: 10 } as const;
  return choosePayment === 'Credit' ? Math.round(amount * 0.02) : sums[choosePayment];
}

function common(trade: Trade, { merchantId }: Merchant): Fields {
  const { merchantTradeNo, tradeNo, amount, choosePayment, tradeDate, caseNo, orderNo } = trade;
  return {
    MerchantID: merchantId,
    MerchantTradeNo: merchantTradeNo,
    StoreID: '',
    TradeNo: tradeNo,
    TradeAmt: String(amount),
    PaymentType: PAYMENT_TYPES[choosePayment],
    TradeDate: gatewayTime(tradeDate),
    CustomField1: caseNo,
    CustomField2: orderNo,
    CustomField3: '',
    CustomField4: '',
  };
}

/** ReturnURL: the money came, or the attempt failed with a code. */
export function returnForm(trade: Trade, at: Date, code: string, merchant: Merchant): Fields {
  const fields = {
    ...common(trade, merchant),
    RtnCode: code,
    RtnMsg: code === '1' ? '交易成功' : '交易失敗',
    PaymentDate: gatewayTime(at),
    PaymentTypeChargeFee: String(chargeOf(trade)),
    SimulatePaid: '0',
    ...(trade.gwsr === null ? {} : { gwsr: trade.gwsr }),
  };
  return withCheckMacValue(fields, merchant.keys);
}

/** PaymentInfoURL: the number that the payer pays by. */
export function instructionsForm(trade: Trade, merchant: Merchant): Fields {
  const isAccount = trade.choosePayment === 'ATM';
  const fields = {
    ...common(trade, merchant),
    RtnCode: isAccount ? '2' : '10100073',
    RtnMsg: isAccount ? 'Get VirtualAccount Succeeded' : 'Get CVS Code Succeeded.',
    ...(isAccount ? {} : { PaymentNo: '', Barcode1: '', Barcode2: '', Barcode3: '' }),
    ...trade.instructions,
  };
  return withCheckMacValue(fields, merchant.keys);
}
