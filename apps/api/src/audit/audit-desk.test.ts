import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeAuditHead, signingKeyOf } from '@talent-window/persistence';
import { verifyExport } from '@talent-window/persistence/chain';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let auditor: Browser;
let caseNo: string;
let applicantId: string;

beforeAll(async () => {
  api = await startTestApi();
  const applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'initial-review' });
  applicantId = (await applicant.get('/api/session')).body.signedIn[0].accountId;
  for (const path of ['/api/cases', '/api/drafts', '/api/notices', `/api/cases/${caseNo}`]) await applicant.get(path);
  await (await api.as('reviewer@nia.example')).get(`/api/cases/${caseNo}/file`);
  await (await api.as('applicant2@example.test')).get(`/api/cases/${caseNo}/file`);
  auditor = await api.as('auditor@nia.example');
}, 60_000);
afterAll(() => api.stop());

const search = async (query: string) => (await auditor.get(`/api/audit?${query}`)).body;

describe('an auditor', () => {
  it('finds who saw a case, and who tried in vain', async () => {
    const { entries } = await search(`caseNo=${caseNo}&action=read:getCaseFile`);
    expect(entries).toMatchObject([
      { action: 'read:getCaseFile:refused', actor: { role: 'applicant' }, details: { caseNo, reason: 'no-such-case' } },
      { action: 'read:getCaseFile', actor: { role: 'nia-reviewer' }, caseNo, chain: caseNo },
    ]);
  });

  it('finds what a person did in a period, page by page', async () => {
    const { entries: all } = await search(`person=${applicantId}&limit=200`);
    expect(all.length).toBeGreaterThan(5);
    expect(all.at(-1).action).toBe('sign-in');
    const paged = [];
    for (let cursor = ''; ;) {
      const { entries, next } = await search(`person=${applicantId}&limit=2${cursor}`);
      paged.push(...entries);
      if (next === undefined) break;
      cursor = `&cursor=${next}`;
    }
    expect(paged).toEqual(all);
    const { recordedAt } = all[2];
    const { entries: before } = await search(`person=${applicantId}&limit=200&to=${recordedAt}`);
    expect(before.length).toBeLessThanOrEqual(all.length - 3);
    expect((await search(`person=${applicantId}&from=2099-01-01T00:00:00Z`)).entries).toEqual([]);
  });

  it('is audited too, and sees no case', async () => {
    await search(`caseNo=${caseNo}`);
    const { entries } = await search(`caseNo=${caseNo}&action=search:searchAudit`);
    expect(entries[0]).toMatchObject({ actor: { role: 'auditor' }, details: { caseNo } });
    expect((await auditor.get(`/api/cases/${caseNo}`)).status).toBe(403);
    for (const email of ['supervisor@nia.example', 'operator@talent-window.example', 'applicant@example.test']) {
      const other = await api.as(email);
      expect([(await other.get('/api/audit')).status, (await other.get('/api/audit/export')).status]).toEqual([
        403, 403,
      ]);
    }
  });

  it('takes an export that is verified without the platform, and one of a single chain', async () => {
    const database = await api.steps();
    const key = signingKeyOf(randomBytes(32));
    while (!(await makeAuditHead(database, '2026-11-26', key)));
    const whole = await auditor.get('/api/audit/export');
    expect(whole.headers.get('content-type')).toContain('x-ndjson');
    const verdict = await verifyExport(whole.body.split('\n'));
    expect(verdict).toMatchObject({ heads: 1, chains: expect.any(Number) });
    expect(verdict.fault).toBeUndefined();
    expect(verdict.entries).toBeGreaterThan(10);
    const one = await auditor.get(`/api/audit/export?chain=${caseNo}`);
    expect(await verifyExport(one.body.split('\n'))).toMatchObject({ chains: 1 });
    expect(one.body).not.toContain('"chain":"person:');
  });
});
