import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castMember, playCase } from '@talent-window/demo';
import { screeningStanding } from '@talent-window/operations';
import { FindingEntity } from '@talent-window/persistence';
import { rollback } from '@talent-window/screening/lists';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal, permitIdOf, rescreeningIdOf } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { screeningCommand } from '@talent-window/worker';
import type { DataSource } from 'typeorm';
import { awaitStage, payAll, submitAgain, takeUpWhere } from '../bench/open-cases.mjs';
import { keepHistory } from '../replay/keep-history.js';
import type { Listed } from './crowd.js';
import { applicationOf, entryAbout, oneOfTheCrowd } from './crowd.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { LIST, publishList } from './publish-list.js';
import { soon } from './soon.js';

const CASES = 100;
const today = new Date().toISOString().slice(0, 10);

const person = (surname: string, givenNames: string, birthDate: string, nth: number): Listed => ({
  surname,
  givenNames,
  birthDate,
  passportNo: `SP${String(2_000_000 + nth)}`,
});
/** The new version of the list names them. */
const FIRST = person('VANDERMEERSCHEN', 'LUDOVICA', '1977-03-19', 1);
const WANTED = [
  FIRST,
  person('OYELOWO-BRANDT', 'THADDEUS', '1969-11-30', 2),
  person('KRISTOFFERSEN', 'YSOLDE', '1984-06-02', 3),
];
const [PERMIT_HOLDER, WITHDRAWN, NAMESAKE, CLEARED] = [
  person('ZBIGNIEWSKA', 'APOLONIA', '1981-01-25', 4),
  person('MACGILLIVRAY', 'FERDINAND', '1990-12-08', 5),
  person('ECHEVERRIA', 'GUILLERMO', '1958-04-17', 6),
  // As the demonstration list has it since its first edition.
  person('NAKAMURA', 'HARUKO', '1988-05-11', 7),
] as const;
const SPECIAL = [...WANTED, WITHDRAWN, NAMESAKE, CLEARED];

let platform: TestPlatform;
let database: DataSource;
let temporal: Temporal;
let prefix: string;
let caseNos: readonly string[];
let permitCase: string;

const caseOf = (it: Listed): string => caseNos[SPECIAL.indexOf(it)] ?? '';

beforeAll(async () => {
  const server = testTemporal();
  prefix = server.taskQueuePrefix;
  platform = await startPlatform(server);
  database = await platform.openDatabase(10);
  temporal = await openTemporal({ ...server, codecKey: platform.codecKey });
  [permitCase, caseNos] = await Promise.all([approvedCase(PERMIT_HOLDER), openCases()]);
  await withdraw(caseOf(WITHDRAWN));
  await clearHits(caseOf(CLEARED));
}, 240_000);

afterAll(async () => {
  await temporal?.close();
  await database?.destroy();
  await platform?.stop();
}, 60_000);

/** Two hundred people at the desk of the initial review. */
async function openCases(): Promise<readonly string[]> {
  const { draftId } = await platform.applicant.fillIn(castMember(1, today, 5_000));
  await platform.applicant.upload(draftId, await filesFor(castMember(1, today, 5_000), today));
  const first = await platform.applicant.submit(draftId);
  const special = await submitAgain(database, first, SPECIAL.length, {
    applicationOf: (nth, content) => applicationOf(SPECIAL[nth] ?? NAMESAKE, content),
  });
  await payAll(platform.applicant, [first, ...special]);
  await awaitStage(database, [first, ...special], 'initial-review');
  const crowd = await takeUpWhere(database, first, CASES - 1 - special.length, (nth, content) =>
    applicationOf(oneOfTheCrowd(nth), content),
  );
  return [...special, first, ...crowd];
}

async function approvedCase(holder: Listed): Promise<string> {
  const { content, slots, person: recorded } = castMember(1, today, 4_000);
  const theirs = applicationOf(holder, { ...content }) as unknown as typeof content;
  const { birthDate, passportNo, surname, givenNames } = holder;
  const englishName = `${surname}, ${givenNames}`;
  const member = { content: theirs, slots, person: { ...recorded, birthDate, passportNo, englishName } };
  const { caseNo, outcome } = await playCase(platform, member, today);
  expect(outcome).toBe('approved');
  return caseNo;
}

async function withdraw(caseNo: string): Promise<void> {
  const applicant = await platform.signIn('applicant@example.test');
  await applicant.POST('/api/cases/{caseNo}/commands/withdraw', {
    params: { path: { caseNo } },
    body: { commandId: randomUUID(), stage: 'initial-review', visit: 1 },
  });
  await soon('the end of the withdrawn case', async () =>
    (await platform.applicant.progress(caseNo)).outcome === 'withdrawn' ? true : undefined,
  );
}

/** An alert takes both of them. */
async function clearHits(caseNo: string): Promise<void> {
  await platform.firstReviewer.claim(caseNo);
  expect(await platform.firstReviewer.decideHits(caseNo)).toBeGreaterThan(0);
  await platform.secondReviewer.decideHits(caseNo);
}

