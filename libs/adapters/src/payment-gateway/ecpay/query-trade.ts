import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyError } from '../../http/agency-error.js';
import type { AttemptStatus } from '../payment-gateway.js';
import { hasRightCheckMacValue } from './check-mac-value.js';
import type { Fields } from './check-mac-value.js';
import type { EcpayAccount } from './ecpay-account.js';
import { postForm, readAnswer } from './form-client.js';
import { findInstant } from './gateway-time.js';

export const QUERY_PATH = '/Cashier/QueryTradeInfo/V5';
const operation = 'QueryTradeInfo';
export const TradeStatus = { Open: '0', Paid: '1', Failed: '10200095', Unknown: '10200047' } as const;

/** All that the gateway tells of a trade, once its CheckMacValue is right and it is the one asked for. */
export async function queryTrade(account: EcpayAccount, attemptNo: string): Promise<Fields> {
  const answer = await postForm(account, {
    operation,
    url: `${account.url}${QUERY_PATH}`,
    fields: {
      MerchantID: account.merchantId,
      MerchantTradeNo: attemptNo,
      TimeStamp: String(Math.floor(Date.now() / 1000)),
    },
    reference: attemptNo,
  });
  const fields = readAnswer(answer);
  if (!hasRightCheckMacValue(fields, account.keys)) throw unreadable('the answer has a wrong CheckMacValue');
  if (fields['MerchantTradeNo'] !== attemptNo) throw unreadable('the answer is about another trade');
  return fields;
}

export function statusOf(fields: Fields): AttemptStatus {
  const amount = Number(fields['TradeAmt']);
  switch (fields['TradeStatus']) {
    case TradeStatus.Unknown:
      return { state: 'unknown' };
    case TradeStatus.Open:
      return { state: 'open', amount };
    case TradeStatus.Paid: {
      const occurredAt = findInstant(fields['PaymentDate']);
      const transactionNo = fields['TradeNo'] ?? '';
      if (occurredAt === undefined || transactionNo === '' || !Number.isSafeInteger(amount)) {
        throw unreadable('the answer does not say which payment, how much or when');
      }
      return { state: 'settled', amount, transactionNo, occurredAt };
    }
    default:
      return { state: 'failed', amount };
  }
}

const unreadable = (problem: string): AgencyError =>
  AgencyError.unavailable({ system: AgencySystem.PaymentGateway, operation, problem });
