import type { Texts } from '../text-table.js';

export const home = {
  title: { zh: '外國專業人才申辦窗口平臺', en: 'Talent Window' },
} as const satisfies Texts;
