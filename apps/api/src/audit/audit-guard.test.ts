import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi, TEST_PASSWORD } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';
import type { DescribedApi } from '../openapi/described-api.fixture.js';
import { BODIES, CARDS, CASHIERS, OPERATIONS, OWN, QUERIES } from '../requests.fixture.js';
import { Audited, AUDITED } from './audited.js';

interface Entry {
  readonly chain: string;
  readonly case_no: string | null;
  readonly actor: Actor;
  readonly action: string;
  readonly cause: string;
  readonly details: Readonly<Record<string, unknown>>;
}

let api: TestApi;
let caseNo: string;
let draftId: string;

beforeAll(async () => {
  api = await startTestApi({ COMMAND_WAIT_MS: '100' });
  const applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'initial-review' });
  draftId = (await applicant.post('/api/drafts', { caseType: 'gold-card' })).body.id;
}, 60_000);
afterAll(() => api.stop());

/** What a request left in the audit. */
async function left(ask: () => Promise<Answer>): Promise<{ answer: Answer; entries: readonly Entry[] }> {
  const { rows } = await api.database.query<{ last: string }>('select coalesce(max(id), 0) as last from audit');
  const answer = await ask();
  const { rows: entries } = await api.database.query<Entry>(
    'select chain, case_no, actor, action, cause, details from audit where id > $1 order by id',
    [rows[0]?.last],
  );
  return { answer, entries };
}

/** Who has done these can do nothing after; each is done by a test of its own. */
const NOT_NOW = ['signOut', 'endOfficerSession', 'deleteDraft', 'watchProgress'];
const PEOPLE = [
  'applicant@example.test',
  'supervisor@nia.example',
  'operator@talent-window.example',
  'cashier@nia.example',
];

