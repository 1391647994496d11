import type { Texts } from '../text-table.js';

export const papers = {
  title: { zh: '文件', en: 'Documents' },
} as const satisfies Texts;
