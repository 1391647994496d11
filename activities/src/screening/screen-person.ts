import { createHash } from 'node:crypto';
import type { MatchFacts } from '@talent-window/contracts/vocabulary';
import { MatchBand } from '@talent-window/contracts/vocabulary';
import { applicantOf, CONTROL_RULES, valueAt } from '@talent-window/domain';
import type { Clearance, MatchEvidence } from '@talent-window/persistence';
import { findClearances } from '@talent-window/persistence';
import type { Match, ScreenedPerson, ScreenerInForce } from '@talent-window/screening';
import { personKey } from '@talent-window/screening';
import type { DataSource } from 'typeorm';

/** A screener at hand, which is built anew in the background when another edition has come. */
export interface ListsInForce {
  /** the one at hand, which may be a moment older than the newest edition */
  current(): Promise<ScreenerInForce>;
  /** waits until one of this edition or a newer one is at hand */
  atLeast(edition: number): Promise<ScreenerInForce>;
}

export interface ScreeningDeps {
  readonly database: DataSource;
  readonly lists: ListsInForce;
  /** base64, 32 bytes; keys what is remembered of a person */
  readonly personKeyKey: string;
}

/** A match with what an officer has said of it before. */
export interface KnownMatch {
  readonly subject: string;
  readonly facts: Required<MatchFacts>;
  readonly evidence: MatchEvidence;
  readonly cleared: Clearance | undefined;
}

export interface ScreenedApplicant {
  readonly edition: number;
  readonly personKey: string;
  readonly matches: readonly KnownMatch[];
}

/** Screens the person of an application. */
export async function screenPerson(
  { database, personKeyKey }: Omit<ScreeningDeps, 'lists'>,
  { edition, screener }: ScreenerInForce,
  application: unknown,
): Promise<ScreenedApplicant> {
  const person = screenedPerson(application);
  const key = personKey(personKeyKey, person);
  const found = screener.screen(person);
  const clearances = await findClearances(database, key, found.map(subjectOf));
  const matches = found.map((match): KnownMatch => {
    const { list, id: entryId, version: entryVersion, kind } = match.entry;
    const { score, band, explanation } = match;
    const subject = subjectOf(match);
    const known = clearances.get(subject);
    // What one officer said of a match that was less sure then does not clear an alert.
    const cleared = band === MatchBand.Alert && known?.byTwo === false ? undefined : known;
    const evidence = { list, entryId, entryVersion, kind, edition, score, band, explanation };
    return {
      subject,
      cleared,
      facts: { kind, band, route: CONTROL_RULES[kind].route, personKey: key },
      evidence: cleared ? { ...evidence, cleared } : evidence,
    };
  });
  return { edition, personKey: key, matches };
}

/** The entry and its content, as decisions remember it. */
const subjectOf = ({ entry: { list, id, version } }: Match): string => `${list}:${id}@${version}`;

/** As much of the applicant as a list may know. */
function screenedPerson(application: unknown): ScreenedPerson {
  const { englishName, chineseName, birthDate, nationality, passportNo } = applicantOf(application);
  const state = valueAt(application, 'passport.issuingCountry');
  return {
    names: chineseName === undefined ? [englishName] : [englishName, chineseName],
    birthDate,
    nationality,
    passports: [{ number: passportNo, ...(typeof state === 'string' ? { state } : {}) }],
  };
}

/** A short name of one match of one person: an id of a list may be longer than a message can carry. */
export const digestOf = ({ subject, facts: { personKey: key } }: KnownMatch): string =>
  createHash('sha256').update(`${key}\n${subject}`).digest('hex').slice(0, 24);
