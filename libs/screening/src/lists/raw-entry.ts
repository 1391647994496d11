import type { ListedPassport, ListEntry, ListFinding } from '@talent-window/contracts/vocabulary';
import type { BirthDates } from './birth-dates.js';

/** An entry as a list writes it: the reader knows the format, `judgeEntry` what may stand in an entry. */
export interface RawEntry {
  /** where it begins in the file */
  readonly line: number;
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  /** primary name first */
  readonly names: readonly string[];
  readonly birthDates: readonly BirthDates[];
  /** names or codes of any kind */
  readonly nationalities: readonly string[];
  readonly passports: readonly ListedPassport[];
  readonly remark: string;
}

/** What is kept of an entry: its content, which makes its version. */
export interface EntryContent extends Omit<ListEntry, 'list' | 'version'> {
  readonly remark: string | null;
}

/** The bytes of a list; OFAC's CSV keeps the aliases in a file of their own. */
export interface ListFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly aliases?: AsyncIterable<Uint8Array>;
}

/** Entries one after another, and what is wrong with the file beside them; throws `BrokenList` where it cannot go on. */
export type ReadList = (file: ListFile) => AsyncGenerator<RawEntry | ListFinding, void, undefined>;
