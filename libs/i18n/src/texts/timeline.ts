import type { CommandName, FactName, Outcome, Stage } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** What the procedure itself does at a stage. */
type Deed =
  | 'submitted'
  | 'accepted'
  | 'payment-deadline'
  | 'payment-requested'
  | 'payment-expected'
  | 'identity-checked'
  | 'screened-again'
  | 'handed-off-to-labour-agency'
  | 'passport-inspection-notified'
  | 'passport-deadline'
  | 'clock-resumed'
  | 'applicant-asked'
  | 'request-reminded'
  | 'request-deadline'
  | 'deadline-extended'
  | 'card-ordered'
  | 'entry-permit-issued'
  | 'escalated-1'
  | 'escalated-2'
  | 'due-dates-recomputed'
  | 'refunded'
  | 'card-put-off'
  | 'card-taken-up'
  | 'permit-cancelled'
  | 'permit-reminder-4'
  | 'permit-reminder-3'
  | 'permit-reminder-2'
  | 'permit-reminder-1'
  | 'permit-expired'
  | 'issue-day-reached'
  | 'card-in-pouch'
  | 'collection-reminder'
  | 'swap-reminder'
  | 'swap-overdue'
  | 'card-returned'
  | 'reviewDecided';

/** One line of a case's timeline: what happened, by the `what` of its step. */
export const timeline: Texts<Stage | Outcome | CommandName | FactName | Deed> = {
  submitted: { zh: '已送件', en: 'Application submitted' },

  payment: { zh: '開始等待繳費', en: 'Waiting for the fee' },
  checks: { zh: '開始資料比對', en: 'Checks started' },
  'initial-review': { zh: '進入移民署初審', en: 'First review by the Immigration Agency started' },
  'labour-review': { zh: '進入勞發署審查', en: 'Review by the labour agency started' },
  'passport-inspection': { zh: '進入護照查驗', en: 'Passport inspection started' },
  'final-review': { zh: '進入移民署複審', en: 'Final review by the Immigration Agency started' },
  'card-production': { zh: '開始製卡', en: 'Card production started' },
  collection: { zh: '卡片可供領取', en: 'Card ready for collection' },

  paymentSettled: { zh: '規費已入帳', en: 'Fee received' },
  paymentFailed: { zh: '付款未成功，可再次繳費', en: 'A payment failed; the fee can be paid again' },
  paymentInstructed: {
    zh: '已取得超商或轉帳繳費號碼，對帳中',
    en: 'A number to pay by was given; waiting for word of the money',
  },
  'payment-expected': {
    zh: '繳費期限順延至入帳所需期間',
    en: 'Time for payment extended until the money can be there',
  },
  accepted: { zh: '案件受理，審查期間起算', en: 'Application accepted; the review period starts' },
  'payment-deadline': { zh: '繳費期限屆滿', en: 'Time for payment ran out' },

  'identity-checked': { zh: '身分查核比對完成', en: 'Identity check completed' },
  'screened-again': { zh: '再次比對管制名單', en: 'Control lists compared again' },
  claim: { zh: '承辦人接案', en: 'An officer took the case' },
  release: { zh: '承辦人交回案件', en: 'The officer gave the case back' },
  assign: { zh: '主管分案', en: 'A supervisor assigned the case' },
  decideHit: { zh: '承辦人判定比對結果', en: 'The officer decided a hit' },
  recordReferral: { zh: '主管登錄移送、聯審或鑑識結果', en: 'A supervisor recorded what came of a referral' },
  decideReview: { zh: '移民署完成審查', en: 'The Immigration Agency decided' },
  reviewDecided: { zh: '以訊息送達之審查決定', en: 'Review decision sent as a message' },

  'payment-requested': { zh: '已通知繳納規費', en: 'Applicant asked to pay the fee' },
  'handed-off-to-labour-agency': { zh: '資料已送勞發署', en: 'File handed to the labour agency' },
  labourReviewConcluded: { zh: '勞發署完成審查', en: 'The labour agency concluded its review' },

  'applicant-asked': { zh: '已通知申請人退補件', en: 'Applicant asked to mend or supplement' },
  'request-reminded': {
    zh: '退補件期限將屆，已提醒申請人',
    en: 'Applicant reminded: time for the answer runs out soon',
  },
  'request-deadline': { zh: '退補件期限屆滿', en: 'Time for the answer ran out' },
  'deadline-extended': { zh: '退補件期限已展延', en: 'Time for the answer extended' },
  extendDeadline: { zh: '承辦人展延退補件期限', en: 'The officer extended the time for the answer' },
  resubmit: { zh: '申請人已補正', en: 'The applicant answered' },
  withdraw: { zh: '申請人撤案', en: 'The applicant withdrew' },
  correct: { zh: '申請人更正申請資料', en: 'The applicant corrected the application' },
  changePassport: { zh: '申請人更換護照', en: 'The applicant changed the passport' },
  changeField: { zh: '申請人變更專業領域', en: 'The applicant changed the professional field' },
  chooseCollection: { zh: '申請人變更領證方式', en: 'The applicant chose another way to collect the card' },
  chooseIssueDay: { zh: '申請人選擇製卡日', en: 'The applicant chose when the card is made' },
  suspendClock: { zh: '停止計算審查期間', en: 'The review period was stopped' },
  resumeClock: { zh: '恢復計算審查期間', en: 'The review period runs again' },
  'due-dates-recomputed': { zh: '期限已重新計算', en: 'Due dates computed anew' },
  'escalated-1': { zh: '逾階段目標日數，已陳報主管', en: 'Target of the stage used up; supervisors informed' },
  'escalated-2': { zh: '逾總處理期間，已陳報主管', en: 'Whole review period used up; supervisors informed' },
  refunded: { zh: '款項已退還', en: 'Money given back' },
  labourSupplementRequested: { zh: '勞發署請申請人補正', en: 'The labour agency asked for a supplement' },
  cardSpoiled: { zh: '卡片作廢，重新製作', en: 'The card was spoiled and is made again' },
  screeningHitFound: { zh: '名單異動後有新的疑似結果', en: 'A hit after a change of the lists' },
  calendarReissued: { zh: '政府辦公日曆表修正', en: 'The official calendar was issued again' },
  'card-put-off': { zh: '依申請人選擇，暫緩製卡', en: 'Card put off, as the applicant chose' },
  'issue-day-reached': { zh: '已至申請人選擇之製卡日', en: 'The day the applicant chose has come' },
  'card-taken-up': { zh: '製卡日已屆', en: 'The day to make the card has come' },

  'passport-inspection-notified': { zh: '已通知繳驗護照', en: 'Applicant asked to present the passport' },
  recordInspection: { zh: '護照已臨櫃查驗', en: 'Passport inspected at the counter' },
  passportInspected: { zh: '駐外館處回報護照查驗結果', en: 'A mission reported the passport inspection' },
  'passport-deadline': { zh: '繳驗護照期限屆滿', en: 'Time for presenting the passport ran out' },
  dismissOverdue: { zh: '移民署以逾期駁回', en: 'The Immigration Agency dismissed the overdue application' },
  'clock-resumed': { zh: '審查期間繼續計算', en: 'The review period runs again' },

  'card-ordered': { zh: '已送製卡', en: 'Card ordered' },
  cardProduced: { zh: '卡片製作完成', en: 'Card produced' },
  'entry-permit-issued': { zh: '已核發電子入臺證', en: 'Electronic entry permit issued' },
  entryRecorded: { zh: '申請人已入境', en: 'The applicant entered Taiwan' },
  cardProgressed: { zh: '製卡作業進行中', en: 'The card plant got further with the card' },
  'card-in-pouch': { zh: '卡片已列入外交郵袋清單', en: 'The card is on the list of a diplomatic pouch' },
  pouchMoved: { zh: '外交郵袋動態', en: 'The diplomatic pouch moved' },
  'collection-reminder': { zh: '逾日未領，已提醒申請人領證', en: 'Applicant reminded to collect the card' },
  'swap-reminder': { zh: '換證期限將屆，已提醒申請人', en: 'Applicant reminded: time for the swap runs out soon' },
  'swap-overdue': {
    zh: '入境後30日內未換證，由移民署承辦人處理',
    en: 'Not swapped within 30 days of entry; an officer of the Immigration Agency looks at it',
  },
  'card-returned': { zh: '逾期未領，卡片退回保管', en: 'Nobody collected the card; it went back and is kept' },
  recordHandover: { zh: '申請人已領證', en: 'The card was handed over' },

  'permit-cancelled': { zh: '原許可或卡片已註銷', en: 'Permit or card struck from the records' },
  'permit-reminder-4': { zh: '四個月後屆期，已提醒持卡人', en: 'Holder reminded: expires in four months' },
  'permit-reminder-3': { zh: '三個月後屆期，已提醒持卡人', en: 'Holder reminded: expires in three months' },
  'permit-reminder-2': { zh: '兩個月後屆期，已提醒持卡人', en: 'Holder reminded: expires in two months' },
  'permit-reminder-1': { zh: '一個月後屆期，已提醒持卡人', en: 'Holder reminded: expires in one month' },
  'permit-expired': { zh: '許可已屆期', en: 'The permit expired' },
  decidePermit: { zh: '移民署就許可作成決定', en: 'The Immigration Agency decided on the permit' },

  approved: { zh: '結案：許可', en: 'Closed: approved' },
  refused: { zh: '結案：不予許可', en: 'Closed: refused' },
  dismissed: { zh: '結案：駁回', en: 'Closed: dismissed' },
  withdrawn: { zh: '結案：撤案', en: 'Closed: withdrawn' },
  lapsed: { zh: '結案：未繳費失效', en: 'Closed: lapsed, because it was not paid' },
};
