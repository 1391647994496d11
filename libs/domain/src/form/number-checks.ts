import type { Fault } from './kinds.js';
import { FormReason } from './form-reason.js';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

/** 統一證號, old and new. */
export const judgeUiNumber = (text: string): Fault | undefined => {
  if (!/^[A-Z][89A-D]\d{8}$/u.test(text)) return { reason: FormReason.UiNumberShape };
  const first = LETTERS.indexOf(text[0] ?? '') + 10;
  const second = /\d/u.test(text[1] ?? '') ? Number(text[1]) : LETTERS.indexOf(text[1] ?? '');
  const digits = [Math.floor(first / 10), first % 10, second, ...[...text.slice(2)].map(Number)];
  const sum = digits.reduce((total, digit, index) => total + digit * (WEIGHTS[index] ?? 0), 0);
  return sum % 10 === 0 ? undefined : { reason: FormReason.UiNumberCheckDigit };
};

/** 統一編號 */
export const isBusinessNumber = (text: string): boolean => /^\d{8}$/u.test(text);
