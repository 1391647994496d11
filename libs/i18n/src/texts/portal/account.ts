import type { Texts } from '../text-table.js';

export const account = {
  title: { zh: '登入與帳號', en: 'Sign in and account' },
} as const satisfies Texts;
