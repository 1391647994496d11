import type {
  AgencySystem,
  CheckKind,
  CommandName,
  FactName,
  FeeRecipient,
  FindingResult,
  HitDecision,
  IgnoredReason,
  InspectionResult,
  ItemReason,
  LabourConclusion,
  MatchBand,
  PermitDecision,
  PermitDoubt,
  PermitState,
  ReasonKey,
  ReferralResult,
  RequestKind,
  ReviewDecision,
  Role,
  StepKind,
} from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** Why a case was refused, dismissed or lapsed, with the legal basis, as the applicant reads it. */
export const reasons: Texts<ReasonKey> = {
  'criterion-not-met': {
    zh: '所附資料不足以認定符合所選專業領域之資格條款。法令依據：外國專業人才延攬及僱用法第4條、外國特定專業人才申請就業金卡許可辦法第3條。',
    en: 'What was filed does not show that the item of the professional field is met. Legal basis: Act for the Recruitment and Employment of Foreign Professionals Art. 4, Employment Gold Card Regulations Art. 3.',
  },
  'entry-ban': {
    zh: '有入出國及移民法第18條第1項所定禁止入國情形。',
    en: 'A ground for refusing entry applies. Legal basis: Immigration Act Art. 18(1).',
  },
  'residence-refusal-ground': {
    zh: '有入出國及移民法第24條所定不予許可居留情形。',
    en: 'A ground for refusing residence applies. Legal basis: Immigration Act Art. 24.',
  },
  'documents-incomplete': {
    zh: '應備文件未齊全或內容不符。法令依據：外國特定專業人才申請就業金卡許可辦法第4條。',
    en: 'Required documents are missing or do not show what they must. Legal basis: Employment Gold Card Regulations Art. 4.',
  },
  'wrong-status': {
    zh: '申請時所選之在臺身分類別與入出境紀錄不符。',
    en: 'The status in Taiwan that was chosen does not match the entry and exit records.',
  },
  'labour-review-rejected': {
    zh: '經勞動部勞動力發展署審查，未符合資格。法令依據：外國特定專業人才申請就業金卡許可辦法第3條。',
    en: 'The Workforce Development Agency found that the qualification is not met. Legal basis: Employment Gold Card Regulations Art. 3.',
  },
  'passport-inspection-failed': {
    zh: '護照經外交部領事事務局或駐外館處查驗未通過。法令依據：外國特定專業人才申請就業金卡許可辦法第2條第3項。',
    en: 'The passport did not pass inspection by the Bureau of Consular Affairs or a mission. Legal basis: Employment Gold Card Regulations Art. 2(3).',
  },
  'passport-not-presented': {
    zh: '未於通知之次日起6個月內繳驗護照。法令依據：外國特定專業人才申請就業金卡許可辦法第4條第2項。',
    en: 'The passport was not presented within 6 months of the notice. Legal basis: Employment Gold Card Regulations Art. 4(2).',
  },
  'not-supplemented': {
    zh: '未於期限內補正或補正不全。法令依據：外國特定專業人才申請就業金卡許可辦法第4條第1項。',
    en: 'What was asked for was not supplemented in time, or not completely. Legal basis: Employment Gold Card Regulations Art. 4(1).',
  },
  'given-up': {
    zh: '持卡人申請廢止或已放棄居留。法令依據：外國特定專業人才申請就業金卡許可辦法第7條。',
    en: 'The holder asked for it or has given up residence. Legal basis: Employment Gold Card Regulations Art. 7.',
  },
  'false-statement': {
    zh: '申請時所為陳述或所附文件不實。法令依據：行政程序法第117條、外國特定專業人才申請就業金卡許可辦法第7條。',
    en: 'What was stated or filed in the application was not true. Legal basis: Administrative Procedure Act Art. 117, Employment Gold Card Regulations Art. 7.',
  },
  'not-paid': {
    zh: '未於期限內繳納規費，申請未予受理。',
    en: 'The fee was not paid in time, so the application was never accepted.',
  },
};

/** What a person may do with a case, as a button says it. */
export const commands: Texts<CommandName> = {
  claim: { zh: '承辦', en: 'Take the case' },
  release: { zh: '交回', en: 'Give the case back' },
  assign: { zh: '分案', en: 'Assign' },
  decideHit: { zh: '判定比對結果', en: 'Decide a hit' },
  recordReferral: { zh: '登錄移送、聯審或鑑識結果', en: 'Record what police, joint review or examiners say' },
  decideReview: { zh: '審查決定', en: 'Decide the review' },
  recordInspection: { zh: '登錄護照查驗結果', en: 'Record the passport inspection' },
  recordHandover: { zh: '登錄領證', en: 'Record the hand-over' },
  dismissOverdue: { zh: '逾期駁回', en: 'Dismiss as overdue' },
  extendDeadline: { zh: '展延期限', en: 'Extend the deadline' },
  resubmit: { zh: '送出補正', en: 'Send the answer' },
  withdraw: { zh: '撤案', en: 'Withdraw' },
  correct: { zh: '更正申請資料', en: 'Correct the application' },
  changePassport: { zh: '更換護照', en: 'Change the passport' },
  changeField: { zh: '變更專業領域', en: 'Change the professional field' },
  chooseCollection: { zh: '變更領證方式', en: 'Choose how to collect the card' },
  chooseIssueDay: { zh: '選擇製卡日', en: 'Choose when the card is made' },
  suspendClock: { zh: '停止計算審查期間', en: 'Stop the review period' },
  resumeClock: { zh: '恢復計算審查期間', en: 'Let the review period run again' },
  decidePermit: { zh: '許可之維持、撤銷或廢止', en: 'Keep, annul or revoke the permit' },
};

