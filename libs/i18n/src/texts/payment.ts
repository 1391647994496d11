import type {
  AttemptState,
  PaymentExceptionKind,
  PaymentMethod,
  PaymentState,
} from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

export const paymentMethods: Texts<PaymentMethod> = {
  'credit-card': { zh: '信用卡（國內發卡）', en: 'Credit card issued in Taiwan' },
  'foreign-card': { zh: '信用卡（國外發卡）', en: 'Credit card issued abroad' },
  'convenience-store': { zh: '超商代碼繳費', en: 'Convenience store, by code' },
  'store-barcode': { zh: '超商條碼繳費', en: 'Convenience store, by barcode' },
  'virtual-account': { zh: 'ATM 虛擬帳號轉帳', en: 'Bank transfer to a virtual account' },
  'web-atm': { zh: '網路 ATM', en: 'Web ATM' },
};

export const paymentStates: Texts<PaymentState> = {
  awaiting: { zh: '待繳費', en: 'Awaiting payment' },
  reconciling: { zh: '對帳中', en: 'Waiting for word of the money' },
  failed: { zh: '付款未成功，可再次繳費', en: 'The payment failed; you can pay again' },
  settled: { zh: '已入帳', en: 'Paid' },
  expired: { zh: '已逾繳費期限', en: 'No longer payable' },
  'refunded-in-part': { zh: '已退還部分款項', en: 'Given back in part' },
  refunded: { zh: '已全額退還', en: 'Given back' },
};

export const attemptStates: Texts<AttemptState> = {
  open: { zh: '已前往付款頁', en: 'Led to the payment page' },
  instructed: { zh: '已取得繳費號碼', en: 'Has a number to pay by' },
  failed: { zh: '付款未成功', en: 'Failed' },
  settled: { zh: '已入帳', en: 'Paid' },
  expired: { zh: '繳費號碼已逾期', en: 'Its number can no longer be paid' },
};

/** Who pays what a way of paying costs: `Bearer` in libs/domain. */
export const surcharges: Texts = {
  government: { zh: '手續費由政府負擔。', en: 'The government bears the charge.' },
  payer: { zh: '手續費 {amount:money} 由繳款人負擔。', en: 'A charge of {amount:money} is added and paid by you.' },
};

/** How long it takes until the platform hears of the money. */
export const confirmations: Texts = {
  'at-once': { zh: '付款後立即確認。', en: 'Confirmed at once.' },
  later: {
    zh: '繳費後約需 {from} 至 {to} 個工作天入帳，其間顯示「對帳中」，無須重複繳費。',
    en: 'Confirmed {from} to {to} working days after you have paid. Until then it shows as waiting for word of the money; do not pay again.',
  },
};

/** The page that leads to the gateway. */
export const checkout: Texts = {
  title: { zh: '前往繳費', en: 'On to the payment' },
  lead: {
    zh: '您將前往金流業者的付款頁；本平臺不會取得您的卡號。',
    en: 'You are led to the page of the payment gateway. The platform never sees your card number.',
  },
  go: { zh: '前往付款頁', en: 'Go to the payment page' },
  number: { zh: '繳費號碼', en: 'Your number to pay by' },
  bankCode: { zh: '銀行代碼', en: 'Bank' },
  account: { zh: '虛擬帳號', en: 'Account' },
  paymentNo: { zh: '超商代碼', en: 'Store code' },
  barcodes: { zh: '超商條碼', en: 'Store barcodes' },
  until: { zh: '繳費期限（臺北時間）', en: 'Pay until (Taipei time)' },
};

export const paymentExceptions: Texts<PaymentExceptionKind> = {
  'wrong-check-mac-value': { zh: '檢查碼不符', en: 'Wrong CheckMacValue' },
  'wrong-merchant': { zh: '特店編號不符', en: 'Another merchant’s' },
  'wrong-shape': { zh: '內容格式不符', en: 'Wrong content' },
  'wrong-currency': { zh: '幣別不符', en: 'Wrong currency' },
  simulated: { zh: '模擬付款，未實際收款', en: 'A simulated payment: no money has moved' },
  'unknown-order': { zh: '查無此訂單', en: 'Unknown order' },
  'wrong-amount': { zh: '金額不符', en: 'Wrong amount' },
  'told-otherwise': { zh: '同一交易前後通知內容不一', en: 'Told before with other content' },
  'fee-gone': {
    zh: '受理前款項已遭扣回，請追繳規費',
    en: 'Charged back before the case was accepted: the fee is to be claimed again',
  },
  'refund-by-hand': {
    zh: '此筆費用繳納時平臺尚無帳冊，無法自動退還；請向金流業者查明後以人工退費',
    en: 'Paid before the platform had a ledger, so it cannot go back by itself: find it at the gateway and refund it by hand',
  },
  'charged-back': {
    zh: '發卡機構已扣回款項，請查明並追繳',
    en: 'A card’s issuer took the payment back: find out why, and claim the fee',
  },
  'settlement-unreadable': {
    zh: '對帳檔無法讀取，當日暫停結帳，請向金流業者重新取得',
    en: 'The settlement file cannot be read and the day is parked: get another one from the gateway',
  },
  'settlement-bad-line': {
    zh: '對帳檔有一行缺少編號或金額不平衡，請向金流業者查明',
    en: 'A line of the settlement file lacks a number or does not add up: ask the gateway',
  },
  'settlement-wrong-total': {
    zh: '對帳檔合計與各筆加總不符，請向金流業者查明',
    en: 'The sum of the settlement file is not that of its lines: ask the gateway',
  },
  'settlement-unknown': {
    zh: '對帳檔有平臺未收到通知之交易，請查明歸屬',
    en: 'The settlement file has a payment that the platform never heard of: find out whose it is',
  },
  'settlement-missing': {
    zh: '平臺已收到通知之交易未列於對帳檔，請向金流業者查明',
    en: 'A payment that the platform heard of is not in the settlement file: ask the gateway',
  },
  'settlement-other-amount': {
    zh: '對帳檔金額與平臺紀錄不符，暫不撥入國庫',
    en: 'Another amount than the platform has: it is not remitted before this is cleared',
  },
  'settlement-other-refund': {
    zh: '對帳檔退款金額與平臺紀錄不符，暫不撥入國庫',
    en: 'Another refund than the platform has: it is not remitted before this is cleared',
  },
};
