import type { ControlKind, MatchBand, MatchExplanation } from '@talent-window/contracts/vocabulary';
import type { AskedPerson } from '../asked-person.js';
import { personOf, wrongFieldOf } from '../asked-person.js';
import type { ScreenerInForce } from '../screener.js';

/** What is asked about one person, by an officer. */
export interface Lookup extends AskedPerson {
  /** comes back with the answer */
  readonly qid?: string;
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
  const found = entry ? [screener.explain(person, entry)] : screener.nearest(person, MOST);
  const matches = found.flatMap((match): LookedUp[] => {
    if (!match) return [];
    const { entry: listed, explanation: why, ...judged } = match;
    return [{ ...listed, ...judged, why }];
  });
  return { ...(qid === undefined ? {} : { qid }), edition, matches };
}

/** Reads what came over the wire. @returns the lookup, or undefined where it is none */
export function readLookup(bytes: Uint8Array): Lookup | undefined {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString()) as Lookup;
    const { alt, passports = [], entry } = value;
    const isGood =
      wrongFieldOf({ ...value }) === undefined &&
      alt !== null &&
      Array.isArray(passports) &&
      passports.every(({ number }) => typeof number === 'string') &&
      (entry === undefined || (typeof entry.list === 'string' && typeof entry.id === 'string'));
    return isGood ? value : undefined;
  } catch {
    return undefined;
  }
}
