import { taipeiDay } from '@talent-window/ui';

const DAY_MS = 86_400_000;

/** Days from one to another, both in Taipei; 0 on the day itself, negative once it has passed. */
export const daysUntil = (when: string, from: string | Date = new Date()): number =>
  Math.round((Date.parse(taipeiDay(when)) - Date.parse(taipeiDay(from))) / DAY_MS);

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(taipeiDay(day)) + days * DAY_MS).toISOString().slice(0, 10);

/** A deadline at midnight is one of the day before, as people say it. */
export const lastDayOf = (dueAt: string): string => taipeiDay(new Date(Date.parse(dueAt) - 1));
