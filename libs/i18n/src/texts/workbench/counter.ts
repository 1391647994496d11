import type { Texts } from '../text-table.js';

export const counter = {
  title: { zh: '繳驗護照臨櫃', en: 'Passport counter' },
} as const satisfies Texts;
