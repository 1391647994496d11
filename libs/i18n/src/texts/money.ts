import type { LedgerAccount, LedgerEvent, RefundReason, RefundState } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

export const ledgerAccounts: Texts<LedgerAccount> = {
  'gateway-clearing': { zh: '金流業者待撥款', en: 'With the gateway, not paid out yet' },
  bank: { zh: '銀行專戶（待繳庫）', en: 'In the bank, on its way to the treasury' },
  unapplied: { zh: '暫收款', en: 'Received, and nobody’s yet' },
  'payable-mol': { zh: '應繳勞動部', en: 'Owed to the Ministry of Labor' },
  'payable-nia': { zh: '應繳移民署', en: 'Owed to the Immigration Agency' },
  'payable-mofa': { zh: '應繳外交部', en: 'Owed to the Ministry of Foreign Affairs' },
  'refunds-payable': { zh: '應退款', en: 'Refunds to be paid' },
  surcharges: { zh: '代收手續費', en: 'Charges paid by payers' },
  'gateway-fees': { zh: '金流手續費', en: 'The gateway’s fees' },
  chargebacks: { zh: '扣款爭議待追繳', en: 'Charged back, to be claimed' },
};

export const ledgerEvents: Texts<LedgerEvent> = {
  received: { zh: '收款', en: 'Received' },
  applied: { zh: '受理分帳', en: 'Applied' },
  'refund-decided': { zh: '決定退款', en: 'Refund decided' },
  'refund-paid': { zh: '已退款', en: 'Refund paid' },
  'charged-back': { zh: '發卡機構扣回', en: 'Charged back' },
  'paid-out': { zh: '金流撥款', en: 'Paid out by the gateway' },
  remitted: { zh: '繳庫', en: 'Remitted to the treasury' },
};

export const refundStates: Texts<RefundState> = {
  'to-card': { zh: '刷退中', en: 'Going back to the card' },
  'payee-wanted': { zh: '待申請人提供帳戶', en: 'Waits for the applicant’s account' },
  'payee-given': { zh: '待出納放行', en: 'Waits for a cashier' },
  'released-once': { zh: '待第二位出納放行', en: 'Waits for a second cashier' },
  released: { zh: '待銀行匯款', en: 'Waits for the bank' },
  paid: { zh: '已退款', en: 'Paid' },
  rejected: { zh: '帳戶資料退回重填', en: 'The account must be given again' },
  'charged-back': { zh: '發卡機構已先行退還', en: 'The card’s issuer gave it back before' },
};

export const refundReasons: Texts<RefundReason> = {
  'paid-twice': { zh: '重複繳費', en: 'Paid twice' },
  'paid-too-late': { zh: '逾期繳費', en: 'Paid too late' },
  'wrong-amount': { zh: '金額不符', en: 'Wrong amount' },
  refused: { zh: '不予許可，依法退還', en: 'Refused, and returned by law' },
};

/** 繳庫報表, the report of a day's remittance. */
export const remittanceReport: Texts = {
  title: { zh: '規費繳庫報表', en: 'Remittance to the treasury' },
  remitted: { zh: '當日繳庫金額', en: 'Remitted for the day' },
  'by-authority': { zh: '各機關分配', en: 'By authority' },
  movements: { zh: '明細', en: 'Movements' },
  line: { zh: '項目', en: 'Line' },
  total: { zh: '合計', en: 'Total' },
  case: { zh: '案號', en: 'Case' },
  receipt: { zh: '收據號碼', en: 'Receipt' },
  what: { zh: '事由', en: 'What' },
  'carried-in': { zh: '前期轉入', en: 'Carried from earlier days' },
  'of-the-day': { zh: '本日應繳', en: 'Of the day' },
  'carried-out': { zh: '轉入次期', en: 'Carried to later days' },
  'to-treasury': { zh: '繳庫', en: 'To the treasury' },
  note: {
    zh: '單位：新臺幣元。負數為退費或扣回；機關應退大於應繳時，當日不繳庫，餘額轉入次期。',
    en: 'New Taiwan dollars. What is below zero was refunded or charged back; where an authority is owed less than nothing, it gets nothing that day and the rest is carried.',
  },
};
