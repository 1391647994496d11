import type { ControlKind, ListedPassport, MatchBand, MatchExplanation } from '@talent-window/contracts/vocabulary';
import { NATIONALITIES } from '@talent-window/domain';
import type { ScreenedPerson, ScreenerInForce } from '../screener.js';

/** What is asked about one person: the object that the command `screen` reads, and what only an officer asks. */
export interface Lookup {
  /** comes back with the answer */
  readonly qid?: string;
  readonly name: string;
  readonly alt?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly dob?: string | null;
  /** ISO 3166-1, alpha-2 or alpha-3 */
  readonly nationality?: string | null;
  readonly passports?: readonly ListedPassport[];
  /** this entry alone, however low its score */
  readonly entry?: { readonly list: string; readonly id: string };
}

export interface LookedUp {
  readonly list: string;
  readonly id: string;
  readonly version: number;
  readonly kind: ControlKind;
  readonly score: number;
  /** absent below the review band */
  readonly band?: MatchBand;
  readonly why: MatchExplanation;
}

export interface LookupAnswer {
  readonly qid?: string;
  readonly edition: number;
  /** those that are flagged, then those that are not; best first */
  readonly matches: readonly LookedUp[];
}

const MOST = 20;

/** Answers by the lists in force: who is flagged and why, and of the next best, why not. */
export function answerLookup({ edition, screener }: ScreenerInForce, { qid, entry, ...lookup }: Lookup): LookupAnswer {
  const person = personOf(lookup);
  const asked = entry ? [entry] : screener.rank(person, MOST).map((ranked) => ranked.entry);
  const matches = asked.flatMap((key): LookedUp[] => {
    const found = screener.explain(person, key);
    if (!found) return [];
    const { score, band, explanation: why } = found;
    return [{ ...found.entry, score, ...(band === undefined ? {} : { band }), why }];
  });
  return { ...(qid === undefined ? {} : { qid }), edition, matches };
}

/** The person as it is screened. */
export function personOf({ name, alt = [], dob, nationality, passports }: Lookup): ScreenedPerson {
  const state = nationality
    ? (NATIONALITIES.find(({ alpha2 }) => alpha2 === nationality)?.code ?? nationality)
    : undefined;
  return {
    names: [name, ...alt],
    ...(dob ? { birthDate: dob } : {}),
    ...(state === undefined ? {} : { nationality: state }),
    ...(passports ? { passports } : {}),
  };
}

/** Reads what came over the wire. @returns the lookup, or undefined where it is none */
export function readLookup(bytes: Uint8Array): Lookup | undefined {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString()) as Lookup;
    const isText = (it: unknown): boolean => it === undefined || it === null || typeof it === 'string';
    const { name, alt = [], passports = [], entry } = value;
    const isGood =
      typeof name === 'string' &&
      Array.isArray(alt) &&
      alt.every((it) => typeof it === 'string') &&
      Array.isArray(passports) &&
      passports.every(({ number }) => typeof number === 'string') &&
      [value.dob, value.nationality].every(isText) &&
      (entry === undefined || (typeof entry.list === 'string' && typeof entry.id === 'string'));
    return isGood ? value : undefined;
  } catch {
    return undefined;
  }
}
