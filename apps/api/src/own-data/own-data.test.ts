import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openObjectStore } from '@talent-window/documents';
import { FindingEntity, sealColumns } from '@talent-window/persistence';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let applicant: Browser;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '200' });
  applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'initial-review' });
  const steps = await api.steps();
  const finding = { findingId: 'f-1', caseNo, check: 'control-list', result: 'hit', subject: 'nia:demo-001@1' };
  const evidence = { kind: 'wanted', list: 'nia', explanation: { said: 'MARK OF A LIST' } };
  await steps.getRepository(FindingEntity).insert({
    ...finding,
    ...sealColumns(steps, FindingEntity, finding, { evidence: evidence as never }),
    foundAt: new Date(),
  });
  await steps.query(
    `with agency as (insert into organisation (id, business_number, name, kind)
       values (gen_random_uuid(), '04595257', 'An agency', 'agency') returning id)
     insert into mandate (id, organisation_id, client_id, client_email, scopes, valid_from, valid_until, given_at)
     select gen_random_uuid(), agency.id, asked.client, asked.email, '{follow}', now() + at, now() + interval '1 day', given
       from agency, account client,
            lateral (values (client.id, null, now(), interval '0'), (null, 'Applicant@Example.test', null, interval '1 hour'),
                            (null, 'applicant2@example.test', null, interval '2 hours')) asked (client, email, given, at)
      where client.email = 'applicant@example.test'`,
  );
  // The other files of the case are lost.
  const store = await openObjectStore(api.config.objectStore);
  const { sha256, size } = await store.put(Readable.from([Buffer.from('BYTES OF A FILE')]), 100);
  await steps.query(`update document set sha256 = $1, size = $2 where slot = 'photo'`, [sha256, size]);
  await (await api.asOwner()).query(`update timeline set note = 'NOTE OF AN OFFICER' where case_no = $1`, [caseNo]);
}, 60_000);
afterAll(() => api.stop());

/** The files of a tar by name, as text. */
function untar(tar: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).split('\0', 1)[0] ?? '';
    const size = Number.parseInt(field(124, 12), 8);
    files.set(field(0, 100).replace(/^[^/]+\//, ''), tar.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

async function download(who: Browser): Promise<Response> {
  return fetch(`${api.url}/api/own-data`, { headers: { cookie: who.cookie } });
}

describe('all that is kept of a person', () => {
  it('is for that person: what they gave and got, with its hashes, and nothing of the desk or of anybody else', async () => {
    const read = await (await api.as('reviewer@nia.example')).get(`/api/cases/${caseNo}/timeline`);
    const refused = await (await api.as('cashier@nia.example')).get(`/api/cases/${caseNo}/file`);
    expect([read.status, refused.status]).toEqual([200, 403]);
    const answer = await download(applicant);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-tar']);
    const files = untar(Buffer.from(await answer.arrayBuffer()));
    const json = (name: string) => JSON.parse(files.get(`data/${name}`) ?? 'null') as Record<string, unknown>[];
    expect(json('account.json')).toMatchObject([{ email: 'applicant@example.test' }]);
    expect(json('applications.json')).toMatchObject([{ caseNo, application: { passport: { number: 'A12345678' } } }]);
    expect(json('cases.json')).toMatchObject([{ caseNo, progress: { stage: 'initial-review' } }]);
    const [session] = json('sessions.json');
    expect(Object.keys(session ?? {})).toEqual(['since', 'usedAt', 'until', 'address', 'device']);
    expect(json('mandates.json')).toMatchObject([
      { organisation: 'An agency', businessNumber: '04595257', scopes: ['follow'], givenAt: expect.any(String) },
      { organisation: 'An agency', businessNumber: '04595257', scopes: ['follow'], givenAt: null },
    ]);
    expect(json('mandates.json')).toHaveLength(2);
    expect(json('read-by.json')).toMatchObject([{ caseNo, role: 'nia-reviewer' }]);
    expect(json('documents.json').length).toBeGreaterThan(3);
    const photo = json('documents.json').find(({ slot }) => slot === 'photo');
    expect(files.get(`data/uploaded/${String(photo?.['id'])}`)).toBe('BYTES OF A FILE');
    for (const line of (files.get('manifest-sha256.txt') ?? '').trim().split('\n')) {
      const [sha256 = '', path = ''] = line.split('  ');
      if (!path.endsWith('.json')) continue;
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    const all = [...files.values()].join('\n');
    for (const foreign of ['MARK OF A LIST', 'NOTE OF AN OFFICER', 'demo-001', 'applicant2@example.test'])
      expect(all).not.toContain(foreign);
    const others = untar(Buffer.from(await (await download(await api.as('applicant2@example.test'))).arrayBuffer()));
    expect([...others.values()].join('\n')).not.toContain(caseNo);
  });

  it('is in the audit each time, and is given a few times a day', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const answer = await download(applicant);
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    const { rows } = await api.database
      .query(`select action from audit where action = 'own-data-read' and actor ->> 'id' = (
      select id::text from account where email = 'applicant@example.test')`);
    expect(rows).toHaveLength(3);
  });
});

describe('a legal hold', () => {
  it('is set and lifted by supervisors with a reason, once each, and in the audit', async () => {
    const supervisor = await api.as('supervisor@nia.example');
    const act = (path: string, why = 'a court asks'): Promise<Answer> =>
      supervisor.post(`/api/cases/${caseNo}/${path}`, { why });
    expect((await act('hold/lift')).body.reason).toBe('not-held');
    expect((await act('hold')).body).toMatchObject({ caseNo, why: 'a court asks' });
    expect((await act('hold')).body.reason).toBe('held-already');
    expect((await act('hold', '')).status).toBe(400);
    expect((await supervisor.get('/api/holds')).body).toMatchObject([{ caseNo }]);
    expect((await act('hold/lift')).status).toBe(204);
    expect((await supervisor.get('/api/holds')).body).toEqual([]);
    const { rows } = await api.database.query(`select action from audit where action like 'hold-%' order by id`);
    expect(rows.map(({ action }) => action)).toEqual(['hold-set', 'hold-lifted']);
  });
});
