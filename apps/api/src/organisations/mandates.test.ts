import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

const UBN = '10458574';
const UNTIL = '2099-12-31';
const ALL = ['follow', 'file', 'answer', 'pay', 'collect', 'withdraw'];

let api: TestApi;
let client: Browser;
let agent: Browser;
let agency: string;
let clientId: string;
let agentId: string;

beforeAll(async () => {
  // Nobody needs the engine here: what the API lets through ends at its door.
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '200' });
  [client, agent] = await Promise.all([api.as('applicant@example.test'), api.as('applicant2@example.test')]);
  clientId = await accountId(api, 'applicant@example.test');
  agentId = await accountId(api, 'applicant2@example.test');
  agency = await openOrganisation(UBN, 'agency');
  await join(agency, agentId, 'administrator');
}, 60_000);
afterAll(() => api.stop());

/** As if its card had signed in, which test/journeys/certificates.test.ts plays. */
async function openOrganisation(businessNumber: string, kind: string): Promise<string> {
  const id = randomUUID();
  await api.database.query('insert into organisation (id, business_number, name, kind) values ($1, $2, $3, $4)', [
    id,
    businessNumber,
    `示範 ${businessNumber}`,
    kind,
  ]);
  return id;
}
const join = (organisation: string, account: string, role: string) =>
  api.database.query(
    `insert into membership (organisation_id, account_id, role) values ($1, $2, $3)
     on conflict (organisation_id, account_id) do update set role = excluded.role`,
    [organisation, account, role],
  );
const license = async (validUntil = UNTIL): Promise<Answer> =>
  (await api.as('supervisor@nia.example')).put(`/api/agency-licences/${UBN}`, {
    licenceNo: 'NIA-114-0001',
    validUntil,
  });
const give = (scopes: readonly string[] = ALL, more: object = {}) =>
  client.post('/api/mandates', { businessNumber: UBN, scopes, until: UNTIL, ...more });
const endAll = () =>
  api.database.query('update mandate set ended_at = now(), ended_by = $1 where ended_at is null', [clientId]);
const why = ({ status, body }: Answer): [number, string | undefined] => [status, body.reason];
const audited = async (action: string): Promise<number> => {
  const { rows } = await api.database.query('select count(*)::int as n from audit where action = $1', [action]);
  return rows[0].n;
};

beforeEach(async () => {
  await endAll();
  await license();
});

