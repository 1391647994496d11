import type { Texts } from '../text-table.js';

export const supervisor = {
  title: { zh: '督導', en: 'Supervisor' },
} as const satisfies Texts;
