import type { Texts } from '../text-table.js';

export const home = {
  title: { zh: '一次申辦，在臺工作與居留', en: 'One application to live and work in Taiwan' },
  lead: {
    zh: '就業金卡合併工作許可、居留簽證、外僑居留證及重入國許可。移民署、勞動部及外交部在同一個窗口審查，進度隨時可查。',
    en: 'The Employment Gold Card joins work permit, resident visa, residence certificate and re-entry permit. Three agencies review it at one window, and you always see who has it.',
  },
  doors: { zh: '您要辦理什麼', en: 'What would you like to do' },
  apply: { zh: '申請', en: 'Apply' },
  'apply-detail': {
    zh: '先回答四個問題：您的資格、應備文件、規費與時程。',
    en: 'Four questions first: whether you qualify, which documents, what it costs and how long it takes.',
  },
  track: { zh: '查詢進度', en: 'Track' },
  'track-detail': {
    zh: '看案件在哪個機關、何時完成、有沒有要您處理的事。不必登入。',
    en: 'Who has your case, when it is due, and whether you have to do something. No sign-in needed.',
  },
  continue: { zh: '繼續填寫', en: 'Continue' },
  'continue-sign-in': {
    zh: '登入後接續上次存下的申請，換裝置也可以。',
    en: 'Sign in and go on where you stopped, on any device.',
  },
  'continue-draft': {
    zh: '{caseType}草稿，{when:day} {time} 儲存。',
    en: '{caseType}, saved {when:day} at {time}.',
  },
  'continue-none': {
    zh: '您沒有未完成的草稿。填寫的內容會自動儲存在這裡。',
    en: 'You have no unfinished draft. What you fill in is saved here as you type.',
  },
  time: { zh: '目前需時', en: 'How long it takes now' },
  'time-days': { zh: '{days} 個工作天', en: '{days} working days' },
  'time-measured': {
    zh: '近 90 天許可的 {count} 件平均；其中 {within}% 在承諾的 {promise} 個工作天內完成。',
    en: 'On average, for the {count} approved in the last 90 days. {within}% took no longer than the {promise} working days we promise.',
  },
  'time-promise': {
    zh: '這是我們承諾的時間。近 90 天尚無許可案件可供統計。',
    en: 'This is what we promise. Nobody was approved in the last 90 days, so there is nothing to measure yet.',
  },
  'time-unknown': { zh: '目前無法取得統計', en: 'No figures just now' },
  cost: { zh: '規費', en: 'What it costs' },
  'cost-range': { zh: '{from:money}–{to:number}', en: '{from:money}–{to:number}' },
  'cost-detail': {
    zh: '境外申請，效期 1 至 3 年；在臺申請為 {inTaiwan:money} 起。部分國籍依互惠原則另計。',
    en: 'From abroad, for 1 to 3 years; from {inTaiwan:money} if you apply in Taiwan. Passports of some countries cost more, by reciprocity.',
  },
  documents: { zh: '應備文件', en: 'Which documents' },
  'documents-figure': { zh: '四類文件', en: 'Four kinds' },
  'document-passport': {
    zh: '護照，效期 6 個月以上',
    en: 'Passport, valid for 6 months or more',
  },
  'document-photo': { zh: '彩色證件照', en: 'Colour photo' },
  'document-cv': { zh: '履歷', en: 'CV' },
  'document-proof': { zh: '符合資格的證明', en: 'Proof that you qualify' },
  'documents-exact': { zh: '查您的應備文件', en: 'Find out which ones you need' },
  steps: { zh: '申請後會經過的步驟', en: 'What happens after you apply' },
  'steps-lead': {
    zh: '實心圓為您要做的事，其餘由機關辦理。每一步都會通知您。',
    en: 'Filled circles are yours to do; the rest is done by the agencies. You hear from us at each step.',
  },
  you: { zh: '您', en: 'You' },
  'step-apply': { zh: '填寫申請、上傳文件、繳費', en: 'Fill in, upload documents, pay' },
  'step-apply-detail': {
    zh: '邊填邊存；繳費前都可以修改。',
    en: 'Saved as you type; everything can be changed until you pay.',
  },
  'step-first-review': { zh: '初審', en: 'First review' },
  'step-first-review-detail': {
    zh: '核對身分與文件。有缺漏時，一次列出所有項目請您補正。',
    en: 'Identity and documents. If something is missing, you get everything at once, item by item.',
  },
  'step-labour': { zh: '專業資格審查', en: 'Review of your qualification' },
  'step-labour-detail': {
    zh: '必要時請該領域的主管機關提供意見。',
    en: 'The ministry of your field is asked for its opinion where that is needed.',
  },
  'step-passport': { zh: '繳驗護照', en: 'Show your passport' },
  'step-passport-detail': {
    zh: '僅境外申請人：至選定的駐外館處繳驗護照正本。在臺申請及港澳居民免辦。',
    en: 'Only if you apply from abroad: once, at the mission you chose. Not from Taiwan, nor for residents of Hong Kong and Macau.',
  },
  'step-final-review': { zh: '複審與許可', en: 'Final review and decision' },
  'step-card': { zh: '製卡', en: 'The card is made' },
  'step-collect': { zh: '領證', en: 'Collect your card' },
  'step-collect-detail': {
    zh: '至選定的移民署服務站；境外核准者先取得可自行列印的核准證明。',
    en: 'At the service station you chose. From abroad you first get a certificate to print and enter with.',
  },
} as const satisfies Texts;
