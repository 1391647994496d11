import type { Texts } from '../text-table.js';

export const queue = {
  title: { zh: '案件清單', en: 'Queue' },
} as const satisfies Texts;
