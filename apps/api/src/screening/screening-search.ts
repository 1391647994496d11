import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, InputFinding } from '@talent-window/contracts/vocabulary';
import { parsePartialDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { auditAct, findListedEntries, findWrittenAlike } from '@talent-window/persistence';
import type { LookupAnswer } from '@talent-window/screening/door';
import { askDoor } from '@talent-window/screening/door';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { spoken } from '../http/problem-body.js';
import { RateLimit } from '../http/rate-limit.js';
import { judgedMatch, writtenAlike } from './match-rendering.js';
import type { AskedPersonDto, ScreeningAnswerDto } from './match.dto.js';
import type { ScreeningSearchDto } from './search.dto.js';

const MINUTE = 60_000;
const MOST = 20;

/** An officer's look into the control lists, outside any case. Who looked stands in the audit; for whom, only as a keyed hash. */
@Injectable()
export class ScreeningSearch {
  /** Nobody reads faster; a list must not be copied out by asking. */
  private readonly ofOfficer = new RateLimit(60, 5 * MINUTE);

  constructor(
    private readonly config: ApiConfig,
    private readonly database: DataSource,
  ) {}

  /**
   * @param reference of the request
   * @throws Problem `too-many-requests` (429); for one entry `no-such-entry` (404), `screening-away` (503)
   */
  async search(actor: Actor, search: ScreeningSearchDto, reference: string): Promise<ScreeningAnswerDto> {
    this.ofOfficer.take(actor.id, Date.now());
    const asked = askedPerson(search);
    const found = await this.ask(asked, search);
    await auditAct(this.database, {
      actor,
      action: search.entry ? 'screening:explained' : 'screening:searched',
      cause: reference,
      details: {
        person: this.hashOf(asked, search.passportNumber),
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

  private async ask(
    asked: AskedPersonDto,
    { passportNumber, entry }: ScreeningSearchDto,
  ): Promise<Pick<ScreeningAnswerDto, 'by' | 'edition' | 'matches'>> {
    const [name = '', ...alt] = asked.names;
    const { screeningUrl: url, screeningKey: key, screeningWaitMs: timeoutMs } = this.config;
    const answer = await askDoor(
      { url, key, timeoutMs },
      {
        name,
        alt,
        ...(asked.birthDate === undefined ? {} : { dob: asked.birthDate }),
        ...(asked.nationality === undefined ? {} : { nationality: asked.nationality }),
        ...(passportNumber === undefined
          ? {}
          : { passports: [{ number: passportNumber, ...(asked.nationality ? { state: asked.nationality } : {}) }] }),
        ...(entry ? { entry: { list: entry.list, id: entry.id } } : {}),
      },
    );
    if (answer) return this.judged(answer);
    // What is written alike says nothing of one entry; a person is told that the search was blind.
    if (entry) throw problem('screening-away', { headers: { 'retry-after': '5' } });
    const { edition, entries } = await findWrittenAlike(this.database, asked.names, MOST);
    return { by: 'trigram', edition, matches: entries.map(writtenAlike) };
  }

  private async judged({
    edition,
    matches,
  }: LookupAnswer): Promise<Pick<ScreeningAnswerDto, 'by' | 'edition' | 'matches'>> {
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

  /** The same person gives the same hash, so that a supervisor can find who else looked for them. */
  private hashOf({ names, birthDate, nationality }: AskedPersonDto, passportNumber: string | undefined): string {
    const person = [[...names].sort((a, b) => (a < b ? -1 : 1)), birthDate, nationality, passportNumber];
    return createHmac('sha256', Buffer.from(this.config.blindIndexKey, 'base64'))
      .update(JSON.stringify(person).normalize('NFKC').toUpperCase())
      .digest('hex');
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

const SYLLABLE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function oddities(name: string): readonly InputFinding[] {
  const letters = name.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length > 1 || SYLLABLE.test(name)) return [];
  return [{ path: 'name', reason: 'one-letter-name', severity: 'warning', params: {} }];
}
