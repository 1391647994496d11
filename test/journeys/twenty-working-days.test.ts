import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Progress, TimelineEntry } from '@talent-window/contracts/vocabulary';
import { castMember, eventually } from '@talent-window/demo';
import { CURRENT_CALENDAR, pausedWorkingDays, taipeiDay, usedWorkingDays } from '@talent-window/domain';
import { dataConverterWith, queryProgress } from '@talent-window/temporal';
import { timeSkippingServer } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import pg from 'pg';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { addSearchAttributes } from './search-attributes.js';

/**
 * One Gold Card case over 20 working days and the Dragon Boat Festival (9 June 2027), on the time-skipping server, with
 * the real API, PostgreSQL and agencies. The calendar ends with 2027: with the next one, move the days on.
 */
const FIRST_DAY = '2027-06-07T01:00:00.000Z'; // Monday 09:00 in Taipei

let env: TestWorkflowEnvironment;
let platform: TestPlatform;
let desks: Desks;
let client: Client;
let database: pg.Pool;
let caseNo: string;

beforeAll(async () => {
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: timeSkippingServer() });
  await addSearchAttributes(env.connection, 'default');
  platform = await startPlatform({ address: env.address, namespace: 'default', taskQueuePrefix: '' });
  desks = new Desks(platform.agenciesUrl);
  client = new Client({ connection: env.connection, dataConverter: dataConverterWith(platform.codecKey) });
  database = new pg.Pool({ connectionString: platform.databaseUrl });
  await desks.setMode('labour-agency', 'manual');
  await desks.setMode('card-production', 'manual');
}, 120_000);

afterAll(async () => {
  await database?.end();
  await platform?.stop();
  await env?.teardown();
}, 60_000);

const until = async (instant: string): Promise<void> => {
  const now = await env.currentTimeMs();
  await env.sleep(Date.parse(instant) - now);
};

/** The projection, once the case has come to a stage; it must say what the workflow itself says. */
const atStage = async (stage: Progress['stage']): Promise<Progress> => {
  const projection = await eventually(`the projection at ${stage}`, async () => {
    const { rows } = await database.query<{ progress: Progress }>(
      'select progress from case_projection where case_no = $1',
      [caseNo],
    );
    return rows[0]?.progress.stage === stage ? rows[0].progress : undefined;
  });
  return projection;
};

const expectWorkflowAgrees = async (): Promise<void> => {
  const asked = await queryProgress(client, caseNo, 10_000);
  const { rows } = await database.query<{ progress: Progress }>(
    'select progress from case_projection where case_no = $1',
    [caseNo],
  );
  expect(rows[0]?.progress).toEqual(asked);
};

const whenTimelineSays = async (what: string): Promise<TimelineEntry> =>
  eventually(`the timeline to say ${what}`, async () => {
    const { rows } = await database.query<TimelineEntry>(
      'select what, kind, at, details from timeline where case_no = $1 and what = $2',
      [caseNo, what],
    );
    return rows[0];
  });

const servedNotices = async (): Promise<string[]> => {
  const { rows } = await database.query<{ kind: string; served_at: Date }>(
    'select kind, served_at from notice where case_no = $1 order by served_at',
    [caseNo],
  );
  return rows.map(({ kind, served_at }) => `${taipeiDay(served_at.toISOString())} ${kind}`);
};

