import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '@talent-window/contracts/vocabulary';
import { isAsserted } from '@talent-window/temporal';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let reviewer: Browser;
let reviewerId: string;
let caseNo: string;
const HIT: Finding = { findingId: 'hit-1', check: 'control-list', result: 'hit', subject: 'demo-001@1' };

beforeAll(async () => {
  api = await startTestApi();
  reviewer = await api.as('reviewer@nia.example');
  reviewerId = await accountId(api, 'reviewer@nia.example');
  caseNo = await submitCase(api, await api.as('applicant@example.test'));
  await api.untilReady();
});
afterAll(() => api.stop());

const send = (who: Browser, command: string, content: object = {}, number = caseNo): Promise<Answer> =>
  who.post(`/api/cases/${number}/commands/${command}`, {
    commandId: randomUUID(),
    stage: 'initial-review',
    visit: 1,
    ...content,
  });
const said = ({ status, body }: Answer): [number, string] => [status, body.reason];

describe('a command', () => {
  it('is refused by role, before anything is looked up', async () => {
    expect(said(await send(await api.as('applicant@example.test'), 'claim'))).toEqual([403, 'wrong-role']);
    expect(said(await send(await api.as('counter@mofa.example'), 'claim', {}, '115551999999'))).toEqual([
      403,
      'wrong-role',
    ]);
    expect(
      said(
        await send(await api.as('operator@talent-window.example'), 'decide-review', {
          decision: 'approve',
          reasons: [],
          note: '',
        }),
      ),
    ).toEqual([403, 'wrong-role']);
    expect(said(await send(reviewer, 'assign', { assignee: reviewerId }))).toEqual([403, 'wrong-role']);
    expect(said(await send(reviewer, 'claim', {}, '115551999999'))).toEqual([404, 'no-such-case']);
  });

  it('is refused out of turn, for an earlier visit, and by the conditions of the legality table', async () => {
    await bringTo(api, caseNo, { stage: 'initial-review', visit: 2, findings: [HIT] });
    expect(said(await send(reviewer, 'claim', { stage: 'final-review' }))).toEqual([409, 'wrong-stage']);
    expect(said(await send(reviewer, 'claim', { visit: 1 }))).toEqual([409, 'earlier-visit']);
    expect(said(await send(reviewer, 'release', { visit: 2 }))).toEqual([409, 'assigned-to-actor']);
    await bringTo(api, caseNo, { stage: 'initial-review', visit: 2, assignee: reviewerId, findings: [HIT] });
    const approve = { visit: 2, decision: 'approve', reasons: [], note: '' };
    expect(said(await send(reviewer, 'decide-review', approve))).toEqual([409, 'hits-decided']);
    expect(said(await send(await api.as('reviewer2@nia.example'), 'claim', { visit: 2 }))).toEqual([409, 'unassigned']);
    await bringTo(api, caseNo, { stage: 'initial-review', outcome: 'refused' });
    expect(said(await send(reviewer, 'claim'))).toEqual([409, 'case-closed']);
  });

  it('is judged by its shape: unknown fields, wrong ids, reasons that do not fit the decision', async () => {
    const findings = async (command: string, content: object, who = reviewer): Promise<string[]> => {
      const { status, body } = await send(who, command, content);
      expect(status).toBe(400);
      return body.findings.map(({ path, reason }: { path: string; reason: string }) => `${path} ${reason}`).sort();
    };
    expect(await findings('claim', { commandId: '1', stage: 'nowhere', visit: 0, actor: { id: 'x' } })).toEqual([
      'actor unknown-field',
      'commandId not-a-uuid',
      'stage not-an-option',
      'visit out-of-range',
    ]);
    expect(await findings('decide-review', { decision: 'refuse', reasons: [], note: '' })).toEqual([
      'reasons required',
    ]);
    expect(await findings('decide-review', { decision: 'refuse', reasons: ['entry-ban'], note: '' })).toEqual([
      'facts required',
    ]);
    expect(await findings('decide-review', { decision: 'approve', reasons: ['not-paid'], note: 7 })).toEqual([
      'note not-text',
      'reasons not-an-option',
    ]);
    const referral = { findingId: 'x', result: 'ground', documentNo: ' ', on: '9999-01-01', note: '' };
    const supervisor = await api.as('supervisor@nia.example');
    expect(await findings('record-referral', referral, supervisor)).toEqual([
      'documentNo wrong-form',
      'on date-in-future',
    ]);
    expect(await findings('decide-hit', { findingId: 'x', decision: 'maybe', note: 'n'.repeat(2001) })).toEqual([
      'decision not-an-option',
      'note too-long',
    ]);
  });

  it('that is recorded already is answered with the case now; the same id with other content is refused', async () => {
    const commandId = randomUUID();
    await bringTo(api, caseNo, {
      stage: 'final-review',
      step: {
        cause: `command:${commandId}`,
        kind: 'commanded',
        what: 'decideReview',
        stage: 'initial-review',
        actor: { id: reviewerId, role: 'nia-reviewer' },
        details: { decision: 'approve', reasons: [] },
      },
    });
    const content = { commandId, decision: 'approve', reasons: [], note: 'again' };
    const again = await send(reviewer, 'decide-review', content);
    expect([again.status, again.body.progress.stage]).toEqual([200, 'final-review']);
    const reused = [
      await send(reviewer, 'decide-review', { ...content, decision: 'refuse', reasons: ['entry-ban'], facts: 'x' }),
      await send(reviewer, 'claim', { commandId }),
      await send(await api.as('reviewer2@nia.example'), 'decide-review', content),
    ];
    for (const answer of reused) expect(said(answer)).toEqual([409, 'command-id-reused']);
  });

  it('is sent to the workflow, and says that a case without one is closed', async () => {
    await bringTo(api, caseNo, { stage: 'initial-review' });
    expect(said(await send(reviewer, 'claim'))).toEqual([409, 'case-closed']);
    const supervisor = await api.as('supervisor@nia.example');
    const applicantId = await accountId(api, 'applicant@example.test');
    const { status, body } = await send(supervisor, 'assign', { assignee: applicantId });
    expect([status, body.findings]).toMatchObject([400, [{ path: 'assignee', reason: 'not-an-option' }]]);
  });

  it('gets 503 with Retry-After while the engine is away', async () => {
    const alone = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
    try {
      const number = await submitCase(alone, await alone.as('applicant@example.test'));
      await bringTo(alone, number, { stage: 'initial-review' });
      const away = await send(await alone.as('reviewer@nia.example'), 'claim', {}, number);
      expect([...said(away), away.headers.get('retry-after')]).toEqual([503, 'engine-away', '2']);
      const health = await alone.stranger().get('/api/health');
      expect([health.status, health.body]).toEqual([
        503,
        { live: true, ready: false, parts: { process: 'up', database: 'up', temporal: 'down' } },
      ]);
      expect((await (await alone.as('applicant@example.test')).get(`/api/cases/${number}/progress`)).status).toBe(200);
    } finally {
      await alone.stop();
    }
  });
});