const screenedBy = async (edition: number): Promise<number> => {
  const rows = await database.query('select 1 from case_screening where edition >= $1', [edition]);
  return rows.length;
};

const whenScreened = (edition: number): Promise<unknown> =>
  soon(`everybody screened by edition ${edition}`, async () =>
    (await screeningStanding(database)).left === 0 ? true : undefined,
  );

/** Every case and permit that has a hit on the list, as often as it has one and as often as it was told. */
async function hitsOnTheList(): Promise<Readonly<Record<string, readonly [hits: number, told: number]>>> {
  const rows = await database.query<{ case_no: string; hits: number; told: number }[]>(
    `select p.case_no, count(*)::int as hits,
            (select count(*)::int from timeline t where t.case_no = p.case_no and t.what = 'screeningHitFound') as told
       from case_projection p, jsonb_array_elements(p.desk -> 'findings') f
      where f ->> 'subject' like '${LIST}:%' group by p.case_no`,
  );
  return Object.fromEntries(rows.map(({ case_no, hits, told }) => [case_no, [hits, told]]));
}

const RIGHT = (): Readonly<Record<string, readonly [number, number]>> =>
  Object.fromEntries([...WANTED.map(caseOf), permitCase].map((caseNo) => [caseNo, [1, 1]]));

const ENTRIES = [
  ...WANTED.map((it, nth) => entryAbout(`w-${nth}`, it)),
  entryAbout('permit', PERMIT_HOLDER),
  entryAbout('withdrawn', WITHDRAWN),
  entryAbout('namesake', { ...NAMESAKE, birthDate: '1992-09-05' }),
  ...Array.from({ length: 20 }, (_, nth) =>
    entryAbout(`stranger-${nth}`, person(`STRANGER${String.fromCharCode(65 + nth)}X`, 'QUENTIN', '1950-01-01', 0)),
  ),
];

describe('a list changes while two hundred cases are open', () => {
  it('and exactly the right cases and the right permit get a hit, once, though the worker is stopped on the way', async () => {
    const edition = await publishList(database, ENTRIES);
    await soon('half of them', async () => ((await screenedBy(edition)) >= CASES / 4 ? true : undefined));
    await platform.restart('screening');
    await whenScreened(edition);
    await soon('the hits in the cases', async () =>
      Object.keys(await hitsOnTheList()).length >= WANTED.length + 1 ? true : undefined,
    );
    expect(await hitsOnTheList()).toEqual(RIGHT());
    const progress = await temporal.client.workflow.getHandle(rescreeningIdOf(prefix, edition)).result();
    expect(progress).toMatchObject({ failed: 0 });
    const { desk } = (await database.query('select desk from case_projection where case_no = $1', [permitCase]))[0] as {
      desk: { permitDoubts: unknown };
    };
    expect(desk.permitDoubts).toEqual(['hit']);
  }, 90_000);

  it('and nobody hears of it again by a new version, or by the old one back in force', async () => {
    const added = await publishList(database, [
      ...ENTRIES,
      entryAbout('one-more', person('NEWCOMER', 'ZACHARIAS', '1961-07-07', 0)),
    ]);
    await whenScreened(added);
    const back = await rollback(database, { list: LIST, by: 'supervisor', why: 'a mistake in the list' });
    if (back.outcome !== 'activated') throw new Error(back.outcome);
    await whenScreened(back.edition);
    const waiting = await database.query(`select 1 from inbox where relayed_at is null and name = 'screeningHitFound'`);
    expect(waiting).toEqual([]);
    expect(await hitsOnTheList()).toEqual(RIGHT());
    expect(await screeningStanding(database)).toMatchObject({ edition: back.edition, left: 0, told: 0 });
    const said: string[] = [];
    expect(await screeningCommand({ database, say: (line) => said.push(line) })).toBe(0);
    expect(said.join('\n')).toContain(`${CASES} of ${CASES} open cases and permits are screened by it, 0 are left`);
    const keep = (file: string, id: string): Promise<void> => keepHistory(temporal.client, platform.codecKey, file, id);
    await keep('gold-card@2/list-changed.json', caseOf(FIRST));
    await keep('permit@1/list-changed.json', permitIdOf(permitCase));
    await keep('rescreen@1/list-changed.json', rescreeningIdOf(prefix, 2));
  }, 90_000);

  it('and who was found before to be somebody else is not troubled, in this case or in the next one', async () => {
    const telling = await database.query(`select 1 from timeline where case_no = $1 and what = 'screeningHitFound'`, [
      caseOf(CLEARED),
    ]);
    expect(telling).toEqual([]);
    const [again = ''] = await submitAgain(database, caseOf(CLEARED), 1);
    await payAll(platform.applicant, [again]);
    await awaitStage(database, [again], 'initial-review');
    const findings = await database.getRepository(FindingEntity).findBy({ caseNo: again, subject: 'nia:demo-001@1' });
    expect(findings.map(({ result, evidence }) => [result, evidence['cleared']])).toEqual([
      ['cleared', expect.objectContaining({ caseNo: caseOf(CLEARED) })],
    ]);
  }, 60_000);
});
