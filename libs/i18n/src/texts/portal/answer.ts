import type { Texts } from '../text-table.js';

export const answer = {
  title: { zh: '答覆退件或補正', en: 'Answer what was asked' },
} as const satisfies Texts;
