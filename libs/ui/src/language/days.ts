import type { Locale } from '@talent-window/i18n';
import { formatDay } from '@talent-window/i18n/fill';
import { HALF } from './language.js';

const TAIPEI = 'Asia/Taipei';
const dayInTaipei = new Intl.DateTimeFormat('sv-SE', { timeZone: TAIPEI, dateStyle: 'short' });
const timeInTaipei = new Intl.DateTimeFormat('en-GB', { timeZone: TAIPEI, hour: '2-digit', minute: '2-digit' });

/** `YYYY-MM-DD` in Taipei of an instant; a day stays the day it is. */
export const taipeiDay = (when: string | Date): string =>
  typeof when === 'string' && when.length === 10 ? when : dayInTaipei.format(new Date(when));

/** `2026年6月3日(三)`, `Wed 3 June 2026`, of a day or an instant. */
export const dayText = (when: string | Date, locale: Locale): string => formatDay(taipeiDay(when), HALF[locale]);

/** `10:42` in Taipei. */
export const timeText = (when: string | Date): string => timeInTaipei.format(new Date(when));

/** `115年6月3日`, where law or paper counts by the years of the Republic. */
export const rocDayText = (day: string): string => {
  const [year, month, date] = taipeiDay(day).split('-').map(Number);
  return `${(year ?? 0) - 1911}年${month}月${date}日`;
};
