import type { Texts } from '../text-table.js';

export const mandates = {
  title: { zh: '委任', en: 'Who acts for you' },
} as const satisfies Texts;
