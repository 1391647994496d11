import { Injectable } from '@nestjs/common';
import type { Actor, InputFinding } from '@talent-window/contracts/vocabulary';
import { parsePartialDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { auditAct, findListedEntries, findWrittenAlike } from '@talent-window/persistence';
import type { Lookup, LookupAnswer } from '@talent-window/screening/door';
import { askDoor, personKey, personOf } from '@talent-window/screening/door';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { spoken } from '../http/problem-body.js';
import { SharedLimits } from '../http/shared-limits.js';
import { judgedMatch, writtenAlike } from './match-rendering.js';
import type { AskedPersonDto, ScreeningAnswerDto } from './match.dto.js';
import type { ScreeningSearchDto } from './search.dto.js';

const MOST = 20;

type Found = Pick<ScreeningAnswerDto, 'by' | 'edition' | 'matches'>;

/** An officer's look into the control lists, outside any case. Who looked stands in the audit; for whom, only as a keyed hash. */
@Injectable()
export class ScreeningSearch {
  constructor(
    private readonly config: ApiConfig,
    private readonly database: DataSource,
    private readonly limits: SharedLimits,
  ) {}

  /**
   * @param reference of the request
   * @throws Problem `too-many-requests` (429); for one entry `no-such-entry` (404), `screening-away` (503)
   */
  async search(actor: Actor, search: ScreeningSearchDto, reference: string): Promise<ScreeningAnswerDto> {
    await this.limits.take('screening-of-officer', actor.id);
    const asked = askedPerson(search);
    const lookup = lookupOf(asked, search);
    const found = await this.ask(lookup);
    await auditAct(this.database, {
      actor,
      action: search.entry ? 'screening:explained' : 'screening:searched',
      cause: reference,
      details: {
        // The same person gives the same hash, so that it can be found who else looked for them.
        person: personKey(this.config.blindIndexKey, personOf(lookup)),
        by: found.by,
        edition: found.edition,
        matches: found.matches.length,
        ...(search.entry ? { entry: `${search.entry.list}:${search.entry.id}` } : {}),
      },
    });
    if (search.entry && found.matches.length === 0) throw problem('no-such-entry');
    return {
      ...found,
      matches: found.matches.filter(({ entry }) => search.type === undefined || entry.type === search.type),
      byText: bothTexts(`screening.by-${found.by}`),
      asked,
      findings: spoken(oddities(search.name)),
    };
  }

  private async ask(lookup: Lookup): Promise<Found> {
    const { screeningUrl: url, screeningKey: key, screeningWaitMs: timeoutMs } = this.config;
    const answer = await askDoor({ url, key, timeoutMs }, lookup);
    if (answer) return this.judged(answer);
    // What is written alike says nothing of one entry; a person is told that the search was blind.
    if (lookup.entry) throw problem('screening-away', { headers: { 'retry-after': '5' } });
    const { edition, entries } = await findWrittenAlike(this.database, [lookup.name, ...(lookup.alt ?? [])], MOST);
    return { by: 'trigram', edition, matches: entries.map(writtenAlike) };
  }

  private async judged({ edition, matches }: LookupAnswer): Promise<Found> {
    const entries = await findListedEntries(this.database, matches);
    const keyOf = (it: { list: string; id: string; version: number }): string =>
      JSON.stringify([it.list, it.id, it.version]);
    const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
    return {
      by: 'index',
      edition,
      matches: matches.flatMap((match) => {
        const entry = byKey.get(keyOf(match));
        return entry ? [judgedMatch(match, entry)] : [];
      }),
    };
  }
}

function askedPerson({ name, alternatives = [], birthDate, nationality }: ScreeningSearchDto): AskedPersonDto {
  const day = birthDate === undefined ? undefined : parsePartialDay(birthDate);
  return {
    names: [name, ...alternatives],
    ...(day === undefined ? {} : { birthDate: day }),
    ...(nationality === undefined ? {} : { nationality }),
  };
}

function lookupOf(
  { names: [name = '', ...alt], birthDate, nationality }: AskedPersonDto,
  { passportNumber, entry }: ScreeningSearchDto,
): Lookup {
  return {
    name,
    alt,
    ...(birthDate === undefined ? {} : { dob: birthDate }),
    ...(nationality === undefined ? {} : { nationality }),
    ...(passportNumber === undefined ? {} : { passports: [{ number: passportNumber }] }),
    ...(entry ? { entry: { list: entry.list, id: entry.id } } : {}),
  };
}

const SYLLABLE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function oddities(name: string): readonly InputFinding[] {
  const letters = name.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length > 1 || SYLLABLE.test(name)) return [];
  return [{ path: 'name', reason: 'one-letter-name', severity: 'warning', params: {} }];
}
