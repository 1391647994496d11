import type { Day } from '@talent-window/contracts/vocabulary';
import { isDay } from './days.js';
import type { Condition, Requirement } from './definition.js';

type Content = Readonly<Record<string, unknown>>;

/** A JSON object: neither null nor a list. */
export const isGroup = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing has been filled in: absent, null, blank or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The value at a dotted path, own properties only; undefined where there is none. */
export const valueAt = (content: unknown, path: string): unknown => {
  let value = content;
  for (const key of path.split('.')) {
    if (!isGroup(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
};

export const holds = (condition: Condition, content: unknown): boolean => {
  if ('all' in condition) return condition.all.every((it) => holds(it, content));
  if ('any' in condition) return condition.any.some((it) => holds(it, content));
  if ('not' in condition) return !holds(condition.not, content);
  if ('list' in condition) {
    const items = valueAt(content, condition.list);
    return Array.isArray(items) && items.some((it) => holds({ path: condition.item, in: condition.in }, it));
  }
  const value = valueAt(content, condition.path);
  if ('filled' in condition) return !isEmpty(value);
  return condition.in.some((it) => it === value);
};

export const isRequired = (requirement: Requirement, content: unknown): boolean =>
  typeof requirement === 'boolean' ? requirement : holds(requirement, content);

/** Typed reading of untrusted content: what has another type, or is no day, reads as undefined. */
export interface FormView {
  text(path: string): string | undefined;
  day(path: string): Day | undefined;
  number(path: string): number | undefined;
  yes(path: string): boolean;
  /** the items of a list, each read in the same way */
  list(path: string): readonly FormView[];
  holds(condition: Condition): boolean;
}

export const viewOf = (content: unknown): FormView => {
  const text = (path: string): string | undefined => {
    const value = valueAt(content, path);
    return typeof value === 'string' && !isEmpty(value) ? value : undefined;
  };
  return {
    text,
    day: (path) => {
      const value = text(path);
      return value !== undefined && isDay(value) ? value : undefined;
    },
    number: (path) => {
      const value = valueAt(content, path);
      return typeof value === 'number' ? value : undefined;
    },
    yes: (path) => valueAt(content, path) === true,
    list: (path) => {
      const value = valueAt(content, path);
      return Array.isArray(value) ? value.map(viewOf) : [];
    },
    holds: (condition) => holds(condition, content),
  };
};
