import type { Texts } from '../text-table.js';

/** What stands around every page of both web apps. */
export const shell = {
  platform: { zh: '外國專業人才申辦窗口平臺', en: 'Talent Window' },
  'skip-to-content': { zh: '跳到主要內容', en: 'Skip to content' },
  'other-language': { zh: 'English', en: '中文' },
  'switch-language': { zh: '切換為英文', en: 'Switch to Chinese' },
  menu: { zh: '選單', en: 'Menu' },
  'sign-in': { zh: '登入', en: 'Sign in' },
  'sign-out': { zh: '登出', en: 'Sign out' },
  save: { zh: '儲存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '關閉', en: 'Close' },
  back: { zh: '上一頁', en: 'Back' },
  continue: { zh: '繼續', en: 'Continue' },
  change: { zh: '修改', en: 'Change' },
  'try-again': { zh: '再試一次', en: 'Try again' },
  reference: { zh: '編號 {reference}', en: 'Reference {reference}' },
  'error-summary': { zh: '請修正下列事項', en: 'There is something to mend' },
  'no-page': { zh: '沒有這一頁', en: 'There is no such page' },
  'no-page-detail': { zh: '網址可能打錯，或這一頁已移走。', en: 'The address may be mistyped, or the page has moved.' },
  'to-start': { zh: '回首頁', en: 'To the start page' },
  offline: { zh: '網路中斷', en: 'No connection' },
  'offline-detail': {
    zh: '您輸入的內容留在這一頁，連線恢復後會自動儲存。',
    en: 'What you typed stays on this page and is saved once the connection is back.',
  },
  'session-over': { zh: '登入已逾時', en: 'Your session has ended' },
  'session-over-detail': {
    zh: '您輸入的內容還在這一頁。請重新登入後繼續。',
    en: 'What you typed is still on this page. Sign in again and go on.',
  },
  'unexpected-title': { zh: '這一頁無法顯示', en: 'This page cannot be shown' },
  'unexpected-detail': {
    zh: '程式發生錯誤，案件不受影響。請再試一次；若再發生，請告知編號。',
    en: 'The program failed; your case is not affected. Try again, and if it happens again tell us the reference.',
  },
} as const satisfies Texts;
