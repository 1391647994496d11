import type { Texts } from '../text-table.js';

export const profile = {
  title: { zh: '個人資料與安全', en: 'Profile and security' },
} as const satisfies Texts;
