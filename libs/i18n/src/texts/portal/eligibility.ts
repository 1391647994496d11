import type { Texts } from '../text-table.js';

export const eligibility = {
  title: { zh: '我能申請嗎', en: 'Can I apply?' },
} as const satisfies Texts;
