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
  applied: { zh: '受理分帳', en: 'Applied to the authorities' },
  'refund-decided': { zh: '決定退款', en: 'Refund decided' },
  'refund-paid': { zh: '已退款', en: 'Refund paid' },
  'charged-back': { zh: '發卡機構扣回', en: 'Charged back' },
  'paid-out': { zh: '金流撥款', en: 'Paid out by the gateway' },
  remitted: { zh: '繳庫', en: 'Remitted to the treasury' },
};

export const refundStates: Texts<RefundState> = {
  'to-card': { zh: '刷退處理中', en: 'Going back to the card' },
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
