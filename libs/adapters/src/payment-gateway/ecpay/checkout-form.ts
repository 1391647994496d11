import { PaymentMethod } from '@talent-window/contracts/vocabulary';
import type { Checkout, CheckoutForm } from '../payment-gateway.js';
import { withCheckMacValue } from './check-mac-value.js';
import type { Fields } from './check-mac-value.js';
import type { EcpayAccount } from './ecpay-account.js';
import { gatewayTime } from './gateway-time.js';
import { CHOICES } from './methods.js';

export const CHECKOUT_PATH = '/Cashier/AioCheckOut/V5';
const MINUTES_OF_DAY = 24 * 60;
/** The gateway takes no longer numbers, and no number twice. */
const MERCHANT_TRADE_NO = /^[A-Za-z0-9]{1,20}$/;

export function checkoutForm(checkout: Checkout, { url, merchantId, keys, places }: EcpayAccount): CheckoutForm {
  const { attemptNo, orderNo, caseNo, method, amount, itemName, openedAt } = checkout;
  if (!MERCHANT_TRADE_NO.test(attemptNo)) throw new RangeError(`${attemptNo} is no number for the gateway`);
  const choice: { readonly choosePayment: string; readonly language?: string } = CHOICES[method];
  const fields = {
    MerchantID: merchantId,
    MerchantTradeNo: attemptNo,
    MerchantTradeDate: gatewayTime(openedAt),
    PaymentType: 'aio',
    TotalAmount: String(amount),
    TradeDesc: `Talent Window ${caseNo}`,
    ItemName: itemName,
    ReturnURL: places.notifications,
    ClientBackURL: places.backTo(caseNo),
    ChoosePayment: choice.choosePayment,
    EncryptType: '1',
    // A refund needs the number of the authorisation, which is told only to who asks for more.
    NeedExtraPaidInfo: 'Y',
    CustomField1: caseNo,
    CustomField2: orderNo,
    ...(choice.language === undefined ? {} : { Language: choice.language }),
    ...validityOf(checkout, places.instructions),
  };
  return { action: `${url}${CHECKOUT_PATH}`, fields: withCheckMacValue(fields, keys) };
}

/** An account and a barcode are valid for days, a store's code for minutes. */
function validityOf({ method, validDays }: Checkout, instructions: string): Fields {
  switch (method) {
    case PaymentMethod.VirtualAccount:
      return { ExpireDate: String(validDays), PaymentInfoURL: instructions };
    case PaymentMethod.ConvenienceStore:
      return { StoreExpireDate: String(validDays * MINUTES_OF_DAY), PaymentInfoURL: instructions };
    case PaymentMethod.StoreBarcode:
      return { StoreExpireDate: String(validDays), PaymentInfoURL: instructions };
    case PaymentMethod.CreditCard:
    case PaymentMethod.ForeignCard:
    case PaymentMethod.WebAtm:
      return {};
  }
}
