import type { Texts } from '../text-table.js';

export const operations = {
  title: { zh: '維運', en: 'Operations' },
} as const satisfies Texts;
