import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castMember } from '@talent-window/demo';
import { CASE_TYPES, taipeiDay } from '@talent-window/domain';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { DataSource } from 'typeorm';
import { awaitStage, payAll, submitAgain } from '../bench/open-cases.mjs';
import type { Listed } from './crowd.js';
import { applicationOf, entryAbout } from './crowd.js';
import type { Seen } from './outsiders.js';
import { Outsiders, withoutNames } from './outsiders.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { publishList } from './publish-list.js';
import { soon } from './soon.js';

const today = taipeiDay(new Date().toISOString());
/** Authorities that are told of an approval. */
const RECIPIENTS = CASE_TYPES['gold-card'].permit.tells.length;
const LISTED = {
  surname: 'VANDERMEERSCHEN',
  givenNames: 'LUDOVICA',
  birthDate: '1977-03-19',
  passportNo: 'SP2000001',
};
const OTHER = {
  surname: 'KRISTOFFERSEN',
  givenNames: 'YSOLDE',
  birthDate: '1984-06-02',
  passportNo: 'SP2000002',
};

let platform: TestPlatform;
let database: DataSource;
let outsiders: Outsiders;
let listed: string;
let other: string;

beforeAll(async () => {
  platform = await startPlatform(testTemporal());
  database = await platform.openDatabase(4);
  outsiders = await Outsiders.of(platform);
  for (const person of [LISTED, OTHER]) await platform.agencies.recordEarlierJourney(recorded(person));
  await publishList(database, [entryAbout('w-1', LISTED), entryAbout('w-2', { ...LISTED, surname: 'ANOTHER' })]);
  const member = castMember(1, today, 6_000);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const first = await platform.applicant.submit(draftId);
  const people = [LISTED, OTHER];
  [listed = '', other = ''] = await submitAgain(database, first, 2, {
    applicationOf: (nth, content) => applicationOf(people[nth] ?? OTHER, content),
  });
  await payAll(platform.applicant, [listed, other]);
  await awaitStage(database, [listed, other], 'initial-review');
}, 120_000);

afterAll(async () => {
  await database?.destroy();
  await platform?.stop();
}, 60_000);

const recorded = ({ surname, givenNames, birthDate, passportNo }: Listed) => ({
  birthDate,
  passportNo,
  nationality: 'JPN',
  englishName: `${surname}, ${givenNames}`,
});

const hitsOf = async (caseNo: string): Promise<number> => {
  const rows = await database.query(
    `select 1 from case_projection p, jsonb_array_elements(p.desk -> 'findings') f
      where p.case_no = $1 and f ->> 'subject' like 'nia-wanted:%' and f ->> 'result' = 'hit'`,
    [caseNo],
  );
  return rows.length;
};

/** The two cases, laid side by side. */
async function sideBySide(): Promise<readonly [readonly Seen[], readonly Seen[]]> {
  return [
    withoutNames(await outsiders.look(listed, LISTED), listed, LISTED),
    withoutNames(await outsiders.look(other, OTHER), other, OTHER),
  ];
}

async function onto(stage: 'passport-inspection' | 'final-review' | 'collection'): Promise<void> {
  for (const caseNo of [listed, other]) {
    if (stage === 'final-review') {
      await platform.counter.inspectPassport(caseNo);
    } else {
      const [desk, second] =
        stage === 'collection'
          ? [platform.secondReviewer, platform.firstReviewer]
          : [platform.firstReviewer, platform.secondReviewer];
      await desk.claim(caseNo);
      await desk.decideHits(caseNo);
      await second.decideHits(caseNo);
      await desk.approve(caseNo);
    }
  }
  await awaitStage(database, [listed, other], stage);
}

/** Every notice, mail and exchange with an agency so far, of both cases. */
async function sent(): Promise<readonly string[]> {
  const rows = await database.query<{ line: string }[]>(
    `select line from (
       select replace(replace(id, $1, '·'), $2, '·') || ' ' || (m.sent_at is not null) as line, case_no
         from notice join mail_message m on m.notice_id = id
       union all
       select concat_ws(' ', agency, direction, operation, status), substr(reference, 1, 12) from exchange) lines
      where case_no in ($1, $2) order by 1`,
    [listed, other],
  );
  return rows.map(({ line }) => line);
}

describe('of a match with a control list nothing shows outside the desk', () => {
  it('while it is undecided: both cases look the same to everybody else', async () => {
    expect([await hitsOf(listed), await hitsOf(other)]).toEqual([1, 0]);
    const [mine, theirs] = await sideBySide();
    expect(mine).toEqual(theirs);
  });

  it('nor after it was called another person, up to the card', async () => {
    await onto('passport-inspection');
    const [asked, beside] = await sideBySide();
    expect(asked).toEqual(beside);
    await onto('final-review');
    await onto('collection');
    const [mine, theirs] = await sideBySide();
    expect(mine).toEqual(theirs);
    expect(mine.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  }, 60_000);

  it('nor when a list changes: not a byte is another than before, no event comes, and nothing is sent', async () => {
    await soon('all that is to be sent', async () => {
      const lines = await sent();
      const told = lines.filter((line) => line.includes('tellDecision')).length;
      return told === 2 * RECIPIENTS && !lines.some((line) => line.endsWith(' false')) ? true : undefined;
    });
    const [before, lists, lines] = [await outsiders.look(listed, LISTED), await outsiders.lists(), await sent()];
    const events = await outsiders.watch(listed);
    await publishList(database, [
      entryAbout('w-1', { ...LISTED, surname: `${LISTED.surname}-BIS` }),
      entryAbout('w-2', LISTED),
    ]);
    await soon('the hit at the desk', async () => ((await hitsOf(listed)) > 1 ? true : undefined));
    expect(await outsiders.look(listed, LISTED)).toEqual(before);
    expect(await outsiders.lists()).toEqual(lists);
    expect(await sent()).toEqual(lines);
    // What is public comes through; the first event after the one that greets is this.
    await platform.agencies.enter(recorded(LISTED), listed, today);
    expect(await events.next()).toBe(
      (await outsiders.look(listed, LISTED)).find(({ path }) => path.endsWith('/progress'))?.etag,
    );
    await events.stop();
  }, 60_000);

  it('but the card is kept: the station is asked to, and is told nothing else', async () => {
    await expect(platform.station.handOver(listed)).rejects.toMatchObject({
      status: 409,
      problem: { reason: 'on-hold' },
    });
  });
});
