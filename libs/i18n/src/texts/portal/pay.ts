import type { Texts } from '../text-table.js';

export const pay = {
  title: { zh: '繳費', en: 'Pay' },
} as const satisfies Texts;