describe('the audit of requests', () => {
  it('has a row for every operation of the API', async () => {
    const { body } = await api.stranger().get('/api/openapi.json');
    const operations = Object.values((body as DescribedApi).paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(operations.toSorted()).toEqual(Object.keys(AUDITED).toSorted());
  });

  it('has an entry of every request of a signed-in person, whether it was done or refused', async () => {
    const { body } = await api.stranger().get('/api/openapi.json');
    const found: Record<string, string> = {};
    for (const [path, operations] of Object.entries((body as DescribedApi).paths)) {
      for (const [method, { operationId, security = [] }] of Object.entries(operations)) {
        const kind = AUDITED[operationId];
        if (typeof kind !== 'string' || security.length === 0 || NOT_NOW.includes(operationId)) continue;
        for (const email of PEOPLE) {
          const who = await api.as(email);
          const { answer, entries } = await left(() => call(who, { method, path, operationId }));
          if (answer.status >= 500 || [400, 412, 413, 415, 422, 428].includes(answer.status)) continue;
          const isRefused = answer.status >= 400;
          if (isRefused && answer.status === 404 && !String(answer.body.reason).startsWith('no-such')) continue;
          // A poll of this hour is there, and a step is its case’s.
          if (!isRefused && (kind === Audited.Watch || kind === Audited.Step)) continue;
          expect([operationId, email, answer.status, entries.length]).toEqual([operationId, email, answer.status, 1]);
          const [entry] = entries;
          const expected = isRefused
            ? [true, answer.body.reference, answer.body.reason]
            : [false, entry?.cause, undefined];
          expect([entry?.action.endsWith(':refused'), entry?.cause, entry?.details['reason']]).toEqual(expected);
          if (!isRefused) found[operationId] = entry?.action ?? '';
        }
      }
    }
    expect(Object.entries(found).filter(([, action]) => action.endsWith(':nothing-changed'))).toEqual([
      ['cancelAppointment', 'cancelAppointment:nothing-changed'],
    ]);
    expect(Object.keys(found).length).toBeGreaterThan(35);
  }, 120_000);

  it('names who read which case, as what, and by which request', async () => {
    const reviewer = await api.as('reviewer@nia.example');
    const { entries } = await left(() => reviewer.get(`/api/cases/${caseNo}/file`));
    expect(entries).toMatchObject([
      { chain: caseNo, case_no: caseNo, actor: { role: 'nia-reviewer' }, action: 'read:getCaseFile', details: {} },
    ]);
  });

  it('has one entry an hour of somebody who polls, and a poll that is repeated writes nothing', async () => {
    const stranger = api.stranger();
    await stranger.post('/api/session', { email: 'applicant@example.test', password: TEST_PASSWORD });
    const poll = () => left(() => stranger.get(`/api/cases/${caseNo}/progress`));
    const all = [await poll(), await poll(), await poll()].flatMap(({ entries }) => entries);
    expect(all.length).toBeLessThanOrEqual(1);
    const { rows } = await api.database.query(
      `select actor from audit where action = 'watch:getProgress' and case_no = $1`,
      [caseNo],
    );
    expect(rows.filter(({ actor }) => actor.role === 'applicant')).toHaveLength(1);
  });

  it('has who asks for another’s case in their own chain, and nothing in that of the case', async () => {
    const other = await api.as('applicant2@example.test');
    const { answer, entries } = await left(() => other.get(`/api/cases/${caseNo}`));
    expect(answer.status).toBe(404);
    expect(entries).toMatchObject([
      { case_no: null, action: 'read:getCase:refused', details: { caseNo, reason: 'no-such-case', status: 404 } },
    ]);
    expect(entries[0]?.chain).toBe(`person:${entries[0]?.actor.id}`);
    const actions = await left(() => other.get(`/api/cases/${caseNo}/allowed-actions`));
    expect(actions.entries).toMatchObject([{ case_no: null, action: 'watch:getAllowedActions:refused' }]);
  });

  it('has no chain of a case that somebody made up', async () => {
    const other = await api.as('applicant2@example.test');
    const madeUp = '999999999999';
    const { answer, entries } = await left(() => other.post(`/api/cases/${madeUp}/hold`, { reason: 'because' }));
    expect([answer.status, answer.body.reason]).toEqual([403, 'wrong-role']);
    expect(entries).toMatchObject([{ case_no: null, action: 'holdCase:refused', details: { caseNo: madeUp } }]);
    expect(entries[0]?.chain).toBe(`person:${entries[0]?.actor.id}`);
  });

  it('has every try to sign in, the lucky one and the others, without the address that was tried', async () => {
    const credentials = { email: 'applicant2@example.test', password: 'wrong' };
    const refused = await left(() => api.stranger().post('/api/session', credentials));
    expect(refused.entries).toMatchObject([
      {
        chain: 'platform',
        action: 'sign-in:refused',
        actor: { id: 'anonymous' },
        details: { reason: 'wrong-credentials' },
      },
    ]);
    const browser = api.stranger();
    const done = await left(() => browser.post('/api/session', { ...credentials, password: TEST_PASSWORD }));
    expect(done.entries).toMatchObject([{ action: 'sign-in', actor: { role: 'applicant' } }]);
    const out = await left(() => browser.delete('/api/session'));
    expect(out.entries).toMatchObject([{ action: 'sign-out', actor: { id: done.entries[0]?.actor.id } }]);
    expect(JSON.stringify([refused.entries, done.entries])).not.toContain('applicant2@');
  });

  it('gives no answer where it cannot be written', async () => {
    const owner = await api.asOwner();
    await owner.query('alter table audit rename to audit_away');
    const reviewer = await api.as('reviewer@nia.example');
    const answer = await reviewer.get(`/api/cases/${caseNo}/file`);
    await owner.query('alter table audit_away rename to audit');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('application');
  });
});

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
}

function call(who: Browser, { method, path, operationId }: Route): Promise<Answer> {
  const at = path
    .replace('{caseNo}', caseNo)
    .replace('{id}', draftId)
    .replace('{operationId}', draftId)
    .replace('{documentId}', draftId)
    .replace('{documentNo}', `${caseNo}A01`)
    .replace('/collection/{code}', '/collection/115551000017-0000000000')
    .replace('{attemptNo}', `${caseNo}P1A1`)
    .replace('{refundNo}', `${caseNo}-2611260001`)
    .replace('{exceptionId}', '1')
    .replace('{day}', '2026-11-26')
    .replace('{fileNo}', '1')
    .replace('{view}', 'mine')
    .replace('{office}', 'taipei-city')
    .replace('{pouchNo}', '115-5A-0001')
    .replace('{declaration}', 'hk-macau-identity');
  const query = operationId === 'uploadDocument' ? '?slot=photo' : (QUERIES[operationId] ?? '');
  return who.ask(method.toUpperCase(), `${at}${query}`, {
    body:
      BODIES[operationId] ?? OWN[operationId] ?? CARDS[operationId] ?? OPERATIONS[operationId] ?? CASHIERS[operationId],
    headers: { 'if-match': '"1"' },
  });
}
