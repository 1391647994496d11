import type { PaymentInstructions } from '@talent-window/contracts/vocabulary';
import { PaymentExceptionKind } from '@talent-window/contracts/vocabulary';
import { GatewayRefusal } from '../gateway-refusal.js';
import type { Notification } from '../payment-gateway.js';
import { hasRightCheckMacValue } from './check-mac-value.js';
import type { Fields } from './check-mac-value.js';
import type { EcpayAccount } from './ecpay-account.js';
import { findInstant } from './gateway-time.js';

const Code = { Paid: '1', AccountGiven: '2', StoreCodeGiven: '10100073' } as const;
/** What the gateway itself would not exceed, so that no hostile number is read. */
const MOST = 100_000_000;

/** @throws GatewayRefusal */
export function readNotification(
  form: Readonly<Record<string, unknown>>,
  { merchantId, keys }: Pick<EcpayAccount, 'merchantId' | 'keys'>,
): Notification {
  const fields = textsOf(form);
  if (!hasRightCheckMacValue(fields, keys)) throw new GatewayRefusal(PaymentExceptionKind.WrongCheckMacValue);
  if (fields['MerchantID'] !== merchantId) throw new GatewayRefusal(PaymentExceptionKind.WrongMerchant);
  if (fields['SimulatePaid'] === '1') throw new GatewayRefusal(PaymentExceptionKind.Simulated);
  // The protocol knows New Taiwan dollars alone; a form that speaks of others is not obeyed in dollars.
  if ((fields['Currency'] ?? 'TWD') !== 'TWD') throw new GatewayRefusal(PaymentExceptionKind.WrongCurrency);
  const attemptNo = text(fields, 'MerchantTradeNo', 20);
  const code = text(fields, 'RtnCode', 16);
  if (code === Code.Paid) {
    return {
      kind: 'settled',
      attemptNo,
      transactionNo: text(fields, 'TradeNo', 20),
      amount: wholeAmount(fields, 'TradeAmt'),
      occurredAt: instant(fields, 'PaymentDate'),
    };
  }
  if (code === Code.AccountGiven || code === Code.StoreCodeGiven) {
    return {
      kind: 'instructed',
      attemptNo,
      amount: wholeAmount(fields, 'TradeAmt'),
      instructions: instructionsOf(fields),
      expiresAt: instant(fields, 'ExpireDate'),
      occurredAt: instant(fields, 'TradeDate'),
    };
  }
  const at = findInstant(fields['PaymentDate']) ?? instant(fields, 'TradeDate');
  return { kind: 'failed', attemptNo, code, occurredAt: at };
}

function instructionsOf(fields: Fields): PaymentInstructions {
  if (fields['vAccount']) return { bankCode: text(fields, 'BankCode', 3), account: text(fields, 'vAccount', 16) };
  if (fields['PaymentNo']) return { paymentNo: text(fields, 'PaymentNo', 14) };
  return { barcodes: ['Barcode1', 'Barcode2', 'Barcode3'].map((name) => text(fields, name, 20)) };
}

function textsOf(form: Readonly<Record<string, unknown>>): Fields {
  const entries = Object.entries(form);
  if (entries.some(([, value]) => typeof value !== 'string')) throw new GatewayRefusal(PaymentExceptionKind.WrongShape);
  return Object.fromEntries(entries) as Fields;
}

function text(fields: Fields, name: string, longest: number): string {
  const value = fields[name] ?? '';
  if (!/^[\w-]+$/.test(value) || value.length > longest) throw new GatewayRefusal(PaymentExceptionKind.WrongShape);
  return value;
}

export function wholeAmount(fields: Fields, name: string): number {
  const value = fields[name] ?? '';
  if (!/^[1-9]\d*$/.test(value) || Number(value) > MOST) throw new GatewayRefusal(PaymentExceptionKind.WrongShape);
  return Number(value);
}

function instant(fields: Fields, name: string): string {
  const found = findInstant(fields[name]);
  if (found === undefined) throw new GatewayRefusal(PaymentExceptionKind.WrongShape);
  return found;
}
