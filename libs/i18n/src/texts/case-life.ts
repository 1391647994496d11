import type {
  Authority,
  Awaiting,
  CaseTypeId,
  CollectionMode,
  Outcome,
  PartState,
  PauseReason,
  RuleSetId,
  Stage,
} from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** Where a case is; no two the same, because two equal labels were a real confusion [TGC-AFTER]. */
export const stages: Texts<Stage> = {
  payment: { zh: '待繳費', en: 'Awaiting payment' },
  checks: { zh: '資料比對中', en: 'Checks in progress' },
  'initial-review': { zh: '移民署初審', en: 'Immigration Agency, first review' },
  'labour-review': { zh: '勞發署審查', en: 'Labour agency review' },
  'passport-inspection': { zh: '待繳驗護照', en: 'Passport inspection' },
  'final-review': { zh: '移民署複審', en: 'Immigration Agency, final review' },
  'card-production': { zh: '製卡中', en: 'Card in production' },
  collection: { zh: '可領證', en: 'Ready for collection' },
};

export const outcomes: Texts<Outcome> = {
  approved: { zh: '許可', en: 'Approved' },
  refused: { zh: '不予許可', en: 'Refused' },
  dismissed: { zh: '駁回', en: 'Dismissed' },
  withdrawn: { zh: '撤案', en: 'Withdrawn' },
  lapsed: { zh: '未繳費失效', en: 'Lapsed, because it was not paid' },
};

export const authorities: Texts<Authority> = {
  applicant: { zh: '申請人', en: 'Applicant' },
  nia: { zh: '內政部移民署', en: 'National Immigration Agency' },
  wda: { zh: '勞動部勞動力發展署', en: 'Workforce Development Agency' },
  mofa: { zh: '外交部領事事務局及駐外館處', en: 'Bureau of Consular Affairs and missions abroad' },
  platform: { zh: '申辦平臺', en: 'The platform' },
};

/** Who must do what. */
export const awaiting: Texts<Awaiting> = {
  payment: { zh: '請申請人繳納規費。', en: 'The applicant pays the fee.' },
  reconciliation: {
    zh: '對帳中：款項已付出，金流機構確認入帳後即開始審查。',
    en: 'The money is on its way. The review starts when the payment gateway confirms it.',
  },
  'identity-check': {
    zh: '平臺正在比對管制名單、入境相片、護照影像及停留紀錄；申請人無須處理。',
    en: 'The platform compares control lists, entry photo, passport image and stay records. Nothing for the applicant to do.',
  },
  'initial-decision': {
    zh: '由移民署承辦人進行初審。',
    en: 'An officer of the Immigration Agency makes the first review.',
  },
  'labour-conclusion': {
    zh: '由勞動力發展署審查資格並回復結果。',
    en: 'The Workforce Development Agency reviews the qualification and reports its result.',
  },
  'passport-presentation': {
    zh: '請申請人攜帶通知單及護照正本，親自至所選地點繳驗。',
    en: 'The applicant brings the notice and the original passport, in person, to the place chosen.',
  },
  answer: {
    zh: '請申請人逐項修正、補正或陳述意見；送出後由原承辦機關繼續審查。',
    en: 'The applicant mends or contests each item asked for. Then the desk that asked goes on.',
  },
  dismissal: {
    zh: '法定期限已過，由移民署承辦人決定是否駁回。',
    en: 'The statutory deadline has passed. An officer of the Immigration Agency decides whether the application is dismissed.',
  },
  'final-decision': {
    zh: '由移民署承辦人進行複審。',
    en: 'An officer of the Immigration Agency makes the final review.',
  },
  'issue-day': {
    zh: '依申請人選擇之日期製卡；屆期自動製卡，亦可改期。',
    en: 'The card is made on the day the applicant chose. It can be changed until then.',
  },
  card: { zh: '由製卡系統印製卡片。', en: 'The card system prints the card.' },
  entry: {
    zh: '請申請人持電子入臺證入境，再至所選服務站換證。',
    en: 'The applicant enters with the electronic entry permit, then swaps it for the card at the service station chosen.',
  },
  handover: {
    zh: '請申請人攜帶護照至所選地點領證。',
    en: 'The applicant fetches the card at the place chosen, with the passport.',
  },
  pouch: {
    zh: '卡片經外交郵袋寄往駐外館處；館處點收後即通知領取。',
    en: 'The card goes by diplomatic pouch to the mission. The applicant is told as soon as the mission has it.',
  },
  'collection-choice': {
    zh: '卡片逾期未領，由移民署保管；請申請人重新選擇領證方式。',
    en: 'Nobody collected the card, and the Immigration Agency keeps it. The applicant chooses anew where to collect it.',
  },
  nothing: { zh: '案件已結，無須處理。', en: 'The case is closed. Nothing is awaited.' },
};

/** How far one authority's part of the case is. */
export const parts: Texts<PartState> = {
  pending: { zh: '尚未開始', en: 'Not yet' },
  current: { zh: '進行中', en: 'Now' },
  done: { zh: '已完成', en: 'Done' },
  exempt: { zh: '依法免辦', en: 'Not needed by law' },
  stopped: { zh: '於此終止', en: 'Ended here' },
};

export const pauseReasons: Texts<PauseReason> = {
  'passport-presentation': {
    zh: '等待繳驗護照期間不計入審查期間',
    en: 'Days spent waiting for the passport do not count',
  },
  request: {
    zh: '等待申請人補正期間不計入審查期間',
    en: 'Days spent waiting for the applicant’s answer do not count',
  },
  'force-majeure': {
    zh: '因天災或其他不可歸責之事由，停止計算審查期間（行政程序法第51條第5項）',
    en: 'Days of force majeure do not count (Administrative Procedure Act Art. 51(5))',
  },
  'issue-day': {
    zh: '等待申請人所選製卡日期間不計入審查期間',
    en: 'Days until the issue day the applicant chose do not count',
  },
};

export const caseTypes: Texts<CaseTypeId> = {
  'gold-card': { zh: '就業金卡', en: 'Employment Gold Card' },
  'arc-employment': { zh: '外僑居留證（應聘）', en: 'Alien Resident Certificate for employment' },
};

export const ruleSets: Texts<RuleSetId> = {
  'one-stop': { zh: '一站式申辦', en: 'One-stop procedure' },
  'current-law-2026': { zh: '2026年現行法規', en: 'Law as of 2026' },
};

export const collectionModes: Texts<CollectionMode> = {
  permit: {
    zh: '電子入臺證：入境後至移民署服務站換證',
    en: 'Electronic entry permit, swapped for the card at a service station after entry',
  },
  mission: {
    zh: '經外交郵袋寄至駐外館處領取',
    en: 'By diplomatic pouch to a mission abroad, collected there',
  },
  station: { zh: '至移民署服務站領取', en: 'Collected at a service station in Taiwan' },
};
