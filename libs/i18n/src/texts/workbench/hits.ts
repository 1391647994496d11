import type { Texts } from '../text-table.js';

export const hits = {
  title: { zh: '名單比對', en: 'Control-list hits' },
} as const satisfies Texts;
