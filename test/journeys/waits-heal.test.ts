import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { castMember, eventually, patiently } from '@talent-window/demo';
import { timeSkippingServer } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import pg from 'pg';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { addSearchAttributes } from './search-attributes.js';

let env: TestWorkflowEnvironment;
let platform: TestPlatform;
let reviewer: ApiClient;
let database: pg.Pool;
let agencies: pg.Pool;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: timeSkippingServer() });
  await addSearchAttributes(env.connection, 'default');
  platform = await startPlatform({ address: env.address, namespace: 'default', taskQueuePrefix: '' });
  reviewer = await platform.signIn('reviewer@nia.example');
  database = new pg.Pool({ connectionString: platform.databaseUrl });
  agencies = new pg.Pool({ connectionString: platform.agenciesDatabaseUrl });
}, 120_000);

afterAll(async () => {
  await database?.end();
  await agencies?.end();
  await platform?.stop();
  await env?.teardown();
}, 60_000);

/** From now on nothing that this agency states reaches the platform. */
async function loseMessagesOf(agency: string): Promise<void> {
  const name = agency.replaceAll('-', '_');
  await agencies.query(`
    set search_path = agencies;
    create function lose_${name}() returns trigger language plpgsql as 'begin return null; end';
    create trigger lose_${name} before insert on outbox for each row when (new.agency = '${agency}')
      execute function lose_${name}();`);
}

async function submitted(nth: number): Promise<string> {
  const member = castMember(nth, today, 3000);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  return platform.applicant.submit(draftId);
}

const whenTimelineHas = async (caseNo: string, line: string): Promise<void> => {
  await eventually(`${caseNo}: ${line}`, async () => {
    const { rowCount } = await database.query(
      `select 1 from timeline where case_no = $1 and concat_ws(' ', kind, what) = $2`,
      [caseNo, line],
    );
    return rowCount === 0 ? undefined : true;
  });
};

const kinds = async (caseNo: string): Promise<string[]> => {
  const { rows } = await database.query<{ kind: string }>(
    'select kind from notice where case_no = $1 order by served_at',
    [caseNo],
  );
  return rows.map(({ kind }) => kind);
};

describe('a mail', () => {
  it('is tried again while the mail server is down for an hour, holds up nothing, and goes out once', async () => {
    const desks = new Desks(platform.agenciesUrl);
    await desks.setFault('mail-catcher', 'down');
    const caseNo = await submitted(39);
    await platform.applicant.pay(caseNo);
    await whenTimelineHas(caseNo, 'stage-entered initial-review');
    await env.sleep('1 hour');
    const mails = () =>
      database.query<{ state: string; attempts: number }>(
        'select state, attempts from mail_message where notice_id like $1',
        [`${caseNo}:%`],
      );
    expect((await mails()).rows.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
    await desks.setFault('mail-catcher', 'none');
    await env.sleep('1 hour');
    await eventually(
      'both mails',
      async () => (await mails()).rows.every(({ state }) => state === 'sent') || undefined,
    );
    expect((await mails()).rows.every(({ attempts }) => attempts > 5)).toBe(true);
  }, 90_000);
});

describe('a wait that heals itself', () => {
  it('lapses when nobody pays within 30 days, and says so once', async () => {
    const caseNo = await submitted(30);
    await whenTimelineHas(caseNo, 'stage-entered payment');
    await env.sleep('31 days');
    await whenTimelineHas(caseNo, 'closed lapsed');
    expect(await platform.applicant.progress(caseNo)).toMatchObject({ outcome: 'lapsed', reasons: ['not-paid'] });
    await eventually('the notices', async () => (await kinds(caseNo)).join(' ') === 'submitted lapsed' || undefined);
  }, 90_000);

  it('goes on when a gateway that was down for an hour tells of the money', async () => {
    const caseNo = await submitted(33);
    await whenTimelineHas(caseNo, 'done payment-requested');
    const { attemptNo } = await platform.applicant.openPayment(caseNo, 'credit-card');
    const desks = new Desks(platform.agenciesUrl);
    await desks.setFault('payment-gateway', 'down');
    await platform.agencies.payByNumber(attemptNo);
    await env.sleep('1 hour');
    expect(await platform.applicant.progress(caseNo)).toMatchObject({ stage: 'payment', awaiting: 'payment' });
    await desks.setFault('payment-gateway', 'none');
    await whenTimelineHas(caseNo, 'done accepted');
    expect(await desks.ledger('payment-gateway', caseNo)).toEqual([
      'order-opened',
      'settled',
      'fact-told',
      'fact-delivered',
    ]);
  }, 90_000);

  it('puts a passport that was not presented on the desk to dismiss, and dismisses by an officer', async () => {
    const caseNo = await submitted(31);
    await platform.applicant.pay(caseNo);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    await platform.firstReviewer.claim(caseNo);
    await platform.firstReviewer.decideHits(caseNo);
    await platform.firstReviewer.approve(caseNo);
    await whenTimelineHas(caseNo, 'done passport-inspection-notified');
    const send = () =>
      reviewer.POST('/api/cases/{caseNo}/commands/dismiss-overdue', {
        params: { path: { caseNo } },
        body: { commandId: randomUUID(), stage: 'passport-inspection', visit: 1, note: '' },
      });
    expect((await send()).response.status).toBe(409);
    await env.sleep('190 days');
    await whenTimelineHas(caseNo, 'deadline-passed passport-deadline');
    expect(await platform.applicant.progress(caseNo)).toMatchObject({ awaiting: 'dismissal' });
    await patiently('dismissing', send);
    await whenTimelineHas(caseNo, 'closed dismissed');
    await eventually('the notice', async () => (await kinds(caseNo)).at(-1) === 'dismissed' || undefined);
  }, 120_000);

  it('asks the gateway and the labour agency when their messages are lost, and records that it asked', async () => {
    await loseMessagesOf('payment-gateway');
    await loseMessagesOf('labour-agency');
    const caseNo = await submitted(32);
    await platform.applicant.pay(caseNo);
    await env.sleep('10 minutes');
    await whenTimelineHas(caseNo, 'polled paymentSettled');
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    await platform.firstReviewer.claim(caseNo);
    await platform.firstReviewer.decideHits(caseNo);
    await platform.firstReviewer.approve(caseNo);
    await whenTimelineHas(caseNo, 'done handed-off-to-labour-agency');
    await eventually('the conclusion in the ledger', async () => {
      const { rowCount } = await agencies.query(
        `select 1 from agencies.ledger where case_no = $1 and what = 'concluded'`,
        [caseNo],
      );
      return rowCount === 0 ? undefined : true;
    });
    await env.sleep('2 hours');
    await whenTimelineHas(caseNo, 'polled labourReviewConcluded');
    expect(await platform.applicant.progress(caseNo)).toMatchObject({ stage: 'passport-inspection' });
  }, 120_000);
});
