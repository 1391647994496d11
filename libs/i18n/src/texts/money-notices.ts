import type { NoticeWords } from './text-table.js';

/** What the applicant is told of receipts, and of money that goes back by bank transfer. */
export const moneyNotices: Readonly<Record<string, NoticeWords>> = {
  'payment-instructed': {
    zh: [
      '您的繳費號碼（案號 {caseNo}）',
      '案件 {caseNo} 之繳費號碼（{attemptNo}）已取得，請依所附繳費通知單於期限前繳納。繳納後約2至3個工作天入帳，其間案件顯示「對帳中」，無須重複繳納，亦無須來電。\n查看號碼：{url}',
    ],
    en: [
      'Your number to pay by (case {caseNo})',
      'The number to pay the fee of case {caseNo} by is there ({attemptNo}). Please pay by the deadline on the payment notice that is attached. The money arrives two to three working days later; until then your case shows “reconciling”. Please do not pay twice, and there is no need to call.\nSee the number: {url}',
    ],
  },
  'receipt-issued': {
    zh: [
      '規費收據已開立（案號 {caseNo}）',
      '案件 {caseNo} 之規費 {amount:money} 收據已開立，收據號碼 {receiptNo}。無須您處理。\n查看收據：{url}',
    ],
    en: [
      'The receipt of your fee (case {caseNo})',
      'The receipt of the fee of {amount:money} for case {caseNo} is issued. Its number is {receiptNo}. Nothing for you to do.\nSee the receipt: {url}',
    ],
  },
  'refund-payee-wanted': {
    zh: [
      '請提供退款帳戶（案號 {caseNo}）',
      '案件 {caseNo} 有一筆 {amount:money} 應退還給您（退款編號 {refundNo}）。因非以信用卡繳納，須匯入您的銀行帳戶：請至案件頁面填寫銀行代碼、帳號及戶名。資料經加密保存，僅供本次退款使用。\n填寫：{url}',
    ],
    en: [
      'Where should your refund go? (case {caseNo})',
      'For case {caseNo}, {amount:money} goes back to you (refund {refundNo}). It was not paid by card, so it goes to your bank account: please give the bank code, the account number and its holder on the page of your case. They are kept encrypted and used for this refund only.\nGive them here: {url}',
    ],
  },
  'refund-payee-rejected': {
    zh: [
      '退款帳戶資料有誤，請重新提供（案號 {caseNo}）',
      '案件 {caseNo} 之退款（編號 {refundNo}，{amount:money}）無法匯入所填帳戶：{why}。請至案件頁面重新填寫。\n填寫：{url}',
    ],
    en: [
      'Please correct the account for your refund (case {caseNo})',
      'The refund {refundNo} of {amount:money} for case {caseNo} cannot go to the account you gave: {why}. Please give it again on the page of your case.\nGive it here: {url}',
    ],
  },
  'refund-paid': {
    zh: [
      '退款已匯出（案號 {caseNo}）',
      '案件 {caseNo} 之退款 {amount:money}（編號 {refundNo}）已匯入您的帳戶。無須您處理。\n查詢：{url}',
    ],
    en: [
      'Your refund is on its way (case {caseNo})',
      'The refund {refundNo} of {amount:money} for case {caseNo} was transferred to your account. Nothing for you to do.\nDetails: {url}',
    ],
  },
};
