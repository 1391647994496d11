import type { ListedPassport } from '@talent-window/contracts/vocabulary';
import { NATIONALITIES } from '@talent-window/domain';
import type { ScreenedPerson } from './screener.js';

/** A person as others ask about one: at the door, on the line of the command `screen`, in labelled data. */
export interface AskedPerson {
  readonly name: string;
  /** other names of the same person, in any script */
  readonly alt?: readonly string[] | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly dob?: string | null;
  /** ISO 3166-1, alpha-2 or alpha-3 */
  readonly nationality?: string | null;
  readonly passports?: readonly ListedPassport[];
}

/** The person as one is screened. */
export const personOf = ({ name, alt, dob, nationality, passports }: AskedPerson): ScreenedPerson => ({
  names: [name, ...(alt ?? [])],
  ...(dob ? { birthDate: dob } : {}),
  ...(nationality ? { nationality: alpha3(nationality) } : {}),
  ...(passports ? { passports } : {}),
});

const ALPHA3: ReadonlyMap<string, string> = new Map(NATIONALITIES.map(({ alpha2, code }) => [alpha2, code]));

/** A nationality by its three letters; what no table knows stays as it is. */
export const alpha3 = (nationality: string): string => ALPHA3.get(nationality) ?? nationality;

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextIfAny = (value: unknown): boolean => value === undefined || value === null || isText(value);

const FIELDS = {
  name: isText,
  alt: (value: unknown) => value === undefined || value === null || (Array.isArray(value) && value.every(isText)),
  dob: isTextIfAny,
  nationality: isTextIfAny,
} as const;

/** @returns the first field that is missing or of the wrong type */
export const wrongFieldOf = (asked: Readonly<Record<string, unknown>>): string | undefined =>
  Object.entries(FIELDS).find(([field, isGood]) => !isGood(asked[field]))?.[0];
