import type { Texts } from '../text-table.js';

export const check = {
  title: { zh: '確認內容', en: 'Check your answers' },
  lead: {
    zh: '送件前請看過一遍。這就是審查機關收到的內容，可列印留存。',
    en: 'Read it through once. This is what the authorities get; you can print it.',
  },
  'change-what': { zh: '修改：{what}', en: 'Change: {what}' },
  'no-documents': { zh: '尚未上傳文件。', en: 'No documents yet.' },
  fee: { zh: '規費', en: 'The fee' },
  'no-quote': {
    zh: '填妥國籍、申請地點及年數後，這裡會列出每一筆規費。',
    en: 'Once nationality, place and years are answered, every item of the fee is listed here.',
  },
  'quote-item': { zh: '項目', en: 'Item' },
  'quote-amount': { zh: '金額', en: 'Amount' },
  article: { zh: '第 {article} 條', en: 'Art. {article}' },
  total: { zh: '合計', en: 'Total' },
  'before-submit': {
    zh: '送件後國籍、申請地點及年數不能變更。繳費後才開始審查，下一步即為繳費。',
    en: 'After you submit, nationality, place and years are fixed. The review begins once you have paid, which comes next.',
  },
  submit: { zh: '送件並前往繳費', en: 'Submit and go to payment' },
} as const satisfies Texts;