describe('a mandate', () => {
  it('given by its client holds at once, and ends at once by either side', async () => {
    const caseNo = await submitCase(api, client);
    const path = `/api/cases/${caseNo}/progress`;
    expect((await agent.get(path)).status).toBe(404);
    const given = await give();
    expect(given).toMatchObject({ status: 201, body: { state: 'in-force', organisation: { businessNumber: UBN } } });
    expect((await agent.get(path)).status).toBe(200);
    expect((await agent.get(`/api/organisations/${agency}/cases`)).body).toMatchObject([{ caseNo }]);
    expect((await client.delete(`/api/mandates/${given.body.id}`)).status).toBe(204);
    expect((await agent.get(path)).status).toBe(404);
    expect((await agent.get(`/api/organisations/${agency}/cases`)).body).toEqual([]);
    const again = await give();
    expect((await agent.delete(`/api/mandates/${again.body.id}`)).status).toBe(204);
    expect((await agent.get(path)).status).toBe(404);
    expect(why(await client.delete(`/api/mandates/${again.body.id}`))).toEqual([409, 'mandate-not-open']);
    expect([await audited('mandate:given'), await audited('mandate:ended')]).toEqual([2, 2]);
  });

  it('that is asked for holds once the client agrees, and nobody learns which addresses have an account', async () => {
    const ask = (clientEmail: string) =>
      agent.post(`/api/organisations/${agency}/mandates`, { clientEmail, scopes: ['follow'], until: UNTIL });
    const [known, unknown] = [await ask('Applicant@example.test'), await ask('nobody@example.test')];
    const shape = ({ status, body }: Answer) => [status, body.state, Object.keys(body).sort()];
    expect(shape(known)).toEqual(shape(unknown));
    const caseNo = await submitCase(api, client);
    expect((await agent.get(`/api/cases/${caseNo}`)).status).toBe(404);
    expect(why(await agent.post(`/api/mandates/${known.body.id}/confirmation`))).toEqual([404, 'no-such-mandate']);
    expect((await client.get('/api/mandates')).body.map(({ id }: { id: string }) => id)).toContain(known.body.id);
    expect((await client.post(`/api/mandates/${known.body.id}/confirmation`)).body).toMatchObject({
      state: 'in-force',
    });
    expect(why(await client.post(`/api/mandates/${known.body.id}/confirmation`))).toEqual([409, 'mandate-not-open']);
    expect((await agent.get(`/api/cases/${caseNo}`)).status).toBe(200);
  });

  it('goes as far as its scopes, and no further', async () => {
    const caseNo = await submitCase(api, client);
    await bringTo(api, caseNo, { stage: 'payment' });
    await give(['pay']);
    expect((await agent.post(`/api/cases/${caseNo}/payment`, { method: 'credit-card' })).body.reason).not.toBe(
      'mandate-too-narrow',
    );
    const command = { commandId: randomUUID(), stage: 'payment', visit: 1 };
    const narrow = [403, 'mandate-too-narrow'];
    expect(why(await agent.post('/api/drafts', { caseType: 'gold-card', mandate: randomUUID() }))).toEqual([
      404,
      'no-such-mandate',
    ]);
    expect(why(await agent.post(`/api/cases/${caseNo}/commands/withdraw`, command))).toEqual(narrow);
    expect(why(await agent.post(`/api/cases/${caseNo}/commands/correct`, { ...command, changes: {} }))).toEqual(narrow);
    expect(why(await agent.get(`/api/cases/${caseNo}/collection-code`))).toEqual(narrow);
    expect((await agent.get(`/api/cases/${caseNo}`)).body.allowedActions).toEqual([]);
    // Whose money it is, says only the client.
    expect((await agent.get(`/api/cases/${caseNo}/refunds`)).status).toBe(404);
    await endAll();
    await give();
    expect((await agent.get(`/api/cases/${caseNo}`)).body.allowedActions).toEqual(
      (await client.get(`/api/cases/${caseNo}`)).body.allowedActions,
    );
    // Let through to the engine, which is away here.
    expect(why(await agent.post(`/api/cases/${caseNo}/commands/withdraw`, command))).toEqual([503, 'engine-away']);
  });

  it('for one case reaches no other, no draft, and never a stranger’s', async () => {
    const [one, other] = [await submitCase(api, client), await submitCase(api, client)];
    await give(ALL, { caseNo: one });
    expect((await agent.get(`/api/cases/${one}`)).status).toBe(200);
    expect((await agent.get(`/api/cases/${other}`)).status).toBe(404);
    const [mandate] = (await client.get('/api/mandates')).body;
    expect(why(await agent.post('/api/drafts', { caseType: 'gold-card', mandate: mandate.id }))).toEqual([
      404,
      'no-such-mandate',
    ]);
    const foreign = await submitCase(api, agent);
    expect(why(await give(ALL, { caseNo: foreign }))).toEqual([404, 'no-such-case']);
  });

  it('lets an agency fill in and submit for its client, whose case it is, and says so in the timeline', async () => {
    const { body: mandate } = await give();
    const draft = await agent.post('/api/drafts', { caseType: 'gold-card', mandate: mandate.id });
    expect(draft.status).toBe(201);
    const ids = ({ body }: Answer): string[] => body.map(({ id }: { id: string }) => id);
    expect(ids(await client.get('/api/drafts'))).toContain(draft.body.id);
    expect(ids(await agent.get('/api/drafts'))).not.toContain(draft.body.id);
    expect(ids(await agent.get(`/api/drafts?mandate=${mandate.id}`))).toContain(draft.body.id);
    const caseNo = await submitCase(api, agent, {}, mandate.id);
    await bringTo(api, caseNo, {
      stage: 'payment',
      step: { actor: { id: agentId, role: 'applicant', mandate: mandate.id } },
    });
    const timeline = await client.get(`/api/cases/${caseNo}/timeline`);
    expect(timeline.body.filedUnder).toMatchObject({ id: mandate.id, organisation: `示範 ${UBN}` });
    expect(timeline.body.entries.at(-1).mandate).toMatchObject({ text: { zh: `由示範 ${UBN}依委任代為辦理` } });
    await endAll();
    expect((await agent.get(`/api/drafts/${draft.body.id}`)).status).toBe(404);
    expect(why(await agent.get(`/api/drafts?mandate=${mandate.id}`))).toEqual([404, 'no-such-mandate']);
  });

  it('is of no use before its first day, after its last, to a viewer, or to an agency without a licence in force', async () => {
    const caseNo = await submitCase(api, client);
    const pay = () => agent.post(`/api/cases/${caseNo}/payment`, { method: 'credit-card' });
    await give(ALL, { from: '2099-01-01' });
    expect((await pay()).status).toBe(404);
    await endAll();
    await give();
    await license('2020-01-01');
    expect(why(await pay())).toEqual([403, 'licence-not-in-force']);
    expect((await agent.get(`/api/cases/${caseNo}`)).status).toBe(200);
    expect(why(await give())).toEqual([403, 'licence-not-in-force']);
    await license();
    await join(agency, agentId, 'viewer');
    expect(why(await pay())).toEqual([403, 'mandate-too-narrow']);
    await join(agency, agentId, 'administrator');
    await api.database.query(
      `update mandate set valid_until = now(), valid_from = now() - interval '1 day' where ended_at is null`,
    );
    expect((await pay()).status).toBe(404);
    expect(why(await give(ALL, { until: '2020-01-01' }))).toEqual([400, 'malformed-request']);
  });

  it('is one of three at most', async () => {
    for (const number of ['04595252', '22099131', '04595257']) {
      await openOrganisation(number, 'employer');
      expect(
        (await client.post('/api/mandates', { businessNumber: number, scopes: ['follow'], until: UNTIL })).status,
      ).toBe(201);
    }
    expect(why(await give())).toEqual([409, 'too-many-mandates']);
    expect(why(await client.post('/api/mandates', { businessNumber: '16741674', scopes: ALL, until: UNTIL }))).toEqual([
      400,
      'malformed-request',
    ]);
  });
});

