import type { MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import type { Problems } from './problem-words.js';
import type { Texts } from './text-table.js';

/** What stands around every notice that is mailed. */
export const letter: Texts = {
  issuer: {
    zh: '內政部移民署　外國專業人才申辦窗口平臺',
    en: 'National Immigration Agency, Taiwan · Talent Window',
  },
  below: { zh: '下方為英文', en: 'English below' },
  attached: { zh: '附件：{files}', en: 'Attached: {files}' },
  closing: {
    zh: '本信由系統寄發，請勿直接回信。通知以平臺收件匣為準，期限自通知存入收件匣時起算。我們不會以電子郵件索取密碼或信用卡號。',
    en: 'Sent by machine; please do not reply. The inbox on the platform counts, and deadlines run from the moment a notice stands there. We never ask for a password or a card number by e-mail.',
  },
};

/** How the mail beside a notice stands, as its reader is told. */
export const mailStates: Texts<MailState> = {
  queued: { zh: '電子郵件待寄出', en: 'The e-mail is about to go out' },
  sent: { zh: '電子郵件已寄出', en: 'The e-mail was sent' },
  delivered: { zh: '電子郵件已送達信箱', en: 'The e-mail is in the mailbox' },
  'bounced-temporary': {
    zh: '電子郵件暫時無法送達，將自動重寄',
    en: 'The e-mail came back for now and goes out again by itself',
  },
  'bounced-permanent': {
    zh: '電子郵件遭退回，請核對或變更通知信箱',
    en: 'The e-mail came back. Please check or change the address for notices',
  },
  failed: {
    zh: '電子郵件未能寄出，請核對或變更通知信箱',
    en: 'The e-mail could not be sent. Please check or change the address for notices',
  },
  'given-up': {
    zh: '電子郵件未能送達，不再重寄；通知以本收件匣為準',
    en: 'The e-mail did not arrive and is not sent again; the notice stands in this inbox',
  },
};

/** What happened to a mail, for the desk. */
export const mailEvents: Texts<MailEvent> = {
  queued: { zh: '通知已存入收件匣，郵件待寄', en: 'Notice served, mail queued' },
  sent: { zh: '郵件伺服器已收下', en: 'Taken by the mail server' },
  'put-off': { zh: '郵件伺服器暫時未收', en: 'The mail server could not take it now' },
  refused: { zh: '郵件伺服器拒收', en: 'Refused by the mail server' },
  'time-over': { zh: '逾時未能寄出', en: 'Nobody took it in time' },
  delivered: { zh: '收件伺服器回報已送達', en: 'Reported as delivered' },
  underway: { zh: '收件伺服器回報仍在傳送', en: 'Reported as still on its way' },
  'bounced-temporary': { zh: '暫時退回', en: 'Came back for now' },
  'bounced-permanent': { zh: '永久退回', en: 'Came back for good' },
  'sent-again': { zh: '再次寄送', en: 'Sent again' },
  'given-up': { zh: '不再寄送', en: 'Given up' },
};

export const mailProblems: Problems = {
  'no-such-notice': {
    zh: ['查無此通知', '您的收件匣沒有這則通知。請重新整理收件匣。'],
    en: ['There is no such notice', 'Your inbox has no such notice. Please load the inbox again.'],
  },
  'no-such-mail': {
    zh: ['查無此郵件', '沒有這則通知的郵件。請核對識別碼。'],
    en: ['There is no such mail', 'No notice has this identifier. Please check it.'],
  },
  'mail-under-way': {
    zh: ['郵件正在寄送', '本郵件仍在寄送或等待重試，未作任何變更。請待結果後再處理。'],
    en: [
      'The mail is under way',
      'It is being sent or waits for its next try, and nothing was changed. Look again when that has ended.',
    ],
  },
  'mail-given-up': {
    zh: ['郵件已不再寄送', '承辦人已決定不再寄送本郵件。通知仍在申請人的收件匣。'],
    en: ['The mail was given up', 'Somebody decided that it is not sent again. The notice stands in the inbox.'],
  },
  'mail-not-failed': {
    zh: ['郵件並未失敗', '本郵件已寄出且未遭退回，無須停止寄送。'],
    en: ['The mail has not failed', 'It was sent and did not come back, so there is nothing to give up.'],
  },
};
