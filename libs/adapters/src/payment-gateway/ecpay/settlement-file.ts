import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyError } from '../../http/agency-error.js';
import type { EcpayAccount } from './ecpay-account.js';
import { postForm } from './form-client.js';

export const SETTLEMENT_PATH = '/PaymentMedia/TradeNoAio';
const operation = 'TradeNoAio';
/** By the day on which the money came, in the new form of the file, in UTF-8. */
const AS_WE_READ_IT = { DateType: '2', MediaFormated: '1', CharSet: '2' } as const;

/** 對帳媒體檔 of one day; the gateway says in words, not by status, when it has none to give. */
export async function settlementFile(account: EcpayAccount, day: string): Promise<string> {
  const file = await postForm(account, {
    operation,
    url: `${account.vendorUrl}${SETTLEMENT_PATH}`,
    fields: { MerchantID: account.merchantId, BeginDate: day, EndDate: day, ...AS_WE_READ_IT },
    hash: 'md5',
    reference: `settlement:${day}`,
  });
  if (file.includes(',') || file.includes('\n')) return file;
  throw AgencyError.unavailable({ system: AgencySystem.PaymentGateway, operation, problem: file.slice(0, 300) });
}
