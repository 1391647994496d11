import type { Texts } from '../text-table.js';

export const papers = {
  title: { zh: '文件', en: 'Documents' },
  lead: {
    zh: '本平臺核發的文件均有數位簽章及驗證碼，任何人都可以查驗真偽。',
    en: 'Every paper issued here is digitally signed and carries a code, by which anybody can tell that it is genuine.',
  },
  'case-no': { zh: '{type} · 案號 {caseNo}', en: '{type} · case {caseNo}' },
  download: { zh: '下載{what}（PDF，{size}）', en: 'Download: {what} (PDF, {size})' },
  'issued-on': { zh: '{day:day} 核發', en: 'issued {day:day}' },
  'valid-until': { zh: '效期至 {day:day}', en: 'of use until {day:day}' },
  number: { zh: '文號 {no}', en: 'No. {no}' },
  code: { zh: '驗證碼', en: 'Code' },
  verify: { zh: '驗證{what}', en: 'Check: {what}' },
  copy: { zh: '複製驗證碼', en: 'Copy the code' },
  copied: { zh: '已複製 {code}', en: 'Copied {code}' },
  none: { zh: '還沒有核發的文件', en: 'No paper yet' },
  'none-detail': {
    zh: '繳費通知單、收據、許可通知等文件核發後會出現在這裡。',
    en: 'Payment notices, receipts and approvals appear here once they are issued.',
  },
  'only-of': { zh: '只顯示案號 {caseNo} 的文件。', en: 'Only papers of case {caseNo}.' },
  'show-all': { zh: '顯示全部', en: 'Show all' },
} as const satisfies Texts;
