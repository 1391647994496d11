import type { Texts } from '../text-table.js';

export const cases = {
  title: { zh: '我的案件', en: 'Your cases' },
  due: { zh: '等您處理', en: 'Waiting for you' },
  open: { zh: '審查機關辦理中', en: 'With the authorities' },
  drafts: { zh: '尚未送出的申請', en: 'Not submitted yet' },
  closed: { zh: '已結案件', en: 'Closed' },
  'due-by': { zh: '期限 {day:day}', en: 'by {day:day}' },
  'with-since': { zh: '{day:day} 起', en: 'since {day:day}' },
  'submitted-on': { zh: '{day:day} 送件', en: 'submitted {day:day}' },
  'changed-on': { zh: '{day:day} {time} 儲存', en: 'saved {day:day}, {time}' },
  'go-on': { zh: '繼續填寫', en: 'Go on' },
  none: { zh: '您還沒有案件', en: 'You have no case yet' },
  'none-detail': {
    zh: '先用幾個問題確認適合的領域、應備文件及費用，再開始申請。',
    en: 'A few questions first tell you your field, the documents and the fee. Then you apply.',
  },
  begin: { zh: '開始申請', en: 'Start an application' },
  'track-title': { zh: '查詢案件進度', en: 'Look up a case' },
  'track-lead': {
    zh: '不必登入。請輸入案號及申請人的兩項資料，三者須與申請內容相符。',
    en: 'No account needed. Give the case number and two facts of the applicant, as they stand in the application.',
  },
  'case-no': { zh: '案號', en: 'Case number' },
  'case-no-hint': { zh: '12 位數字，例如 115551000017', en: '12 digits, e.g. 115551000017' },
  'case-no-wrong': { zh: '案號為 12 位數字，請核對。', en: 'A case number has 12 digits. Please check it.' },
  'birth-date': { zh: '出生日期', en: 'Date of birth' },
  'birth-date-hint': { zh: '西元年-月-日，例如 1990-05-17', en: 'Year-month-day, e.g. 1990-05-17' },
  'birth-date-wrong': {
    zh: '請以西元年-月-日填寫，例如 1990-05-17。',
    en: 'Write it as year-month-day, e.g. 1990-05-17.',
  },
  'passport-no': { zh: '護照號碼', en: 'Passport number' },
  'passport-no-hint': {
    zh: '如已換護照，請填申請書上最新的一本',
    en: 'If it changed, the latest one in the application',
  },
  'passport-no-wrong': { zh: '請填護照號碼。', en: 'Please give the passport number.' },
  look: { zh: '查詢', en: 'Look it up' },
  'look-another': { zh: '查詢另一個案件', en: 'Look up another case' },
  'not-found-title': { zh: '查無相符的案件', en: 'No case fits these three' },
  'not-found-detail': {
    zh: '請核對三項資料；只要有一項不符，就不會顯示是哪一項，以保護申請人。',
    en: 'Please check all three. To protect applicants we do not say which of them is wrong.',
  },
  'looked-up': {
    zh: '您未登入，這裡只顯示進度。辦理事項及查看文件請登入。',
    en: 'You are not signed in, so this shows the progress only. Sign in to act and to see papers.',
  },
} as const satisfies Texts;
