import type { NationalityRefusal } from '../nationalities/nationalities.js';
import { isDay, parseDay } from './days.js';
import type { Field } from './definition.js';
import { FieldKind } from './definition.js';
import { FormReason } from './form-reason.js';
import { isOption } from './options.js';
import { judgeMailAddress } from './mail-address.js';
import { isUnfitLine, isUnfitText } from './unfit-text.js';
import { isBusinessNumber } from '../numbers/business-number.js';
import { toMrzLetters } from '../numbers/mrz-letters.js';
import { parseUiNumber } from '../numbers/ui-number.js';

/** What is wrong with one value. */
export interface Fault {
  readonly reason: FormReason | NationalityRefusal;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: 'error' | 'warning';
}

/** How values of one kind are written, and what they must be. */
interface Kind {
  /** the form in which a text is kept; gets it trimmed and composed */
  readonly normalise: (text: string) => string;
  /** type, length, characters: judged in drafts too */
  readonly shape: (value: unknown, field: Field) => Fault | undefined;
  /** the value itself, once its shape is right */
  readonly value: (value: unknown, field: Field) => Fault | undefined;
}

const DEFAULT_MAX_LENGTH = 200;

const asIs = (text: string): string => text;
const fine = (): undefined => undefined;

// Full-width letters and digits come from Chinese input methods.
const code = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-‐-―]/gu, '')
    .toUpperCase();

const textShape =
  (isUnfit: (text: string) => boolean) =>
  (value: unknown, field: Field): Fault | undefined => {
    if (typeof value !== 'string') return { reason: FormReason.NotText };
    if (isUnfit(value)) return { reason: FormReason.BadUnicode };
    const max = field.maxLength ?? DEFAULT_MAX_LENGTH;
    const length = [...value].length;
    return length > max ? { reason: FormReason.TooLong, params: { max, length } } : undefined;
  };

const line = textShape(isUnfitLine);

/** A one-line text that must match a pattern. */
const pattern = (reason: FormReason, expected: RegExp, normalise: (text: string) => string = asIs): Kind => ({
  normalise,
  shape: line,
  value: (value) => (typeof value === 'string' && expected.test(value) ? undefined : { reason }),
});

const judgeUiNumber = (value: unknown): Fault | undefined => {
  const verdict = parseUiNumber(String(value));
  if (verdict.ok) return undefined;
  return { reason: verdict.why === 'shape' ? FormReason.UiNumberShape : FormReason.UiNumberCheckDigit };
};

const yesNo = (value: unknown): Fault | undefined =>
  typeof value === 'boolean' ? undefined : { reason: FormReason.NotYesOrNo };

const choiceShape = (value: unknown, field: Field): Fault | undefined => {
  const chosen = typeof value === 'string' || typeof value === 'number';
  if (!chosen) return { reason: FormReason.NotText };
  return isOption(field, value) ? undefined : { reason: FormReason.NotAnOption };
};

const wholeNumberShape = (value: unknown, field: Field): Fault | undefined => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { reason: FormReason.NotANumber };
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = field;
  return value < min || value > max ? { reason: FormReason.OutOfRange, params: { min, max } } : undefined;
};

const dayShape = (value: unknown): Fault | undefined => {
  if (typeof value !== 'string') return { reason: FormReason.NotText };
  return isDay(value) ? undefined : { reason: FormReason.ImpossibleDate };
};

const NAME = /^\p{L}[\p{L}\p{M} '.-]*$/u;

/** A name that the machine-readable zone can write, accents transliterated [ICAO 9303-3]. */
const judgeLatinName = (value: unknown): Fault | undefined => {
  const name = String(value);
  try {
    return NAME.test(name) && toMrzLetters(name) !== '' ? undefined : { reason: FormReason.NameNotLatin };
  } catch {
    return { reason: FormReason.NameNotLatin };
  }
};

// Rare characters of names come with variation selectors; the dots stand in transliterated names.
const HAN = /^[\p{Script=Han}\u{e0100}-\u{e01ef}·・‧]+$/u;
// 135-6號 is how the post writes a sub-number, so the hyphen is the one sign allowed beside Han characters and digits.
const TAIWAN_ADDRESS = /^(?=.*\p{Script=Han})[\p{Script=Han}0-9-]+$/u;

export const KINDS: Readonly<Record<FieldKind, Kind>> = {
  [FieldKind.Text]: { normalise: asIs, shape: line, value: fine },
  [FieldKind.LongText]: {
    normalise: (text) => text.replace(/\r\n?/gu, '\n'),
    shape: textShape(isUnfitText),
    value: fine,
  },
  [FieldKind.LatinName]: {
    normalise: (text) =>
      text
        .normalize('NFKC')
        .replace(/[‘’ʼ`´]/gu, "'")
        .replace(/[‐-―]/gu, '-')
        .replace(/\s+/gu, ' ')
        .toUpperCase(),
    shape: line,
    value: judgeLatinName,
  },
  [FieldKind.HanText]: pattern(FormReason.NotHan, HAN, (text) => text.replace(/\s+/gu, '')),
  [FieldKind.TaiwanAddress]: pattern(FormReason.AddressNotChinese, TAIWAN_ADDRESS, (text) =>
    text
      .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
      .replace(/[‐-―－]/gu, '-')
      .replace(/\s+/gu, ''),
  ),
  [FieldKind.Choice]: { normalise: asIs, shape: choiceShape, value: fine },
  [FieldKind.YesNo]: { normalise: asIs, shape: yesNo, value: fine },
  [FieldKind.Consent]: {
    normalise: asIs,
    shape: yesNo,
    value: (value) => (value === true ? undefined : { reason: FormReason.ConsentRequired }),
  },
  [FieldKind.Day]: { normalise: (text) => parseDay(text) ?? text, shape: dayShape, value: fine },
  [FieldKind.WholeNumber]: { normalise: asIs, shape: wholeNumberShape, value: fine },
  [FieldKind.Email]: { normalise: asIs, shape: line, value: judgeMailAddress },
  [FieldKind.TaiwanMobile]: pattern(FormReason.TaiwanMobileInvalid, /^09\d{8}$/u, (text) =>
    code(text).replace(/^\+886\(?0?\)?(?=9)/u, '0'),
  ),
  [FieldKind.InternationalPhone]: pattern(FormReason.PhoneInvalid, /^\+[1-9]\d{6,14}$/u, (text) =>
    code(text).replace(/[().]/gu, '').replace(/^00/u, '+'),
  ),
  [FieldKind.PassportNo]: pattern(FormReason.PassportNoInvalid, /^(?=.*\d)[A-Z0-9]{5,15}$/u, code),
  [FieldKind.UiNumber]: { normalise: code, shape: line, value: judgeUiNumber },
  [FieldKind.BusinessNumber]: {
    normalise: code,
    shape: line,
    value: (value) => (isBusinessNumber(String(value)) ? undefined : { reason: FormReason.BusinessNumberInvalid }),
  },
  [FieldKind.List]: {
    normalise: asIs,
    shape: (value, field) => {
      if (!Array.isArray(value)) return { reason: FormReason.NotAList };
      const max = field.maxItems ?? 20;
      return value.length > max ? { reason: FormReason.TooManyItems, params: { max } } : undefined;
    },
    value: fine,
  },
};
