import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agencies, Applicant, castMember } from '@talent-window/demo';
import { taipeiDay } from '@talent-window/domain';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import pg from 'pg';
import { CardHolder } from './card-holder.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { soon } from './soon.js';

const today = taipeiDay(new Date().toISOString());
const AGENCY_UBN = '10458574';
const UNTIL = '2099-12-31';

let platform: TestPlatform;
let database: pg.Pool;

beforeAll(async () => {
  platform = await startPlatform(testTemporal());
  database = new pg.Pool({ connectionString: platform.databaseUrl, max: 2 });
}, 120_000);
afterAll(async () => {
  await database?.end();
  await platform?.stop();
}, 60_000);

const holderOf = (card: string): CardHolder => new CardHolder(platform, card);

/** Everything that a sign-in could change, and how often one was refused. */
async function standing(): Promise<{ readonly kept: unknown; readonly refusals: number }> {
  const { rows } = await database.query(`select
    (select count(*)::int from account) as accounts, (select count(*)::int from organisation) as organisations,
    (select count(*)::int from certificate) as certificates, (select count(*)::int from membership) as members,
    (select count(*)::int from audit where action = 'sign-in:refused') as refusals`);
  const { refusals, ...kept } = rows[0];
  return { kept, refusals };
}

/** What came of a sign-in: the answer, whether it stands on the record, and whether anything else changed. */
async function outcomeOf(attempt: () => ReturnType<CardHolder['signIn']>) {
  const before = await standing();
  const { status, reason, said, displayName } = await attempt();
  const after = await standing();
  const languages = new Set(said.filter((text) => text !== undefined)).size;
  const changed = JSON.stringify(after.kept) !== JSON.stringify(before.kept);
  return { status, reason, displayName, languages, recorded: after.refusals - before.refusals, changed };
}
const refusedAs = (reason: string, status: number) => ({
  status,
  reason,
  displayName: undefined,
  languages: 2,
  recorded: 1,
  changed: false,
});

