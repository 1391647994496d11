import type { Texts } from '../text-table.js';

export const organisation = {
  title: { zh: '雇主與代辦業者', en: 'Employers and agencies' },
} as const satisfies Texts;
