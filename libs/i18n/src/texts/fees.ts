import type { Texts } from './text-table.js';

/** What one part of the fee is for. */
export const fee: Texts = {
  'work-permit-review': { zh: '工作許可審查費', en: 'Work permit review' },
  'residence-certificate': { zh: '外僑居留證', en: 'Alien Resident Certificate' },
  'resident-visa': { zh: '居留簽證費', en: 'Resident visa' },
  reciprocal: { zh: '特別處理費', en: 'Reciprocal visa fee' },
  'entry-surcharge': {
    zh: '以免簽證或停留簽證入境加收之規費',
    en: 'Surcharge for having entered visa-exempt or on a visitor visa',
  },
  'hk-macau-permit': { zh: '臺灣地區居留入出境證', en: 'Residence and entry permit for Hong Kong and Macau' },
  'hk-macau-extension': { zh: '居留入出境證延期', en: 'Extension of the residence and entry permit' },
  reissue: { zh: '補發規費', en: 'Reissue' },
};

/** What of the fee comes back, and when. */
export const refund: Texts = {
  'none-once-accepted': {
    zh: '規費於案件受理後不予退還；誤繳或溢繳者不在此限。',
    en: 'Once the application is accepted the fee is not refunded, except what was paid by mistake or too much.',
  },
  'full-on-refusal': {
    zh: '申請不予許可時，所收規費全數退還。',
    en: 'If the application is refused, the whole fee is refunded.',
  },
};
