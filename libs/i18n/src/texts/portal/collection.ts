import type { Texts } from '../text-table.js';

export const collection = {
  title: { zh: '領證', en: 'Collect the card' },
} as const satisfies Texts;
