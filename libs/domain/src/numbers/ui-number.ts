import { LETTER_ORDER, UI_WEIGHTS } from './ui-number-data.js';

/** `new` is A8 or A9 and eight digits, `old` two letters and eight digits. */
export type UiNumberFormat = 'new' | 'old';

/** Kind of holder by the third character of a new number. [M] */
export type UiNumberHolder = 'foreigner' | 'national-without-household' | 'hk-macau' | 'mainland';

/** 外來人口統一證號, taken apart. */
export interface UiNumber {
  readonly format: UiNumberFormat;
  /** letter of the issuing city or county */
  readonly county: string;
  readonly sex: 'male' | 'female';
  /** new format only [M] */
  readonly holder?: UiNumberHolder;
}

export type UiNumberVerdict =
  | { readonly ok: true; readonly number: UiNumber }
  /** `shape`: neither format; `check-digit`: mistyped somewhere */
  | { readonly ok: false; readonly why: 'shape' | 'check-digit' };

// The second letter of an old number counts with the last digit of its value: A 10, B 11, C 12, D 13.
const OLD_SECOND = 'ABCD';

const checkDigit = (firstTen: readonly number[]): number => {
  const sum = firstTen.reduce((total, digit, i) => total + digit * (UI_WEIGHTS[i] ?? 0), 0);
  return (10 - (sum % 10)) % 10;
};

const digitsOf = (text: string): readonly number[] => {
  const letter = LETTER_ORDER.indexOf(text.charAt(0)) + 10;
  const second = OLD_SECOND.indexOf(text.charAt(1));
  const rest = Array.from(text.slice(2, 9), Number);
  return [Math.floor(letter / 10), letter % 10, second < 0 ? Number(text.charAt(1)) : second, ...rest];
};

const holderOf = (third: number): UiNumberHolder =>
  third === 9 ? 'mainland' : third === 8 ? 'hk-macau' : third === 7 ? 'national-without-household' : 'foreigner';

/** Takes a number of either format, in upper case without spaces, apart. */
export const parseUiNumber = (text: string): UiNumberVerdict => {
  if (!/^[A-Z][89A-D]\d{8}$/.test(text)) return { ok: false, why: 'shape' };
  if (checkDigit(digitsOf(text)) !== Number(text.charAt(9))) return { ok: false, why: 'check-digit' };
  const county = text.charAt(0);
  const sex = '8AC'.includes(text.charAt(1)) ? 'male' : 'female';
  const isNew = '89'.includes(text.charAt(1));
  return {
    ok: true,
    number: isNew
      ? { format: 'new', county, sex, holder: holderOf(Number(text.charAt(2))) }
      : { format: 'old', county, sex },
  };
};

/**
 * A whole number from its first nine characters: county letter, second character, seven digits.
 * Throws a RangeError where they fit neither format.
 */
export const completeUiNumber = (firstNine: string): string => {
  if (!/^[A-Z][89A-D]\d{7}$/.test(firstNine)) throw new RangeError(`"${firstNine}" begins no UI number`);
  return `${firstNine}${checkDigit(digitsOf(firstNine))}`;
};