describe('an assertion', () => {
  const decision = { decision: 'approve', reasons: [], note: '' };
  const sign = (who: Browser, content: object) =>
    who.post(`/api/cases/${caseNo}/assertions`, {
      commandId: randomUUID(),
      stage: 'initial-review',
      visit: 1,
      ...content,
    });

  it('is signed for exactly the decision that the officer may make now', async () => {
    await bringTo(api, caseNo, { stage: 'initial-review', assignee: reviewerId });
    const { status, body } = await sign(reviewer, decision);
    expect(status).toBe(201);
    const key = Buffer.from(api.config.assertionKey, 'base64');
    const { assertion, ...signal } = body.signal;
    expect(assertion).toBe(body.assertion);
    const command = { ...signal, name: 'decideReview' };
    expect(await isAsserted(key, caseNo, command, assertion)).toBe(true);
    expect(await isAsserted(key, caseNo, { ...command, decision: 'refuse' }, assertion)).toBe(false);
    expect(await isAsserted(key, '115551000999', command, assertion)).toBe(false);
  });

  it('is refused as the decision itself would be', async () => {
    expect((await sign(await api.as('applicant@example.test'), decision)).status).toBe(403);
    expect((await sign(await api.as('reviewer2@nia.example'), decision)).body.reason).toBe('assigned-to-actor');
  });
});