export const permitStates: Texts<PermitState> = {
  'in-force': { zh: '有效', en: 'In force' },
  expired: { zh: '已屆期', en: 'Expired' },
  annulled: { zh: '已撤銷', en: 'Annulled from the beginning' },
  revoked: { zh: '已廢止', en: 'Revoked' },
};

export const permitDecisions: Texts<PermitDecision> = {
  keep: { zh: '維持許可', en: 'Keep the permit' },
  annul: { zh: '撤銷許可', en: 'Annul the permit' },
  revoke: { zh: '廢止許可', en: 'Revoke the permit' },
};

export const permitDoubts: Texts<PermitDoubt> = {
  'labour-conclusion': { zh: '勞發署變更審查結果', en: 'The labour agency came to another conclusion' },
  hit: { zh: '名單異動後有疑似結果', en: 'A possible match after a change of the lists' },
};

export const facts: Texts<FactName> = {
  paymentSettled: { zh: '規費已入帳', en: 'Fee received' },
  paymentFailed: { zh: '付款未成功', en: 'Payment failed' },
  paymentInstructed: { zh: '已取得繳費號碼', en: 'Number to pay by given' },
  labourReviewConcluded: { zh: '勞發署審查結果', en: 'Result of the labour agency' },
  passportInspected: { zh: '護照查驗結果', en: 'Result of the passport inspection' },
  cardProduced: { zh: '卡片製作完成', en: 'Card produced' },
  entryRecorded: { zh: '入境紀錄', en: 'Entry recorded' },
  labourSupplementRequested: { zh: '勞發署通知補正', en: 'Supplement asked by the labour agency' },
  cardSpoiled: { zh: '卡片作廢重製', en: 'Card spoiled and made again' },
  screeningHitFound: { zh: '管制名單異動之疑似結果', en: 'Hit after a change of the control lists' },
  calendarReissued: { zh: '辦公日曆表修正', en: 'Calendar issued again' },
  cardProgressed: { zh: '製卡進度', en: 'Card production goes on' },
  pouchMoved: { zh: '外交郵袋動態', en: 'Diplomatic pouch moved' },
};

export const reviewDecisions: Texts<ReviewDecision> = {
  approve: { zh: '許可', en: 'Approve' },
  refuse: { zh: '不予許可', en: 'Refuse' },
  return: { zh: '退件', en: 'Return for correction' },
  supplement: { zh: '通知補正', en: 'Ask for a supplement' },
};

/** What is wrong with a field or document that comes back. */
export const itemReasons: Texts<ItemReason> = {
  missing: { zh: '未提供', en: 'Missing' },
  unreadable: { zh: '無法辨識', en: 'Cannot be read' },
  'out-of-date': { zh: '已逾有效期間', en: 'Out of date' },
  mismatch: { zh: '與其他文件或紀錄不一致', en: 'Does not agree with another document or record' },
  insufficient: { zh: '不足以證明所選條款', en: 'Does not prove the criterion' },
  'not-certified': { zh: '未依規定翻譯、驗證或公證', en: 'Not translated, certified or legalised as required' },
  'wrong-value': { zh: '內容有誤', en: 'Wrong' },
};

export const requestKinds: Texts<RequestKind> = {
  return: { zh: '退件', en: 'Returned for correction' },
  supplement: { zh: '補正', en: 'Supplement' },
};

export const inspectionResults: Texts<InspectionResult> = {
  passed: { zh: '查驗通過', en: 'Passed' },
  failed: { zh: '查驗未通過', en: 'Not passed' },
};

export const labourConclusions: Texts<LabourConclusion> = {
  accepted: { zh: '審查通過', en: 'Qualification met' },
  rejected: { zh: '審查未通過', en: 'Qualification not met' },
};

/** The four parts of the identity check. */
export const checks: Texts<CheckKind> = {
  'control-list': { zh: '管制名單比對', en: 'Control lists' },
  'illegal-stay': { zh: '非法查處資料', en: 'Illegal-stay records' },
  'entry-photo': { zh: '入境相片', en: 'Photo taken at entry' },
  'passport-image': { zh: '護照影像', en: 'Passport image' },
};