const desk = (path: string, body: object) =>
  fetch(`${platform.agenciesUrl}/certificate-authority/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a card', () => {
  it.each([
    ['revoked', 'certificate-revoked', 403],
    ['expired', 'certificate-expired', 403],
    ['not-yet-valid', 'certificate-not-yet-valid', 403],
    ['self-signed', 'certificate-self-signed', 403],
    ['wrong-use', 'certificate-wrong-use', 403],
    ['wrong-policy', 'certificate-wrong-policy', 403],
    ['unknown-authority', 'certificate-unknown-issuer', 403],
    ['no-business-number', 'certificate-no-business-number', 403],
    ['bad-business-number', 'certificate-no-business-number', 403],
  ])('that is %s opens nothing', async (card, reason, status) => {
    expect(await outcomeOf(() => holderOf(card).signIn({ name: '王大明' }))).toEqual(refusedAs(reason, status));
  });

  it('opens nothing while its authority cannot be asked, or by what another card signed', async () => {
    await desk('faults', { profile: 'down' });
    expect(await outcomeOf(() => holderOf('employer').signIn({ name: '王大明' }))).toEqual(
      refusedAs('certificate-status-unknown', 503),
    );
    await desk('faults', { profile: 'none' });
    expect(
      await outcomeOf(async () => {
        const holder = holderOf('employer');
        const { challengeId, text } = await holder.challenge();
        const { certb64 } = await holder.sign(text);
        const { signature } = await holder.sign(text, 'agency');
        return holder.send({ challengeId, certb64, signature, name: '王大明' });
      }),
    ).toEqual(refusedAs('signature-wrong', 401));
  });

  it('signs for one sign-in of one browser: forged, replayed, expired and foreign challenges open nothing', async () => {
    const holder = holderOf('citizen');
    const { challengeId, text } = await holder.challenge();
    const signed = await holder.sign(text);
    expect(await outcomeOf(() => holder.send({ challengeId: randomUUID(), ...signed }))).toEqual(
      refusedAs('challenge-not-valid', 401),
    );
    // Another browser has a cookie of its own, or none.
    const stranger = holderOf('citizen');
    expect(await outcomeOf(() => stranger.send({ challengeId, ...signed }))).toEqual(
      refusedAs('challenge-not-valid', 401),
    );
    await stranger.challenge();
    expect(await outcomeOf(() => stranger.send({ challengeId, ...signed }))).toEqual(
      refusedAs('challenge-not-valid', 401),
    );
    const other = await holder.challenge();
    expect(await outcomeOf(() => holder.send({ challengeId: other.challengeId, ...signed }))).toEqual(
      refusedAs('signature-wrong', 401),
    );
    expect((await holder.send({ challengeId, ...signed })).status).toBe(201);
    expect(await outcomeOf(() => holder.send({ challengeId, ...signed }))).toEqual(
      refusedAs('challenge-not-valid', 401),
    );
    const late = await holder.challenge();
    await database.query(`update certificate_challenge set expires_at = now() where id = $1`, [late.challengeId]);
    const lateSigned = await holder.sign(late.text);
    expect(await outcomeOf(() => holder.send({ challengeId: late.challengeId, ...lateSigned }))).toEqual(
      refusedAs('challenge-not-valid', 401),
    );
  });

  it('of a citizen opens one account, of a company its organisation, whose holder is asked for once', async () => {
    expect(await holderOf('citizen').signIn()).toMatchObject({ status: 201, displayName: '王示範' });
    const before = await standing();
    const employer = holderOf('employer');
    const { challengeId, text } = await employer.challenge();
    const signed = await employer.sign(text);
    expect(await employer.send({ challengeId, ...signed })).toMatchObject({
      status: 422,
      reason: 'card-holder-needed',
    });
    expect((await standing()).kept).toEqual(before.kept);
    expect(await employer.send({ challengeId, ...signed, name: '陳小華' })).toMatchObject({
      status: 201,
      displayName: '陳小華',
    });
    expect(await holderOf('employer').signIn()).toMatchObject({ status: 201, displayName: '陳小華' });
    const { data: organisations } = await employer.api.GET('/api/organisations');
    expect(organisations).toMatchObject([
      { businessNumber: '04595252', name: '示範科技股份有限公司', kind: 'employer', role: 'administrator' },
    ]);
  });

  it('that is revoked while its holder is signed in opens nothing any more', async () => {
    const holder = holderOf('agency-second');
    expect((await holder.signIn({ name: '林一', kind: 'agency' })).status).toBe(201);
    await desk('desk/cards/agency-second/revoke', { at: 'ocsp' });
    expect(await outcomeOf(() => holder.signIn())).toEqual(refusedAs('certificate-revoked', 403));
  });
});

it('the page of the bridge has its script and style from this origin alone', async () => {
  const page = await fetch(`${platform.url}/sign-in/certificate`);
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(html).toContain(platform.cardServiceUrl);
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+="/);
  for (const [path = '', type] of [
    ['/sign-in/certificate.js', 'text/javascript; charset=utf-8'],
    ['/sign-in/certificate.css', 'text/css; charset=utf-8'],
  ]) {
    expect(html).toContain(`"${path}"`);
    expect((await fetch(`${platform.url}${path}`)).headers.get('content-type')).toBe(type);
  }
});

it('an agency signs in by card, is given a mandate, files and pays for its client, and is out when it ends', async () => {
  const supervisor = await platform.signIn('supervisor@nia.example');
  await supervisor.PUT('/api/agency-licences/{businessNumber}', {
    params: { path: { businessNumber: AGENCY_UBN } },
    body: { licenceNo: 'NIA-114-0001', validUntil: UNTIL },
  });
  const { api: agent, ...holder } = await signedIn('agency');
  expect(holder.displayName).toBe('林代辦');
  const { data: organisations } = await agent.GET('/api/organisations');
  const organisationId = organisations?.[0]?.id ?? '';
  expect(organisations).toMatchObject([{ businessNumber: AGENCY_UBN, kind: 'agency', licence: { inForce: true } }]);

  const client = await platform.signIn('applicant@example.test');
  const asked = await agent.POST('/api/organisations/{organisationId}/mandates', {
    params: { path: { organisationId } },
    body: { clientEmail: 'applicant@example.test', scopes: ['file', 'answer', 'pay'], until: UNTIL },
  });
  const mandateId = asked.data?.id ?? '';
  const confirmed = await client.POST('/api/mandates/{mandateId}/confirmation', { params: { path: { mandateId } } });
  expect(confirmed.data).toMatchObject({ state: 'in-force' });

  const member = castMember(1, today, 5_000);
  const draft = await agent.POST('/api/drafts', {
    body: { caseType: 'gold-card', content: member.content as never, mandate: mandateId },
  });
  const draftId = draft.data?.id ?? '';
  const acting = new Applicant(agent, new Agencies(platform.agenciesUrl));
  await acting.upload(draftId, await filesFor(member, today));
  const caseNo = await acting.submit(draftId);
  const path = { params: { path: { caseNo } } };
  const choice = {
    commandId: randomUUID(),
    stage: 'payment',
    visit: 1,
    mode: 'station',
    office: 'taichung-city-1',
  } as const;
  await soon('the choice of a station', async () => {
    const { response } = await agent.POST('/api/cases/{caseNo}/commands/choose-collection', { ...path, body: choice });
    return response.status === 200 ? true : undefined;
  });
  await acting.pay(caseNo);
  await soon('the fee', async () => {
    const { data } = await client.GET('/api/cases/{caseNo}/progress', path);
    return data?.stage === 'payment' ? undefined : data;
  });
  const { data: mine } = await client.GET('/api/cases');
  expect(mine?.map((it) => it.caseNo)).toContain(caseNo);
  const { data: clients } = await agent.GET('/api/organisations/{organisationId}/cases', {
    params: { path: { organisationId } },
  });
  expect(clients?.map((it) => it.caseNo)).toEqual([caseNo]);
  const { data: timeline } = await client.GET('/api/cases/{caseNo}/timeline', path);
  expect(timeline?.filedUnder).toMatchObject({ id: mandateId, organisation: '示範人力資源顧問有限公司' });
  expect(timeline?.entries.find(({ what }) => what === 'chooseCollection')?.mandate).toMatchObject({ id: mandateId });

  await client.DELETE('/api/mandates/{mandateId}', { params: { path: { mandateId } } });
  const after = await agent.GET('/api/cases/{caseNo}/progress', path);
  expect([after.response.status, after.error?.reason]).toEqual([404, 'no-such-case']);
  expect((await agent.GET('/api/drafts/{id}', { params: { path: { id: draftId } } })).response.status).toBe(404);
});

async function signedIn(card: string) {
  const holder = holderOf(card);
  const { displayName } = await holder.signIn({ name: '林代辦', kind: 'agency' });
  return { api: holder.api, displayName };
}
