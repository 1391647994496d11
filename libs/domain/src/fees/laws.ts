/** Acts and standards that fees rest on; `pcode` finds the text at law.moj.gov.tw. */
export const LAWS = {
  'L-FEE': {
    pcode: 'D0080205',
    zh: '就業金卡與就業PASS卡及創業家簽證規費收費標準',
    en: 'Fee-Charging Standards for Employment Gold Cards, Employment Pass Cards and Entrepreneur Visas',
  },
  'L-WFEE': {
    pcode: 'N0090030',
    zh: '就業服務法申請案件審查費及證照費收費標準',
    en: 'Fee-charging Standards for Application Case Review and License under the Employment Services Act',
  },
  'L-IFEE': {
    pcode: 'D0080135',
    zh: '入出國及移民許可證件規費收費標準',
    en: 'Standards for Fees Charged for Entry, Exit and Immigration Documents',
  },
  'L-VFEE': {
    pcode: 'E0030011',
    zh: '外國護照簽證收費標準',
    en: 'Standards for Fees for Visas in Foreign Passports',
  },
  'L-HKMFEE': {
    pcode: 'Q0020011',
    zh: '大陸地區人民及香港澳門居民入出境許可證件規費收費標準',
    en: 'Standards for Fees for Entry and Exit Permits of People from the Mainland, Hong Kong and Macau',
  },
} as const;
export type LawTag = keyof typeof LAWS;

/** Where an amount or rule stands. */
export interface LegalBasis {
  readonly law: LawTag;
  /** e.g. `2` or `3(1)` */
  readonly article: string;
}
