import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyError } from '../../http/agency-error.js';
import type { EcpayAccount } from './ecpay-account.js';
import { postForm } from './form-client.js';

export const SETTLEMENT_PATH = '/PaymentMedia/TradeNoAio';
const operation = 'TradeNoAio';
/** By the day on which the money came, in the new form of the file, in UTF-8. */
const AS_WE_READ_IT = { DateType: '2', MediaFormated: '1', CharSet: '2' } as const;

/**
 * The columns of a line, which is a payment, a refund (with its day and amount) or a chargeback; the last line is the sum.
 * Each cell is `="value"`. Amounts are whole dollars; the net is what came less what went back and what the gateway keeps.
 */
export const SETTLEMENT_COLUMNS = [
  '訂單日期',
  '廠商訂單編號',
  '綠界訂單編號',
  '特店編號',
  '特店名稱',
  '特店旗下店鋪代號',
  '付款方式',
  '信用卡授權單號',
  '分期期數',
  '銀行代碼',
  '繳費號碼',
  '付款狀態',
  '交易金額',
  '退款日期',
  '退款金額',
  '手續費率',
  '交易手續費',
  '交易處理費',
  '平台手續費',
  '應收款項',
  '撥款狀態',
  '商品名稱',
  '備註',
] as const;
export type SettlementColumn = (typeof SETTLEMENT_COLUMNS)[number];
/** First cell of the last line. */
export const SETTLEMENT_TOTAL = '總計';
/** What a line is, at the end of its 付款狀態 after the time. */
export const SettlementLine = { Paid: '已付款', Refunded: '已退款', ChargedBack: '爭議款' } as const;
export type SettlementLine = (typeof SettlementLine)[keyof typeof SettlementLine];

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
