import type { Texts } from '../text-table.js';

export const assignment = {
  title: { zh: '分案', en: 'Assignment' },
} as const satisfies Texts;
