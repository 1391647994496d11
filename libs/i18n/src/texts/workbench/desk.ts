import type { Texts } from '../text-table.js';

export const desk = {
  title: { zh: '審理工作檯', en: 'Workbench' },
} as const satisfies Texts;
