import type { Texts } from '../text-table.js';

export const cashier = {
  title: { zh: '出納', en: 'Cashier' },
} as const satisfies Texts;
