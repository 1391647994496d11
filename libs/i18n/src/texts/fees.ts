/** Items of a fee and rules of refunds, under the keys of `FeeItem` and `RefundRuleId` in libs/domain. */
export const FEE_TEXTS = {
  'fee.work-permit-review': { zh: '工作許可審查費', en: 'Work permit review' },
  'fee.residence-certificate': { zh: '外僑居留證', en: 'Alien Resident Certificate' },
  'fee.resident-visa': { zh: '居留簽證費', en: 'Resident visa' },
  'fee.reciprocal': { zh: '特別處理費', en: 'Reciprocal visa fee' },
  'fee.entry-surcharge': {
    zh: '持停留簽證或免簽證入國之加收費用',
    en: 'Surcharge for entering visa-exempt or on a visitor visa',
  },
  'fee.hk-macau-permit': { zh: '臺灣地區居留入出境證', en: 'Taiwan resident entry and exit permit' },
  'fee.hk-macau-extension': {
    zh: '臺灣地區居留入出境證延期',
    en: 'Extension of the Taiwan resident entry and exit permit',
  },
  'fee.reissue': { zh: '補發', en: 'Reissue' },
  'refund.none-once-accepted': {
    zh: '申請案經受理後,除誤繳或溢繳外,不予退費。',
    en: 'Once the application is accepted, fees are not refunded, unless they were paid by mistake or too much was paid.',
  },
  'refund.full-on-refusal': {
    zh: '申請案件不予許可者,所收規費予以退還。',
    en: 'If the application is refused, the fee is refunded.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
