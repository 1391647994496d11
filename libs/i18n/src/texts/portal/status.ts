import type { Texts } from '../text-table.js';

export const status = {
  title: { zh: '平臺狀況', en: 'How the platform is' },
} as const satisfies Texts;
