import type { Texts } from '../text-table.js';

export const status = {
  title: { zh: '系統狀態', en: 'How the platform is' },
  'all-well': { zh: '全部正常', en: 'All is well' },
  partly: { zh: '部分功能受影響', en: 'Something is wrong' },
  away: { zh: '目前無法連線至平臺', en: 'The platform cannot be reached' },
  'all-well-detail': {
    zh: '可以申請、繳費及查詢；案件持續辦理。',
    en: 'You can apply, pay and look things up, and cases move on.',
  },
  'partly-detail': {
    zh: '已送出的案件與輸入的內容都已保存，恢復後自動繼續。請稍後再試受影響的功能。',
    en: 'What was submitted and typed is kept, and goes on by itself afterwards. Try what is affected again a little later.',
  },
  'away-detail': {
    zh: '可能是您的網路中斷，或平臺正在維護。此頁會自動重試；案件與期限不會因此遺漏。',
    en: 'Your network may be down, or the platform is. This page tries again by itself; no case and no deadline is lost.',
  },
  looked: { zh: '{time} 更新，每 15 秒自動更新', en: 'As of {time}, looked at again every 15 seconds' },
  parts: { zh: '各項功能', en: 'Part by part' },
  'part-process': { zh: '網站與登入', en: 'This site, and signing in' },
  'part-process-detail': { zh: '填寫申請、查看資料', en: 'Filling in and looking things up' },
  'part-database': { zh: '案件資料', en: 'The records' },
  'part-database-detail': { zh: '儲存草稿、案件進度、通知', en: 'Saving drafts, progress of cases, notices' },
  'part-temporal': { zh: '案件流程', en: 'Work on cases' },
  'part-temporal-detail': { zh: '送件、審查、補正及期限', en: 'Submitting, reviews, answers and deadlines' },
  up: { zh: '正常', en: 'Works' },
  down: { zh: '中斷', en: 'Does not work now' },
  'agencies-title': { zh: '各機關系統', en: 'Systems of the agencies' },
  'agencies-detail': {
    zh: '移民署、勞動部、外交部及金流機構的系統暫時無法連線時，平臺會持續重試；等待的原因會顯示在您的案件進度中。',
    en: 'Where a system of the Immigration Agency, the Ministry of Labor, the Ministry of Foreign Affairs or the payment gateway is away for a while, the platform keeps trying. Your case says what it waits for.',
  },
  'look-now': { zh: '立即更新', en: 'Look again now' },
} as const satisfies Texts;
