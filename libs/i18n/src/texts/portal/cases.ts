import type { Texts } from '../text-table.js';

export const cases = {
  title: { zh: '我的案件', en: 'Your cases' },
} as const satisfies Texts;