describe('a Gold Card over twenty working days and a holiday', () => {
  it('goes from submission to the card with each notice, clock and projection on its day', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const member = castMember(0, today, 1);
    await platform.agencies.recordEarlierJourney(member.person);
    await until(FIRST_DAY);

    // Monday 7 June: submitted and paid. Accepted, so the clock of 20 working days runs.
    const { draftId, conflict } = await platform.applicant.fillIn(member);
    expect(conflict).toBe(true);
    await platform.applicant.upload(draftId, await filesFor(member, today));
    caseNo = await platform.applicant.submit(draftId);
    await platform.applicant.pay(caseNo);
    const inReview = await atStage('initial-review');
    expect(inReview.clock).toMatchObject({
      budgetDays: 20,
      dueAt: '2027-07-06T16:00:00.000Z', // the festival on 9 June does not count
      calendarVersion: CURRENT_CALENDAR.version,
      pauses: [],
    });
    expect(taipeiDay(inReview.clock.acceptedAt ?? '')).toBe('2027-06-07');
    expect(inReview.holder.authority).toBe('nia');
    expect(inReview.dueAt).toBe('2027-06-11T16:00:00.000Z'); // 3 working days, over the festival
    await expectWorkflowAgrees();

    // Thursday 10 June: the hit is another person, NIA approves. WDA has the file.
    await until('2027-06-10T02:00:00.000Z');
    await platform.firstReviewer.claim(caseNo);
    expect(await platform.firstReviewer.decideHits(caseNo)).toBe(1);
    await platform.firstReviewer.approve(caseNo);
    expect((await atStage('labour-review')).holder.authority).toBe('wda');
    await whenTimelineSays('handed-off-to-labour-agency');

    // Monday 21 June: WDA accepts; the passport notice is served, and the clock stands still from here.
    await until('2027-06-21T03:00:00.000Z');
    await desks.concludeReview(`${caseNo}:labour-review:1`, 'accepted');
    await atStage('passport-inspection');
    await whenTimelineSays('passport-inspection-notified');
    const waiting = await atStage('passport-inspection');
    expect(waiting.holder.authority).toBe('applicant');
    expect(waiting.dueAt).toBe('2027-12-21T16:00:00.000Z'); // 6 months, by the end of the day in Taipei
    expect(waiting.clock.dueAt).toBeUndefined();
    expect(usedWorkingDays(waiting.clock, '2027-07-02T04:00:00.000Z', CURRENT_CALENDAR)).toBe(9);
    await expectWorkflowAgrees();

    // Monday 5 July: at the counter. 10 working days were paused, so the end moves by 10.
    await until('2027-07-05T02:00:00.000Z');
    await platform.counter.inspectPassport(caseNo);
    const final = await atStage('final-review');
    expect(final.clock.dueAt).toBe('2027-07-20T16:00:00.000Z');
    expect(pausedWorkingDays(final.clock, '2027-07-05T04:00:00.000Z', CURRENT_CALENDAR)).toBe(10);
    expect(final.visitsInPerson).toBe(1);

    // Wednesday 7 July: a second officer approves; what was cleared does not come back.
    await until('2027-07-07T02:00:00.000Z');
    await platform.secondReviewer.awaits(caseNo, 'final-review', 'claim');
    await platform.secondReviewer.claim(caseNo);
    expect(await platform.secondReviewer.decideHits(caseNo)).toBe(0);
    await platform.secondReviewer.approve(caseNo);
    await atStage('card-production');
    await whenTimelineSays('card-ordered');

    // Friday 9 July: the card is made, so the clock stops after 13 working days used.
    await until('2027-07-09T02:00:00.000Z');
    await desks.produceCard(`${caseNo}:card-production:1`);
    await whenTimelineSays('entry-permit-issued');
    const ready = await atStage('collection');
    expect(usedWorkingDays(ready.clock, '2027-12-01T00:00:00.000Z', CURRENT_CALENDAR)).toBe(13);
    expect(ready.awaiting).toBe('entry');
    await expectWorkflowAgrees();

    // Monday 12 July: enters with the permit and swaps it for the card.
    await until('2027-07-12T02:00:00.000Z');
    await platform.agencies.enter(member.person, caseNo, '2027-07-12');
    await platform.station.awaits(caseNo, 'collection', 'recordHandover');
    await platform.station.handOver(caseNo);
    expect(await client.workflow.getHandle(caseNo).result()).toEqual({ caseNo, outcome: 'approved' });
    expect((await platform.applicant.progress(caseNo)).outcome).toBe('approved');

    expect(await servedNotices()).toEqual([
      '2027-06-07 submitted',
      '2027-06-07 payment-received',
      '2027-06-07 receipt-issued',
      '2027-06-21 passport-inspection',
      '2027-07-07 approved',
      '2027-07-09 ready-permit',
      '2027-07-12 collected',
    ]);
  }, 180_000);

  it('left one trace of each thing at the agencies, and one mail for each notice', async () => {
    const count = async (agency: string, what: string): Promise<number> =>
      (await desks.ledger(agency, caseNo)).filter((line) => line === what).length;
    expect(await count('payment-gateway', 'settled')).toBe(1);
    expect(await count('labour-agency', 'file-received')).toBe(1);
    expect(await count('inventory', 'blank-reserved')).toBe(1);
    expect(await count('card-production', 'card-ordered')).toBe(1);
    const ids = (await desks.mails(castMember(0, '2026-11-23', 1).content.basic.email)).map(
      ({ messageId }) => messageId,
    );
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });

  it('has an audit row for every step of its timeline', async () => {
    const { rows } = await database.query<{ unaudited: number }>(
      `select count(*)::int as unaudited from timeline t where case_no = $1
         and not exists (select 1 from audit a where a.case_no = t.case_no and a.cause = t.cause)`,
      [caseNo],
    );
    expect(rows).toEqual([{ unaudited: 0 }]);
  });
});
