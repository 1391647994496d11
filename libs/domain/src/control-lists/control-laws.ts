/** Acts that controls rest on; `pcode` finds the text at law.moj.gov.tw. */
export const CONTROL_LAWS = {
  'L-IMM': { pcode: 'D0080132', zh: '入出國及移民法', en: 'Immigration Act' },
  'L-HKM': {
    pcode: 'Q0020008',
    zh: '香港澳門居民進入臺灣地區及居留定居許可辦法',
    en: 'Regulations Governing Entry and Residence of Hong Kong and Macau Residents in the Taiwan Area',
  },
} as const;
export type ControlLaw = keyof typeof CONTROL_LAWS;

/** Where a kind of control stands, e.g. `18(1)(15)`: article, paragraph, item. */
export interface ControlBasis {
  readonly law: ControlLaw;
  readonly article: string;
}
