import type { Texts } from '../text-table.js';

export const caseFile = {
  title: { zh: '案件', en: 'Case' },
} as const satisfies Texts;
