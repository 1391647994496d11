import type { BothTexts, TextParams } from './both-texts.js';

type Language = keyof BothTexts;

const WEEKDAYS = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const grouped = (value: string): string => value.replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** `2026年6月3日(三)`, `Wed 3 June 2026`; what is no day stays as it is. */
export const formatDay = (day: string, language: Language): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(day) ?? [];
  const instant = Date.parse(`${year}-${month}-${date}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  const weekday = WEEKDAYS[language][new Date(instant).getUTCDay()] ?? '';
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(date)}日(${weekday})`
    : `${weekday} ${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

const FORMATS: Readonly<Record<string, (value: string, language: Language) => string>> = {
  /** whole New Taiwan dollars */
  money: (value) => `NT$${grouped(value)}`,
  number: grouped,
  day: formatDay,
  /** bytes as mebibytes */
  mib: (value) => `${Math.round((Number(value) / 1_048_576) * 10) / 10} MB`,
  /** bytes as people read them, of files small and large */
  size: (value) =>
    Number(value) < 1_000_000
      ? `${Math.ceil(Number(value) / 1024)} KB`
      : `${(Number(value) / 1_048_576).toFixed(1)} MB`,
};

/** Texts named within a parameter: the judge of a form names documents by `@form.documents.<slot>`. */
const NAMED = /@([a-z][\w-]*(?:\.[\w-]+)+)/gu;

/** A text with its placeholders, `{name}` or `{name:format}`, filled. A parameter that is missing leaves its placeholder. */
export const fill = (
  template: string,
  params: TextParams,
  language: Language,
  named: (key: string) => string | undefined,
): string =>
  template.replace(/\{(\w+)(?::(\w+))?\}/gu, (placeholder, name: string, format: string | undefined) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value === 'object') return value[language];
    const plain = String(value).replace(NAMED, (whole, key: string) => named(key) ?? whole);
    return (format === undefined ? undefined : FORMATS[format])?.(plain, language) ?? plain;
  });
