import { findNationality, parsePartialDay } from '@talent-window/domain';
import { ValidateIf } from 'class-validator';
import { rule } from '../http/rule.js';

const FIRST_YEAR = '1850';

/** Left out or good: a null is neither, and must not be taken for one of them by what searches. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** No control characters: nobody types them, and no name has any. */
export const IsWithoutControls = (options: { readonly each?: boolean } = {}): PropertyDecorator =>
  rule('isWithoutControls', (value) => typeof value === 'string' && !/\p{Cc}/u.test(value), options.each);

/** Something that can be matched. */
export const HasLetters = (options: { readonly each?: boolean } = {}): PropertyDecorator =>
  rule('hasLetters', (value) => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value), options.each);

/** A birth date, perhaps of year or month alone, that somebody can have. */
export const IsBirthDate = (): PropertyDecorator =>
  rule('isBirthDate', (value) => {
    const day = typeof value === 'string' ? parsePartialDay(value) : undefined;
    return day !== undefined && day >= FIRST_YEAR && day <= new Date().toISOString().slice(0, 10);
  });

/** ISO 3166-1 alpha-3. */
export const IsNationality = (): PropertyDecorator =>
  rule('isNationality', (value) => typeof value === 'string' && findNationality(value) !== undefined);
