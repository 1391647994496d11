import type { Texts } from './text-table.js';

/** What one part of a fee is for: keys of `FeeItem` in libs/domain. */
export const fee: Texts = {
  'work-permit-review': { zh: '工作許可審查費', en: 'Work permit review' },
  'residence-certificate': { zh: '外僑居留證', en: 'Alien Resident Certificate' },
  'resident-visa': { zh: '居留簽證費', en: 'Resident visa' },
  reciprocal: { zh: '特別處理費', en: 'Reciprocal visa fee' },
  'entry-surcharge': {
    zh: '持停留簽證或免簽證入國之加收費用',
    en: 'Surcharge for entering visa-exempt or on a visitor visa',
  },
  'hk-macau-permit': { zh: '臺灣地區居留入出境證', en: 'Taiwan resident entry and exit permit' },
  'hk-macau-extension': {
    zh: '臺灣地區居留入出境證延期',
    en: 'Extension of the Taiwan resident entry and exit permit',
  },
  reissue: { zh: '補發', en: 'Reissue' },
};

/** What of a fee goes back: keys of `RefundRuleId` in libs/domain. */
export const refund: Texts = {
  'none-once-accepted': {
    zh: '申請案經受理後，除誤繳或溢繳外，不予退費。',
    en: 'Once the application is accepted, fees are not refunded, unless they were paid by mistake or too much was paid.',
  },
  'full-on-refusal': {
    zh: '申請案件不予許可者，所收規費予以退還。',
    en: 'If the application is refused, the fee is refunded.',
  },
};
