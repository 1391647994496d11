import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyError } from '../../http/agency-error.js';
import type { Fields } from './check-mac-value.js';
import type { EcpayAccount } from './ecpay-account.js';
import { postForm } from './form-client.js';

export const QUERY_CARD_PATH = '/CreditDetail/QueryTrade/V2';
const operation = 'QueryTrade';

/** The states of a card payment, in the gateway's own words. */
export const CardState = {
  Unauthorised: '未授權',
  Authorised: '已授權',
  ToBeCaptured: '要關帳',
  Captured: '已關帳',
  CaptureCancelled: '操作取消',
  Cancelled: '已取消',
} as const;
export type CardState = (typeof CardState)[keyof typeof CardState];

export interface CardTrade {
  readonly state: CardState;
  readonly amount: number;
  /** how much of it went back */
  readonly refunded: number;
}

/** What has become of a card payment. @param trade as `QueryTradeInfo` tells it */
export async function queryCard(account: EcpayAccount, trade: Fields, idempotencyKey: string): Promise<CardTrade> {
  const answer = await postForm(account, {
    operation,
    url: `${account.url}${QUERY_CARD_PATH}`,
    fields: {
      MerchantID: account.merchantId,
      CreditRefundId: trade['gwsr'] ?? '',
      CreditAmount: trade['TradeAmt'] ?? '',
      CreditCheckCode: account.creditCheckCode,
    },
    reference: trade['MerchantTradeNo'] ?? '',
    idempotencyKey,
  });
  return readCard(answer);
}

/** The captures and refunds are told one by one: what went back has an amount below nothing. */
export function readCard(answer: string): CardTrade {
  const { RtnMsg, RtnValue } = parse(answer);
  if (typeof RtnValue !== 'object' || RtnValue === null) throw unreadable(`no card payment: ${String(RtnMsg)}`);
  const { amount, status, close_data: rows } = RtnValue as Record<string, unknown>;
  const state = Object.values(CardState).find((one) => one === status);
  if (state === undefined || !Number.isSafeInteger(amount)) throw unreadable('no state or amount is told');
  const back = (Array.isArray(rows) ? (rows as { amount?: unknown; status?: unknown }[]) : [])
    .filter((row) => Number(row.amount) < 0 && row.status !== CardState.Cancelled)
    .reduce((sum, row) => sum - Number(row.amount), 0);
  return { state, amount: Number(amount), refunded: state === CardState.Cancelled ? Number(amount) : back };
}

function parse(answer: string): { RtnMsg?: unknown; RtnValue?: unknown } {
  try {
    return JSON.parse(answer) as { RtnMsg?: unknown; RtnValue?: unknown };
  } catch {
    throw unreadable('the answer is not JSON');
  }
}

const unreadable = (problem: string): AgencyError =>
  AgencyError.unavailable({ system: AgencySystem.PaymentGateway, operation, problem });
