import type { Texts } from '../text-table.js';

/** Mail that waits, broken glass, and the search of the audit. */
export const overseeing = {
  'mail-title': { zh: '待辦郵件', en: 'Mail that waits for a person' },
  'mail-lead': {
    zh: '寄不到的通知。收件匣裡的通知仍然有效；這裡只處理電子郵件。',
    en: 'Notices whose mail does not arrive. The notice stands in the inbox all the same; this is about the mail alone.',
  },
  'mail-state': { zh: '狀態', en: 'State' },
  'mail-waiting': { zh: '需要人處理的', en: 'Those that need a person' },
  'mail-none': { zh: '沒有這樣的郵件。', en: 'There is no such mail.' },
  'mail-to': { zh: '寄往', en: 'To' },
  'mail-attempts': { zh: '已試 {attempts} 次', en: 'tried {attempts} times' },
  'mail-reply': { zh: '對方回覆', en: 'The other server said' },
  'mail-again': { zh: '再寄一次', en: 'Send again' },
  'mail-again-explain': {
    zh: '寄到申請人自己的地址；也可以只為這一封改寄其他地址。',
    en: 'It goes to the applicant’s own address, or for this mail alone to another one.',
  },
  'mail-other': { zh: '改寄到（可不填）', en: 'Another address (not needed)' },
  'mail-give-up': { zh: '不再寄', en: 'Give up' },
  'mail-give-up-explain': {
    zh: '這封郵件不再寄；通知仍在申請人的收件匣。',
    en: 'This mail is not sent again. Its notice stays in the applicant’s inbox.',
  },
  'mail-history': { zh: '經過', en: 'What happened' },

  'glass-title': { zh: '緊急調閱', en: 'Broken glass' },
  'glass-lead': {
    zh: '櫃檯人員開啟了不屬於自己的案件，為時一小時。每一次都要有人查看是否正當。',
    en: 'Counter officers opened cases that were not theirs, for an hour. Somebody looks into each.',
  },
  'glass-none': { zh: '沒有人緊急調閱過。', en: 'Nobody has broken the glass.' },
  'glass-who': { zh: '由誰', en: 'Who' },
  'glass-reason': { zh: '理由', en: 'Why' },
  'glass-opened': { zh: '開啟', en: 'Opened' },
  'glass-verdict': { zh: '查看結果', en: 'Verdict' },
  'glass-justified': { zh: '正當', en: 'Justified' },
  'glass-unjustified': { zh: '不正當', en: 'Not justified' },
  'glass-waits': { zh: '尚未查看', en: 'Not looked into' },
  'glass-once': { zh: '認定後不能更改。', en: 'A verdict is final.' },

  'audit-title': { zh: '稽核紀錄', en: 'Audit' },
  'audit-lead': {
    zh: '誰在何時做了、看了什麼。每次查詢本身也會留下紀錄。',
    en: 'Who did and saw what, and when. Each search is audited too.',
  },
  'audit-case': { zh: '案號', en: 'Case number' },
  'audit-person': { zh: '帳號識別碼', en: 'Account id' },
  'audit-action': { zh: '動作', en: 'Action' },
  'audit-action-hint': { zh: '例如 read:getCase', en: 'e.g. read:getCase' },
  'audit-from': { zh: '自', en: 'From' },
  'audit-to': { zh: '至', en: 'To' },
  'audit-search': { zh: '查詢', en: 'Search' },
  'audit-none': { zh: '查無紀錄。', en: 'Nothing was found.' },
  'audit-when': { zh: '時間', en: 'When' },
  'audit-who': { zh: '人員', en: 'Who' },
  'audit-details': { zh: '內容', en: 'Details' },
  'audit-chain': { zh: '鏈 {chain} 第 {seq} 筆', en: 'Entry {seq} of chain {chain}' },
  'audit-refused': { zh: '遭拒', en: 'refused' },
  'audit-earlier': { zh: '更早的', en: 'Earlier ones' },
  'audit-latest': { zh: '回到最新', en: 'Back to the latest' },
  'audit-export': {
    zh: '匯出這段期間（JSON Lines，可離線驗證）',
    en: 'Export this period (JSON Lines, can be verified offline)',
  },
  'audit-wrong-case': { zh: '案號是 12 位數字。', en: 'A case number has 12 digits.' },
} as const satisfies Texts;
