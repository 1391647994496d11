import type { Texts } from '../text-table.js';

export const upload = {
  title: { zh: '應備文件', en: 'Documents to attach' },
} as const satisfies Texts;