describe('an organisation', () => {
  it('invites by address, and only whoever has it may accept', async () => {
    const invite = (email: string) =>
      agent.post(`/api/organisations/${agency}/invitations`, { email, role: 'handler' });
    const { body: mine } = await invite('applicant@example.test');
    const { body: other } = await invite('nobody@example.test');
    expect(why(await client.post(`/api/invitations/${other.id}/acceptance`))).toEqual([404, 'no-such-invitation']);
    expect((await client.get('/api/invitations')).body).toMatchObject([{ id: mine.id, role: 'handler' }]);
    expect((await client.post(`/api/invitations/${mine.id}/acceptance`)).status).toBe(204);
    expect(why(await client.post(`/api/invitations/${mine.id}/acceptance`))).toEqual([404, 'no-such-invitation']);
    expect((await client.get('/api/organisations')).body).toMatchObject([
      { id: agency, role: 'handler', licence: { inForce: true } },
    ]);
    expect(why(await client.get(`/api/organisations/${agency}/invitations`))).toEqual([403, 'not-administrator']);
    expect((await agent.delete(`/api/organisations/${agency}/invitations/${other.id}`)).status).toBe(204);
    expect((await agent.delete(`/api/organisations/${agency}/members/${clientId}`)).status).toBe(204);
    expect(why(await client.get(`/api/organisations/${agency}/members`))).toEqual([404, 'no-such-organisation']);
    expect([await audited('member:joined'), await audited('member:removed')]).toEqual([1, 1]);
  });

  it('keeps an administrator', async () => {
    const path = `/api/organisations/${agency}/members/${agentId}`;
    expect(why(await agent.put(path, { role: 'viewer' }))).toEqual([409, 'last-administrator']);
    expect(why(await agent.delete(path))).toEqual([409, 'last-administrator']);
    expect((await agent.get(`/api/organisations/${agency}/members`)).body).toMatchObject([
      { accountId: agentId, role: 'administrator' },
    ]);
  });
});
