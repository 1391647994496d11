import type { Office } from './office.js';

const branch = (code: string, zh: string, en: string): Office => ({
  code,
  kind: 'mofa-counter',
  zh: `外交部${zh}辦事處`,
  en,
  source: 'TGC-PASS, STATUSIN, I4CC',
});

/** 外交部領事事務局 and its branches: where a passport is presented in Taiwan. */
export const MOFA_COUNTERS: readonly Office[] = [
  {
    code: 'boca-taipei',
    kind: 'mofa-counter',
    zh: '外交部領事事務局',
    en: 'Bureau of Consular Affairs, Taipei',
    // [M] street address from memory
    address: '臺北市中正區濟南路一段2-2號3樓',
    source: 'TGC-PASS, STATUSIN',
  },
  branch('mofa-central', '中部', 'MOFA Central Taiwan Office, Taichung'),
  branch('mofa-southwest', '雲嘉南', 'MOFA Southwestern Taiwan Office, Chiayi'),
  branch('mofa-south', '南部', 'MOFA Southern Taiwan Office, Kaohsiung'),
  branch('mofa-east', '東部', 'MOFA Eastern Taiwan Office, Hualien'),
];