describe('what an officer sees', () => {
  it('is what the work needs: evidence for NIA, the person for a counter, nothing of it for an operator', async () => {
    await bringTo(api, caseNo, { stage: 'passport-inspection', findings: [HIT] });
    await api.database.query(
      `insert into finding values ('hit-1', $1, 'control-list', 'hit', 'demo-001@1', '{"score": 0.9}', now()) on conflict do nothing`,
      [caseNo],
    );
    const file = async (email: string): Promise<Answer> => (await api.as(email)).get(`/api/cases/${caseNo}/file`);
    const nia = await file('reviewer@nia.example');
    expect(nia.body).toMatchObject({ evidence: [{ findingId: 'hit-1', evidence: { score: 0.9 } }] });
    expect(nia.body.application.visa.declarations).toBeDefined();
    const counter = await file('counter@mofa.example');
    expect(Object.keys(counter.body.application).sort()).toEqual(['basic', 'entry', 'passport', 'residence', 'visa']);
    expect(counter.body.application.visa).toEqual({ inspectionPlace: '62' });
    expect(counter.body.evidence).toBeUndefined();
    expect(counter.body.documents.map(({ slot }: { slot: string }) => slot).sort()).toEqual(['passport', 'photo']);
    expect((await file('operator@talent-window.example')).status).toBe(403);
    expect((await file('station@nia.example')).body.reason).toBe('not-your-case');
    expect((await (await api.as('counter@mofa.example')).get(`/api/cases/${caseNo}`)).body.desk.findings).toEqual([]);
    expect((await reviewer.get(`/api/cases/${caseNo}`)).body.desk.findings).toHaveLength(1);
    expect((await (await api.as('applicant@example.test')).get(`/api/cases/${caseNo}`)).body.desk).toBeUndefined();
  });

  it('follows from the legality table: the same actions as the commands allow', async () => {
    const actions = async (email: string): Promise<string[]> =>
      (await (await api.as(email)).get(`/api/cases/${caseNo}/allowed-actions`)).body.commands;
    await bringTo(api, caseNo, { stage: 'passport-inspection' });
    expect(await actions('counter@mofa.example')).toEqual(['recordInspection']);
    expect(await actions('reviewer@nia.example')).toEqual([]);
    expect(await actions('applicant@example.test')).toEqual([
      'changePassport',
      'chooseCollection',
      'chooseIssueDay',
      'withdraw',
    ]);
    expect(await actions('applicant2@example.test')).toBeUndefined();
    await bringTo(api, caseNo, { stage: 'passport-inspection', overdue: true });
    expect(await actions('reviewer@nia.example')).toEqual(['dismissOverdue']);
  });

  it('of the timeline is all for NIA and operators, and the public steps for everybody else', async () => {
    const number = await submitCase(api, await api.as('applicant@example.test'));
    await bringTo(api, number, { stage: 'initial-review' });
    await bringTo(api, number, {
      stage: 'passport-inspection',
      step: { what: 'claim', kind: 'commanded', visibility: 'officers' },
    });
    const whats = async (email: string): Promise<string[]> => {
      const { body } = await (await api.as(email)).get(`/api/cases/${number}/timeline`);
      return body.entries.map(({ what }: { what: string }) => what);
    };
    expect(await whats('reviewer@nia.example')).toEqual(['initial-review', 'claim']);
    expect(await whats('operator@talent-window.example')).toEqual(['initial-review', 'claim']);
    expect(await whats('applicant@example.test')).toEqual(['initial-review']);
    expect(await whats('counter@mofa.example')).toEqual(['initial-review']);
    const { body } = await (await api.as('applicant@example.test')).get(`/api/cases/${number}/timeline`);
    expect(body.entries[0].actor).toEqual({ role: 'system' });
  });
});
