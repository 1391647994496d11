import type { NoticeWords } from './text-table.js';

/** What the holder of a card that waits to be collected is told, beside that it is ready. */
export const collectionNotices: Readonly<Record<string, NoticeWords>> = {
  'collection-reminder': {
    zh: [
      '提醒您領取卡片（案號 {caseNo}）',
      '案件 {caseNo} 之卡片已可領取，尚未領取。請攜帶護照至 {office} 領取；服務站可線上預約時段。自可領取之日起逾90日未領，卡片將退回移民署保管，您仍可隨時重新選擇領證方式。\n查詢：{url}',
    ],
    en: [
      'Please collect your card (case {caseNo})',
      'The card of case {caseNo} is ready and was not collected yet. Please fetch it at {office}, with your passport; at a service station you can book a time online. 90 days after it was ready it goes back to the Immigration Agency and is kept; you can still choose anew where to collect it.\nDetails: {url}',
    ],
  },
  'swap-reminder': {
    zh: [
      '換證期限將屆（案號 {caseNo}）',
      '您持電子入臺證入境後，應於30日內換領卡片；期限尚餘7日。請攜帶護照至 {office} 換證。\n查詢：{url}',
    ],
    en: [
      'Please swap your entry permit (case {caseNo})',
      'Your electronic entry permit is to be swapped for the card within 30 days of entry; 7 of them are left. Please come to {office}, with your passport.\nDetails: {url}',
    ],
  },
  'swap-overdue': {
    zh: [
      '換證期限已過（案號 {caseNo}）',
      '您入境後30日內未換領卡片。案件已轉承辦人，展延期限後即可換證；許可並未因此失效。請與 {office} 聯絡。\n查詢：{url}',
    ],
    en: [
      'The time for the swap has passed (case {caseNo})',
      'The entry permit was not swapped within 30 days of entry. The case is at an officer’s desk, who can give more time; your permit still stands. Please get in touch with {office}.\nDetails: {url}',
    ],
  },
  'card-returned': {
    zh: [
      '卡片已退回保管（案號 {caseNo}）',
      '案件 {caseNo} 之卡片自可領取之日起90日未領，已退回移民署保管。許可仍然有效。請至案件頁面重新選擇領證方式及地點，卡片將再次備妥供您領取。\n重新選擇：{url}',
    ],
    en: [
      'Your card went back and is kept (case {caseNo})',
      'The card of case {caseNo} was not collected within 90 days and is kept by the Immigration Agency. The permit still stands. Please choose anew, on the page of the case, how and where to collect it; it will be made ready again.\nChoose anew: {url}',
    ],
  },
};
