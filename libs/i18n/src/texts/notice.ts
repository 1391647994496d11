import { collectionNotices } from './collection-notices.js';
import { moneyNotices } from './money-notices.js';
import type { NoticeWords, Texts } from './text-table.js';

/**
 * Notices to the applicant: subject and body of the mail, which is also the entry in the platform's inbox.
 * Every notice knows `{caseNo}` and `{url}`; the others come with the event.
 */
const NOTICES: Readonly<Record<string, NoticeWords>> = {
  ...collectionNotices,
  submitted: {
    zh: [
      '請繳納規費（案號 {caseNo}）',
      '您的申請已送出，案號為 {caseNo}。\n請於30日內繳納規費 {amount:money}；逾期未繳，申請即失效。繳費並受理後開始審查。\n繳費及查詢進度：{url}',
    ],
    en: [
      'Please pay the fee (case {caseNo})',
      'Your application has been submitted. Its number is {caseNo}.\nPlease pay the fee of {amount:money} within 30 days, otherwise the application lapses. The review starts when it is paid.\nPay and follow your case: {url}',
    ],
  },
  'payment-received': {
    zh: [
      '已收到規費，開始審查（案號 {caseNo}）',
      '已收到規費 {amount:money}，案件 {caseNo} 自今日受理並開始審查。目前無須您處理；需要您處理時會另行通知。\n查詢進度：{url}',
    ],
    en: [
      'Fee received, the review starts (case {caseNo})',
      'We received your fee of {amount:money}. Case {caseNo} is accepted as of today and the review starts. There is nothing for you to do now; we write when there is.\nFollow your case: {url}',
    ],
  },
  'passport-inspection': {
    zh: [
      '請繳驗護照（案號 {caseNo}）',
      '案件 {caseNo} 請您於收到本通知之次日起6個月內，攜帶本通知及護照正本，親自至您所選的地點繳驗護照。逾期未繳驗，申請將被駁回（外國特定專業人才申請就業金卡許可辦法第4條第2項）。等待期間不計入審查期間。\n地點及期限：{url}',
    ],
    en: [
      'Bring your passport (case {caseNo})',
      'For case {caseNo}, please bring this notice and your original passport, in person, to the place you chose, within 6 months from the day after this notice. Otherwise the application is dismissed (Employment Gold Card Regulations Art. 4(2)). The days in between do not count towards the review period.\nPlace and deadline: {url}',
    ],
  },
  approved: {
    zh: [
      '申請已獲許可（案號 {caseNo}）',
      '案件 {caseNo} 已獲許可，卡片製作中。可領證時會另行通知，目前無須您處理。\n查詢進度：{url}',
    ],
    en: [
      'Your application is approved (case {caseNo})',
      'Case {caseNo} is approved and the card is being made. We write when it is ready; there is nothing for you to do now.\nFollow your case: {url}',
    ],
  },
  'ready-permit': {
    zh: [
      '電子入臺證已核發（案號 {caseNo}）',
      '案件 {caseNo} 之電子入臺證已核發，請持憑入境，並於入境後30日內，攜帶護照至所選服務站（{office}）換領卡片。\n查詢：{url}',
    ],
    en: [
      'Your electronic entry permit is ready (case {caseNo})',
      'The electronic entry permit of case {caseNo} is ready. Enter Taiwan with it, and within 30 days of entry swap it for the card at the service station you chose ({office}), with your passport.\nDetails: {url}',
    ],
  },
  'ready-mission': {
    zh: [
      '卡片可至駐外館處領取（案號 {caseNo}）',
      '卡片已由外交郵袋寄至您所選的駐外館處（{office}）。請攜帶護照親自領取。\n查詢：{url}',
    ],
    en: [
      'Your card is ready at the mission (case {caseNo})',
      'The card went by diplomatic pouch to the mission you chose ({office}). Please fetch it there in person, with your passport.\nDetails: {url}',
    ],
  },
  'ready-station': {
    zh: [
      '卡片可至服務站領取（案號 {caseNo}）',
      '卡片已送達您所選的移民署服務站（{office}）。請攜帶護照親自領取。\n查詢：{url}',
    ],
    en: [
      'Your card is ready at the service station (case {caseNo})',
      'The card is at the service station you chose ({office}). Please fetch it there in person, with your passport.\nDetails: {url}',
    ],
  },
  collected: {
    zh: [
      '已完成領證（案號 {caseNo}）',
      '案件 {caseNo} 已完成領證並結案。地址、護照號碼或其他資料變更，請於事實發生後30日內辦理變更。\n查詢：{url}',
    ],
    en: [
      'You have your card (case {caseNo})',
      'Case {caseNo} is closed: the card is in your hands. If your address, passport number or other data change, please report it within 30 days.\nDetails: {url}',
    ],
  },
  refused: {
    zh: [
      '申請不予許可（案號 {caseNo}）',
      '案件 {caseNo} 不予許可。理由及法令依據請見：{url}\n如有不服，得於處分書送達之次日起30日內，經由移民署提起訴願。亦得重新申請。',
    ],
    en: [
      'Your application is refused (case {caseNo})',
      'Case {caseNo} is refused. The reasons and their legal basis are here: {url}\nYou may appeal through the National Immigration Agency within 30 days from the day after the decision was served. You may also apply again.',
    ],
  },
  dismissed: {
    zh: [
      '申請駁回（案號 {caseNo}）',
      '案件 {caseNo} 因未於法定期限內完成應辦事項而駁回。理由及法令依據請見：{url}\n如有不服，得於處分書送達之次日起30日內，經由移民署提起訴願。亦得重新申請。',
    ],
    en: [
      'Your application is dismissed (case {caseNo})',
      'Case {caseNo} is dismissed, because what had to be done was not done by the statutory deadline. The reasons and their legal basis are here: {url}\nYou may appeal through the National Immigration Agency within 30 days from the day after the decision was served. You may also apply again.',
    ],
  },
  returned: {
    zh: [
      '請修正申請資料（案號 {caseNo}）',
      '案件 {caseNo} 有{items}項資料需要修正。請逐項修正或陳述意見，期限自本通知送達之次日起算；等待期間不計入審查期間。\n各項內容、原因、範例及期限：{url}',
    ],
    en: [
      'Please correct your application (case {caseNo})',
      'In case {caseNo}, {items} item(s) need to be corrected. Please mend or contest each; the time for it runs from the day after this notice was served and does not count towards the review period.\nEach item with its reason, an example and the deadline: {url}',
    ],
  },
  supplement: {
    zh: [
      '請補正文件（案號 {caseNo}）',
      '案件 {caseNo} 有{items}項文件或資料需要補正。逾期未補正或補正不全，申請將被駁回（外國特定專業人才申請就業金卡許可辦法第4條第1項）。期限自本通知送達之次日起算；等待期間不計入審查期間。\n各項內容、原因、範例及期限：{url}',
    ],
    en: [
      'Please supplement your application (case {caseNo})',
      'In case {caseNo}, {items} item(s) need to be supplemented. What is missing or incomplete at the deadline leads to dismissal (Employment Gold Card Regulations Art. 4(1)). The time runs from the day after this notice was served and does not count towards the review period.\nEach item with its reason, an example and the deadline: {url}',
    ],
  },
  'request-reminder': {
    zh: [
      '退補件期限將至（案號 {caseNo}）',
      '案件 {caseNo} 之退補件尚未答復，期限將於7日內屆滿。\n各項內容及期限：{url}',
    ],
    en: [
      'A week left to answer (case {caseNo})',
      'Case {caseNo} waits for your answer. The deadline is a week away.\nWhat is asked, and by when: {url}',
    ],
  },
  'request-extended': {
    zh: ['退補件期限已展延（案號 {caseNo}）', '案件 {caseNo} 之退補件期限已展延。\n新的期限：{url}'],
    en: [
      'More time to answer (case {caseNo})',
      'The deadline for your answer in case {caseNo} was extended.\nThe new deadline: {url}',
    ],
  },
  'answer-received': {
    zh: [
      '已收到您的補正（案號 {caseNo}）',
      '已收到案件 {caseNo} 之補正，原承辦機關繼續審查，審查期間恢復計算。\n查詢進度：{url}',
    ],
    en: [
      'We have your answer (case {caseNo})',
      'Your answer in case {caseNo} has arrived. The desk that asked goes on with the review, and the review period runs again.\nFollow your case: {url}',
    ],
  },
  'paid-twice': {
    zh: [
      '重複繳費已退還（案號 {caseNo}）',
      '案件 {caseNo} 之規費已繳清，另收到一筆 {amount:money}，已退回原付款方式。您無須處理。\n查詢：{url}',
    ],
    en: [
      'A second payment goes back to you (case {caseNo})',
      'The fee of case {caseNo} was paid already, and another {amount:money} came. It was sent back the way it was paid. Nothing for you to do.\nDetails: {url}',
    ],
  },
  'paid-too-late': {
    zh: [
      '逾期繳費已退還（案號 {caseNo}）',
      '案件 {caseNo} 已結案，其後收到之 {amount:money} 已退回原付款方式。如仍需要，請重新申請。\n查詢：{url}',
    ],
    en: [
      'Your payment came too late and goes back to you (case {caseNo})',
      'Case {caseNo} had ended when {amount:money} came. The money was sent back the way it was paid. You may apply again.\nDetails: {url}',
    ],
  },
  'wrong-amount': {
    zh: [
      '金額不符，款項已退還（案號 {caseNo}）',
      '案件 {caseNo} 收到 {amount:money}，與應繳規費不符，已退回原付款方式。請依繳費頁面所示金額重新繳納。\n繳費：{url}',
    ],
    en: [
      'The amount was not right and goes back to you (case {caseNo})',
      'For case {caseNo} {amount:money} came, which is not the fee. It was sent back the way it was paid. Please pay the amount that the payment page shows.\nPay: {url}',
    ],
  },
  'fee-returned': {
    zh: [
      '規費已退還（案號 {caseNo}）',
      '案件 {caseNo} 不予許可，所收規費 {amount:money} 依規定退還，已退回原付款方式。您無須處理。\n查詢：{url}',
    ],
    en: [
      'Your fee goes back to you (case {caseNo})',
      'Case {caseNo} was refused, and the fee of {amount:money} is returned, as the fee standard says. It was sent back the way it was paid. Nothing for you to do.\nDetails: {url}',
    ],
  },
  'permit-reminder': {
    zh: [
      '您的卡片將於 {day} 屆期（案號 {caseNo}）',
      '案件 {caseNo} 所發卡片有效至 {day}。如擬繼續居留，請於屆期前申請延期；逾期未辦，卡片即失效。\n辦理及查詢：{url}',
    ],
    en: [
      'Your card expires on {day} (case {caseNo})',
      'The card of case {caseNo} is valid until {day}. If you want to stay, apply for its extension before that day; otherwise it lapses.\nExtend and look up: {url}',
    ],
  },
  'permit-expired': {
    zh: [
      '您的卡片已屆期（案號 {caseNo}）',
      '案件 {caseNo} 所發卡片已屆期失效。如仍需居留，請儘速洽移民署服務站。\n查詢：{url}',
    ],
    en: [
      'Your card has expired (case {caseNo})',
      'The card of case {caseNo} has expired. If you want to stay, please go to a service station of the National Immigration Agency at once.\nDetails: {url}',
    ],
  },
  'permit-annulled': {
    zh: [
      '許可已撤銷（案號 {caseNo}）',
      '案件 {caseNo} 之許可經撤銷，溯及既往失效，卡片應即繳回。事實、理由及法令依據請見：{url}\n如有不服，得於處分書送達之次日起30日內，經由移民署提起訴願。',
    ],
    en: [
      'Your permit is annulled (case {caseNo})',
      'The permit of case {caseNo} is annulled: it is void from the beginning, and the card must be given back. The facts, the reasons and their legal basis are here: {url}\nYou may appeal through the National Immigration Agency within 30 days from the day after the decision was served.',
    ],
  },
  'permit-revoked': {
    zh: [
      '許可已廢止（案號 {caseNo}）',
      '案件 {caseNo} 之許可經廢止，自廢止時起失效，卡片應即繳回。事實、理由及法令依據請見：{url}\n如有不服，得於處分書送達之次日起30日內，經由移民署提起訴願。',
    ],
    en: [
      'Your permit is revoked (case {caseNo})',
      'The permit of case {caseNo} is revoked: it is void from now on, and the card must be given back. The facts, the reasons and their legal basis are here: {url}\nYou may appeal through the National Immigration Agency within 30 days from the day after the decision was served.',
    ],
  },
  'approval-rescinded': {
    zh: [
      '原許可已撤銷，申請不予許可（案號 {caseNo}）',
      '案件 {caseNo} 於領證前查有不予許可事由，原許可已撤銷，卡片不予發給。理由及法令依據請見：{url}\n如有不服，得於處分書送達之次日起30日內，經由移民署提起訴願。',
    ],
    en: [
      'The approval is withdrawn and your application refused (case {caseNo})',
      'Before the card of case {caseNo} was handed over, a ground for refusal came to light. The approval is withdrawn and the card is not issued. The reasons and their legal basis are here: {url}\nYou may appeal through the National Immigration Agency within 30 days from the day after the decision was served.',
    ],
  },
  'withdrawn-accepted': {
    zh: [
      '申請已撤案（案號 {caseNo}）',
      '案件 {caseNo} 已依您的請求撤案並結案。案件業經受理，已繳規費不予退還。\n查詢：{url}',
    ],
    en: [
      'Your application is withdrawn (case {caseNo})',
      'Case {caseNo} is withdrawn, as you asked, and closed. It had been accepted, so the fee is not refunded.\nDetails: {url}',
    ],
  },
  withdrawn: {
    zh: ['申請已撤案（案號 {caseNo}）', '案件 {caseNo} 已依您的請求撤案並結案。\n查詢：{url}'],
    en: [
      'Your application is withdrawn (case {caseNo})',
      'Case {caseNo} is withdrawn, as you asked, and closed.\nDetails: {url}',
    ],
  },
  lapsed: {
    zh: [
      '申請因未繳費失效（案號 {caseNo}）',
      '案件 {caseNo} 未於期限內繳納規費，已失效。如仍需要，請重新申請。\n查詢：{url}',
    ],
    en: [
      'Your application lapsed (case {caseNo})',
      'The fee for case {caseNo} was not paid in time, so the application lapsed. You may apply again.\nDetails: {url}',
    ],
  },
  ...moneyNotices,
};

export const notice: Texts = Object.fromEntries(
  Object.entries(NOTICES).flatMap(([kind, { zh, en }]) => [
    [`${kind}.subject`, { zh: zh[0], en: en[0] }],
    [`${kind}.body`, { zh: zh[1], en: en[1] }],
  ]),
);
