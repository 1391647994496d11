import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

const reason = 'the holder stands at the counter and the file says another stage';
let api: TestApi;
let counter: Browser;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  counter = await api.as('counter@mofa.example');
}, 60_000);
afterAll(() => api.stop());

beforeEach(async () => {
  caseNo = await submitCase(api, await api.as('applicant@example.test'));
  await bringTo(api, caseNo, { stage: 'initial-review' });
});

const said = ({ status, body }: Answer): [number, string] => [status, body.reason];
const open = (who: Browser, more: object = {}): Promise<Answer> =>
  who.post(`/api/cases/${caseNo}/break-glass`, { commandId: randomUUID(), reason, ...more });

describe('a case opened by breaking the glass', () => {
  it('is shown to who broke it as far as their role sees, and to nobody else', async () => {
    expect(said(await counter.get(`/api/cases/${caseNo}/file`))).toEqual([403, 'not-your-case']);
    const opened = await open(counter);
    expect([opened.status, opened.body.actor.role]).toEqual([201, 'consular-officer']);
    const file = await counter.get(`/api/cases/${caseNo}/file`);
    expect([file.status, 'profession' in file.body.application, 'evidence' in file.body]).toEqual([200, false, false]);
    const tokyo = await api.as('tokyo@mofa.example');
    expect(said(await tokyo.get(`/api/cases/${caseNo}/file`))).toEqual([403, 'not-your-case']);
  });

  it('is shut again by itself', async () => {
    const { body } = await open(counter);
    expect(Date.parse(body.endsAt) - Date.parse(body.openedAt)).toBe(3_600_000);
    await api.database.query(
      `update break_glass set opened_at = opened_at - interval '1 hour', ends_at = ends_at - interval '1 hour' where id = $1`,
      [body.id],
    );
    expect(said(await counter.get(`/api/cases/${caseNo}`))).toEqual([403, 'not-your-case']);
  });

  it('is shut at once when somebody finds it unjustified', async () => {
    const { body } = await open(counter);
    expect((await counter.get(`/api/cases/${caseNo}`)).status).toBe(200);
    const supervisor = await api.as('supervisor@nia.example');
    const reviewed = await supervisor.post(`/api/broken-glass/${body.id}/review`, { verdict: 'unjustified' });
    expect(Date.parse(reviewed.body.endsAt)).toBeLessThan(Date.parse(body.endsAt));
    expect(said(await counter.get(`/api/cases/${caseNo}`))).toEqual([403, 'not-your-case']);
  });

  it('is opened for as many as come to one counter, and not for a whole register', async () => {
    const mission = await api.as('tokyo@mofa.example');
    await api.database.query('delete from rate_limit');
    const asked = [];
    for (let turn = 0; turn < 21; turn += 1) {
      asked.push((await open(mission)).status);
      await api.database.query('update break_glass set ends_at = now() where ends_at > now()');
    }
    expect(asked).toEqual([...Array<number>(20).fill(201), 429]);
  });

  it('takes a reason, a case, a role whose sight can end before it, and is not opened twice', async () => {
    expect(said(await open(counter, { reason: 'because' }))).toEqual([400, 'malformed-request']);
    expect(said(await open(await api.as('reviewer@nia.example')))).toEqual([403, 'wrong-role']);
    expect(said(await open(await api.as('applicant@example.test')))).toEqual([403, 'wrong-role']);
    const commandId = randomUUID();
    const first = await open(counter, { commandId });
    const again = await open(counter, { commandId });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(said(await open(counter, { commandId, reason: `${reason}, truly` }))).toEqual([409, 'command-id-reused']);
    expect(said(await open(counter))).toEqual([409, 'case-open-to-you']);
    const nowhere = await counter.post('/api/cases/115551999999/break-glass', { commandId: randomUUID(), reason });
    expect(said(nowhere)).toEqual([404, 'no-such-case']);
  });

  it('stands before supervisors and auditors until one of them says what it was, and in the audit', async () => {
    const { body: glass } = await open(counter);
    const auditor = await api.as('auditor@nia.example');
    const shown = async (): Promise<{ id: string; verdict?: string } | undefined> =>
      (await auditor.get('/api/broken-glass')).body.find(({ id }: { id: string }) => id === glass.id);
    expect(await shown()).toMatchObject({ caseNo, reason });
    expect((await shown())?.verdict).toBeUndefined();
    const review = (who: Browser, id = glass.id): Promise<Answer> =>
      who.post(`/api/broken-glass/${id}/review`, { verdict: 'unjustified' });
    expect(said(await review(counter))).toEqual([403, 'wrong-role']);
    expect((await review(await api.as('supervisor@nia.example'))).status).toBe(200);
    expect(await shown()).toMatchObject({ verdict: 'unjustified' });
    expect(said(await review(auditor))).toEqual([409, 'glass-reviewed']);
    expect(said(await review(auditor, randomUUID()))).toEqual([404, 'no-such-broken-glass']);
    const { rows } = await api.database.query(
      `select action from audit where case_no = $1 and action ~ '^break-glass' order by id`,
      [caseNo],
    );
    expect(rows.map(({ action }) => action)).toEqual(['break-glass:opened', 'break-glass:reviewed']);
  });
});
