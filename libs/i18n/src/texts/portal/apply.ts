import type { Texts } from '../text-table.js';

export const apply = {
  title: { zh: '申請就業金卡', en: 'Apply for an Employment Gold Card' },
} as const satisfies Texts;
