import type { Problems } from './problem-words.js';

/** Why somebody cannot manage an organisation, or act for a client. */
export const mandateProblems: Problems = {
  'not-administrator': {
    zh: ['僅管理者可以變更', '此項作業由貴單位的管理者辦理。'],
    en: ['Administrators alone can do this', 'Please ask an administrator of your organisation.'],
  },
  'no-such-organisation': {
    zh: ['查無此單位', '請核對統一編號；該單位須先以工商憑證登入一次。'],
    en: [
      'There is no such organisation',
      'Please check the business number. The organisation has to have signed in by its certificate once.',
    ],
  },
  'no-such-member': {
    zh: ['查無此成員', '此人已不是貴單位成員。請重新整理名單。'],
    en: ['There is no such member', 'This person does not belong to the organisation. Load the list again.'],
  },
  'no-such-invitation': {
    zh: ['查無此邀請', '邀請已收回、已逾期，或寄給其他電子郵件地址。請洽邀請您的單位。'],
    en: [
      'There is no such invitation',
      'It was taken back, is over, or is for another address. Please ask the organisation.',
    ],
  },
  'already-member': {
    zh: ['已是成員', '您已是該單位成員，不必再接受邀請。'],
    en: ['You belong to it already', 'There is no need to accept the invitation.'],
  },
  'last-administrator': {
    zh: ['至少須有一位管理者', '請先指定另一位管理者。'],
    en: ['There has to be an administrator', 'Please make somebody else administrator first.'],
  },
  'no-such-mandate': {
    zh: ['查無此委任', '沒有這項委任，或已終止。請重新整理清單。'],
    en: ['There is no such mandate', 'It is not there, or has ended. Load the list again.'],
  },
  'mandate-not-open': {
    zh: ['委任狀態已變更', '這項委任已經同意或終止，未作任何變更。請重新整理清單。'],
    en: [
      'The mandate is not open any more',
      'Somebody has agreed to it or ended it, and nothing was changed. Load the list again.',
    ],
  },
  'mandate-too-narrow': {
    zh: ['委任範圍不包含此項作業', '請委任人增加委任範圍，或由委任人自行辦理；檢視人員僅能查詢。'],
    en: [
      'The mandate does not go so far',
      'Ask the client for a wider one, or have the client do this. Viewers can only follow.',
    ],
  },
  'too-many-mandates': {
    zh: ['委任人數已達上限', '每位當事人委任的代理人不得超過三人（行政程序法第 24 條）。請先終止其中一項委任。'],
    en: [
      'There are three representatives already',
      'A party has no more than three (Administrative Procedure Act Art. 24). End one of the mandates first.',
    ],
  },
  'licence-not-in-force': {
    zh: ['代辦業者註冊登記證未生效', '代辦業者須持有有效的註冊登記證才能代為辦理。請洽移民署。'],
    en: [
      'The agency has no licence in force',
      'An agency acts for others under its licence alone. Please ask the Immigration Agency.',
    ],
  },
};
