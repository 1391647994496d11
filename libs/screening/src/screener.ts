import type { Day } from '@talent-window/contracts/vocabulary';
import Fuse from 'fuse.js';

/** One person on a control list 管制名單. */
export interface ListEntry {
  readonly id: string;
  /** grows when the entry's content changes */
  readonly version: number;
  /** kind of control [domain.md §7.1], e.g. `entry-ban` */
  readonly kind: string;
  readonly names: readonly string[];
  readonly birthDate?: Day;
  readonly nationality?: string;
}

export interface ScreenedPerson {
  readonly names: readonly string[];
  readonly birthDate: Day;
  /** ISO 3166-1 alpha-3 */
  readonly nationality: string;
}

/** A possible match, for an officer to decide. */
export interface Match {
  readonly entry: ListEntry;
  /** name of the person and name of the entry that met */
  readonly personName: string;
  readonly entryName: string;
  /** 0 to 1; 1 is the same name */
  readonly score: number;
  readonly sameBirthDate: boolean | undefined;
  readonly sameNationality: boolean | undefined;
}

/** Finds possible matches of a person on the lists in force. */
export interface Screener {
  screen(person: ScreenedPerson): readonly Match[];
}

/** Below this a name counts as another name. */
const THRESHOLD = 0.72;
const MOST_MATCHES = 20;

/** Fuzzy matching of whole names with fuse.js, the order of a name's parts aside. */
export function createScreener(entries: readonly ListEntry[]): Screener {
  const names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name, folded: fold(name) })));
  const fuse = new Fuse(names, {
    keys: ['folded'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 1 - THRESHOLD,
  });
  return {
    screen(person) {
      const best = new Map<string, Match>();
      for (const personName of person.names) {
        for (const { item, score } of fuse.search(fold(personName))) {
          const match = matchOf(person, personName, item.entry, item.name, 1 - (score ?? 1));
          if (match.score > (best.get(item.entry.id)?.score ?? 0)) best.set(item.entry.id, match);
        }
      }
      return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
    },
  };
}

function matchOf(
  person: ScreenedPerson,
  personName: string,
  entry: ListEntry,
  entryName: string,
  score: number,
): Match {
  return {
    entry,
    personName,
    entryName,
    score: Math.round(score * 1000) / 1000,
    sameBirthDate: entry.birthDate === undefined ? undefined : entry.birthDate === person.birthDate,
    sameNationality: entry.nationality === undefined ? undefined : entry.nationality === person.nationality,
  };
}

/** Case, marks and the order of a name's parts say nothing about who a person is. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}