export const checkResults: Texts<FindingResult> = {
  clear: { zh: '無異常', en: 'Nothing against the person' },
  hit: { zh: '疑似符合，待承辦人判定', en: 'Possible match, an officer decides' },
  'no-record': { zh: '查無紀錄', en: 'No record' },
  cleared: { zh: '前經判定非同一人', en: 'Found before not to be this person' },
};

export const hitDecisions: Texts<HitDecision> = {
  'same-person': { zh: '同一人', en: 'The same person' },
  'not-the-same': { zh: '非同一人', en: 'Not the same person' },
};

export const referralResults: Texts<ReferralResult> = {
  ground: { zh: '有不利事由', en: 'It speaks against the person' },
  'no-ground': { zh: '無不利事由', en: 'Nothing speaks against the person' },
};

/** How sure a match is. */
export const matchBands: Texts<MatchBand> = {
  review: { zh: '疑似，一人判定', en: 'Possible: one officer decides' },
  alert: { zh: '高度相符，須二人判定', en: 'Very likely: two officers decide' },
};

/** Why a message had no effect, as officers and operators read it in the timeline. */
export const ignored: Texts<IgnoredReason> = {
  malformed: { zh: '訊息格式不正確，未予採用。', en: 'The message had the wrong shape and had no effect.' },
  'out-of-turn': {
    zh: '訊息不屬於目前階段，未予採用。',
    en: 'The message was for another stage, or for an earlier visit of this one, and had no effect.',
  },
  unsigned: {
    zh: '訊息未經有效簽署，未予採用。',
    en: 'The message carried no valid signature of an officer and had no effect.',
  },
  'not-allowed': { zh: '該員無權為此決定，未予採用。', en: 'The sender may not decide this now. It had no effect.' },
  'wrong-content': {
    zh: '訊息內容與本案不符，未予採用。',
    en: 'The message named another order, amount, finding or card than this case’s and had no effect.',
  },
};

export const stepKinds: Texts<StepKind> = {
  submitted: { zh: '送件', en: 'Submitted' },
  'stage-entered': { zh: '進入階段', en: 'Stage entered' },
  commanded: { zh: '承辦作業', en: 'Done by a person' },
  'fact-taken': { zh: '外部系統回報', en: 'Reported by another system' },
  polled: { zh: '向外部系統查得', en: 'Found by asking the other system' },
  'deadline-passed': { zh: '期限屆滿', en: 'Deadline passed' },
  done: { zh: '平臺作業', en: 'Done by the platform' },
  'message-ignored': { zh: '訊息未採用', en: 'Message without effect' },
  closed: { zh: '結案', en: 'Closed' },
};

export const roles: Texts<Role | 'system'> = {
  applicant: { zh: '申請人', en: 'Applicant' },
  'nia-reviewer': { zh: '移民署承辦人', en: 'Immigration Agency officer' },
  'nia-supervisor': { zh: '移民署主管', en: 'Immigration Agency supervisor' },
  cashier: { zh: '移民署出納', en: 'Immigration Agency cashier' },
  auditor: { zh: '移民署稽核', en: 'Immigration Agency auditor' },
  'station-officer': { zh: '服務站人員', en: 'Service station officer' },
  'consular-officer': { zh: '領事事務局人員', en: 'Consular officer' },
  'mission-officer': { zh: '駐外館處人員', en: 'Mission officer' },
  operator: { zh: '平臺維運人員', en: 'Platform operator' },
  system: { zh: '系統', en: 'System' },
};

export const agencySystems: Texts<AgencySystem | 'platform'> = {
  'payment-gateway': { zh: '線上繳費閘道', en: 'Payment gateway' },
  'labour-agency': { zh: '勞發署審查系統', en: 'System of the labour agency' },
  'entry-exit': { zh: '入出境系統', en: 'Entry and exit system' },
  missions: { zh: '駐外館處系統', en: 'System of the missions' },
  ministries: { zh: '目的事業主管機關系統', en: 'System of the competent ministries' },
  'card-production': { zh: '製卡系統', en: 'Card production' },
  inventory: { zh: '庫存系統', en: 'Inventory' },
  'fee-system': { zh: '規費系統', en: 'Fee system' },
  treasury: { zh: '國庫', en: 'Treasury' },
  'image-archive': { zh: '光碟影像系統', en: 'Image archive' },
  audit: { zh: '稽核系統', en: 'Audit system' },
  platform: { zh: '申辦平臺', en: 'The platform' },
};

export const feeRecipients: Texts<FeeRecipient> = {
  mol: { zh: '勞動部', en: 'Ministry of Labor' },
  nia: { zh: '內政部移民署', en: 'National Immigration Agency' },
  mofa: { zh: '外交部', en: 'Ministry of Foreign Affairs' },
};
