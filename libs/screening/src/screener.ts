import type {
  ControlKind,
  ListedPassport,
  ListEntry,
  MatchBand,
  MatchExplanation,
} from '@talent-window/contracts/vocabulary';

export interface ScreenedPerson {
  /** as many as are known, in any script */
  readonly names: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly birthDate?: string;
  /** ISO 3166-1 alpha-3 */
  readonly nationality?: string;
  readonly passports?: readonly ListedPassport[];
}

export interface MatchedEntry {
  readonly list: string;
  readonly id: string;
  readonly version: number;
  readonly kind: ControlKind;
}

/** A party on a list and how sure it is that the person is meant. */
export interface Ranked {
  readonly entry: MatchedEntry;
  /** 0 to 1: the probability in the mixture of people that the weights were learned from */
  readonly score: number;
  /** the names that met, in short */
  readonly why: string;
}

/** A possible match, for an officer to decide. */
export interface Match {
  readonly entry: MatchedEntry;
  readonly score: number;
  readonly band: MatchBand;
  readonly explanation: MatchExplanation;
}

/** A pair of a person and an entry with all that speaks for and against; without a band where it is below the review. */
export type Compared = Omit<Match, 'band'> & { readonly band?: MatchBand };

/** Finds possible matches of a person on the lists it was built of. */
export interface Screener {
  readonly entries: number;
  readonly names: number;
  /** names that shared a word with those asked for, since it was built */
  readonly comparisons: number;
  /** Matches from the review band upwards, best first, at most 20. */
  screen(person: ScreenedPerson): readonly Match[];
  /** The best candidates whatever their score, at most `limit`, each explained; for an officer's search. */
  nearest(person: ScreenedPerson, limit: number): readonly Compared[];
  /** The same in short, for measuring. */
  rank(person: ScreenedPerson, limit: number): readonly Ranked[];
  /** The pair of a person and one entry, in the same terms, however low its score. @returns undefined where there is no such entry */
  explain(person: ScreenedPerson, entry: Pick<ListEntry, 'list' | 'id'>): Compared | undefined;
}

/** The screener of the lists in force. */
export interface ScreenerInForce {
  /** 0 while no list was ever activated */
  readonly edition: number;
  readonly screener: Screener;
}
