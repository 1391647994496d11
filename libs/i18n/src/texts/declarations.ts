import type { Texts } from './text-table.js';

/** The two papers that applicants from Hong Kong and Macau sign in Chinese [GC-ZH-HK; L-HKM Art. 17(3)]. */
export const declarations: Texts = {
  'hk-macau-identity.title': {
    zh: '香港或澳門居民身分確認書',
    en: 'Confirmation of Hong Kong or Macau residence',
  },
  'hk-macau-identity.body': {
    zh: '本人{name}，{birthDate}出生，具有香港或澳門永久居留資格（永久性居民身分證號碼：{permanentIdNo}；護照號碼：{passportNo}），且未持有英國國民（海外）護照或香港、澳門護照以外之旅行證照（香港澳門關係條例第4條）。以上所述屬實，如有不實，願負法律責任。',
    en: 'I, {name}, born on {birthDate}, have the right of permanent residence in Hong Kong or Macau (permanent identity card no. {permanentIdNo}; passport no. {passportNo}) and hold no travel document other than a British National (Overseas) passport or a Hong Kong or Macau passport (Act Governing Relations with Hong Kong and Macau Art. 4). What is said above is true, and I answer for it by law.',
  },
  'hk-macau-declaration.title': {
    zh: '香港澳門居民申請居留定居申報書',
    en: 'Declaration by a resident of Hong Kong or Macau applying for residence',
  },
  'hk-macau-declaration.body': {
    zh: '本人{name}，{birthDate}出生（永久性居民身分證號碼：{permanentIdNo}；護照號碼：{passportNo}），申請在臺灣地區居留，謹申報如下。以上所述屬實，如有不實，願負法律責任。',
    en: 'I, {name}, born on {birthDate} (permanent identity card no. {permanentIdNo}; passport no. {passportNo}), apply for residence in Taiwan and declare what follows. It is true, and I answer for it by law.',
  },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  signature: { zh: '申請人簽名（請以中文簽署）', en: 'Signature of the applicant, in Chinese characters' },
  date: { zh: '日期', en: 'Date' },
};
