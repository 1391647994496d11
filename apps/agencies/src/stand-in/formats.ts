import { Type } from 'typebox';
import type { TSchema } from 'typebox';

/** Schemas that several contracts share. */
export const CaseNoField = Type.String({ pattern: '^[0-9]{12}$', description: 'case number 收件號' });
export const ReferenceField = Type.String({
  minLength: 1,
  maxLength: 120,
  description: '`<caseNo>:<stage>:<visit>`; given by the platform, echoed in facts',
});
export const DayField = Type.String({ format: 'date', description: 'a day in Taipei' });
export const InstantField = Type.String({ format: 'date-time', description: 'an instant in UTC' });
export const AmountField = Type.Integer({ minimum: 1, description: 'New Taiwan dollars, whole' });
export const NameField = Type.String({ minLength: 1, maxLength: 200 });
export const PassportNoField = Type.String({ minLength: 1, maxLength: 30 });
export const NationalityField = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 3166-1 alpha-3' });

/** One of these texts. */
export const OneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values] });

/** An object without other fields than these. */
export const Closed = <P extends Record<string, TSchema>>(properties: P, description = '') =>
  Type.Object(properties, { additionalProperties: false, ...(description && { description }) });

/** Taipei has had one offset and no daylight saving time since 1979. */
const TAIPEI_OFFSET_MS = 8 * 3_600_000;
export const taipeiDay = (instant: Date): string =>
  new Date(instant.getTime() + TAIPEI_OFFSET_MS).toISOString().slice(0, 10);

/** A running number as it stands in documents of the Republic of China: year of the republic, then the serial. */
export const numberInYear = (now: Date, serial: number, digits: number): string =>
  `${Number(taipeiDay(now).slice(0, 4)) - 1911}${String(serial).padStart(digits, '0')}`;

const PartField = Type.Integer({
  minimum: 0,
  description: 'New Taiwan dollars, whole; 0 where an authority gets nothing',
});
/** Who gets what of a fee. */
export const SplitField = Closed({ mol: PartField, nia: PartField, mofa: PartField });
