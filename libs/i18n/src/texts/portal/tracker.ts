import type { Texts } from '../text-table.js';

export const tracker = {
  title: { zh: '案件進度', en: 'Where your case is' },
} as const satisfies Texts;
