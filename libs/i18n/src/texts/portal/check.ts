import type { Texts } from '../text-table.js';

export const check = {
  title: { zh: '確認內容', en: 'Check your answers' },
} as const satisfies Texts;
