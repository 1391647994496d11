import type { Texts } from '../text-table.js';

export const change = {
  title: { zh: '異動與撤案', en: 'Change or withdraw' },
} as const satisfies Texts;
