import { taipeiDay } from '@talent-window/domain';
import { rule } from './rule.js';

const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
};

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  isDay(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

/** A day that exists, `YYYY-MM-DD`. */
export const IsDay = (): PropertyDecorator => rule('isDay', isDay);

/** A day that has come, in Taipei: nobody has said on it what they will say later. */
export const IsPastDay = (): PropertyDecorator =>
  rule('isPastDay', (value) => isDay(value) && String(value) <= taipeiDay(new Date().toISOString()));

/** An instant with its offset, ISO 8601. */
export const IsInstant = (): PropertyDecorator => rule('isInstant', isInstant);
