import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { castMember } from '@talent-window/demo';
import { applicantOf } from '@talent-window/domain';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import pg from 'pg';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { soon } from './soon.js';

const today = new Date().toISOString().slice(0, 10);
const member = castMember(7, today, 8000);
const { englishName, birthDate, nationality, passportNo: passportNumber } = applicantOf(member.content);

let platform: TestPlatform;
let database: pg.Client;
let desk: ApiClient;

beforeAll(async () => {
  platform = await startPlatform(testTemporal());
  database = new pg.Client({ connectionString: platform.databaseUrl });
  await database.connect();
  desk = await platform.signIn('reviewer@nia.example');
}, 120_000);
afterAll(async () => {
  await database?.end();
  await platform?.stop();
}, 60_000);

const search = async (name: string) => {
  const { data } = await desk.POST('/api/screening/search', {
    body: { name, birthDate, nationality, passportNumber },
  });
  return data;
};

describe('an officer’s search', () => {
  it('is answered by the worker that screens the cases: by the newest edition, and as the case itself says', async () => {
    expect(await search(englishName)).toMatchObject({ by: 'index', edition: 1 });
    await database.query(
      `insert into control_list_entry (list, id, version, kind, type, names, birth_dates, nationalities, passports, first_in)
       values ('nia', 'new', 1, 'entry-ban', 'person', $1, $2, $3, '[]', 2)`,
      [[englishName], [birthDate], [nationality]],
    );
    await database.query(
      `insert into control_list_edition (lists, activated_by, why) values ('{"nia": 2}', 'test', 'a new entry')`,
    );
    const found = await soon('the new edition', async () => {
      const answer = await search(englishName);
      return answer?.edition === 2 ? answer : undefined;
    });
    expect(found.matches[0]).toMatchObject({ entry: { list: 'nia', id: 'new' }, score: expect.any(Number) });

    const { draftId } = await platform.applicant.fillIn(member);
    await platform.applicant.upload(draftId, await filesFor(member, today));
    const caseNo = await platform.applicant.submit(draftId);
    await platform.applicant.pay(caseNo);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    const { data: file } = await desk.GET('/api/cases/{caseNo}/file', { params: { path: { caseNo } } });
    const hit = file?.evidence?.find(({ subject }) => subject === 'nia:new@1');
    expect(hit?.evidence).toMatchObject({ edition: 2, score: found.matches[0]?.score, band: found.matches[0]?.band });
    expect(hit?.sentences).toEqual(found.matches[0]?.sentences);
  }, 120_000);
});
