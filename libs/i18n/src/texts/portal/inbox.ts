import type { Texts } from '../text-table.js';

export const inbox = {
  title: { zh: '訊息', en: 'Inbox' },
} as const satisfies Texts;
