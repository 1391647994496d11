import { CHOOSE_PAYMENTS, findInstant, hasRightCheckMacValue } from '@talent-window/adapters/ecpay';
import type { ChoosePayment, Fields } from '@talent-window/adapters/ecpay';
import type { Merchant } from './merchant.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A form that opens a trade, once it is read. */
export interface Checkout {
  /** the merchant's number of it: one attempt of an order */
  readonly merchantTradeNo: string;
  readonly caseNo: string;
  readonly orderNo: string;
  readonly amount: number;
  readonly choosePayment: ChoosePayment;
  readonly language: string;
  readonly itemName: string;
  readonly returnUrl: string;
  readonly infoUrl: string;
  readonly backUrl: string;
  readonly tradeDate: Date;
  /** how long a number to pay by can be paid */
  readonly validMs: number;
}

/** Why the gateway does not open a trade, by its own codes. */
export const CheckoutFault = {
  CheckMacValue: '10200073',
  /** the merchant's number was used before */
  Repeated: '10200047',
  Amount: '10200050',
  Parameter: '10200052',
} as const;
export type CheckoutFault = (typeof CheckoutFault)[keyof typeof CheckoutFault];

export function readCheckout(
  fields: Fields,
  { merchantId, keys }: Merchant,
): Checkout | { readonly fault: CheckoutFault } {
  const field = (name: string): string => fields[name] ?? '';
  if (field('MerchantID') !== merchantId || !hasRightCheckMacValue(fields, keys))
    return { fault: CheckoutFault.CheckMacValue };
  const amount = field('TotalAmount');
  if (!/^[1-9]\d{0,7}$/.test(amount)) return { fault: CheckoutFault.Amount };
  const choosePayment = CHOOSE_PAYMENTS.find((one) => one === field('ChoosePayment'));
  const tradeDate = findInstant(field('MerchantTradeDate'));
  const isWhole =
    /^[A-Za-z0-9]{1,20}$/.test(field('MerchantTradeNo')) &&
    field('PaymentType') === 'aio' &&
    field('EncryptType') === '1' &&
    field('TradeDesc') !== '' &&
    field('ItemName') !== '' &&
    URL.canParse(field('ReturnURL'));
  if (!isWhole || choosePayment === undefined || tradeDate === undefined) return { fault: CheckoutFault.Parameter };
  return {
    merchantTradeNo: field('MerchantTradeNo'),
    caseNo: field('CustomField1'),
    orderNo: field('CustomField2'),
    amount: Number(amount),
    choosePayment,
    language: field('Language'),
    itemName: field('ItemName'),
    returnUrl: field('ReturnURL'),
    infoUrl: field('PaymentInfoURL'),
    backUrl: field('ClientBackURL'),
    tradeDate: new Date(tradeDate),
    validMs: validMsOf(choosePayment, fields),
  };
}

/** An account for three days and a store's number for seven, unless told otherwise; a code's time is told in minutes. */
function validMsOf(choosePayment: ChoosePayment, fields: Fields): number {
  if (choosePayment === 'ATM') return Number(fields['ExpireDate'] ?? 3) * DAY_MS;
  if (choosePayment === 'CVS') return Number(fields['StoreExpireDate'] ?? 10_080) * MINUTE_MS;
  return Number(fields['StoreExpireDate'] ?? 7) * DAY_MS;
}
