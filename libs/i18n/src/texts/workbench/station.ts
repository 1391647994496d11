import type { Texts } from '../text-table.js';

export const station = {
  title: { zh: '服務站', en: 'Service station' },
} as const satisfies Texts;
