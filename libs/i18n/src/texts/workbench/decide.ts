import type { Texts } from '../text-table.js';

export const decide = {
  title: { zh: '審理決定', en: 'Decide' },
} as const satisfies Texts;
