import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, insertCase, OWNER } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { MailEventEntity, MailMessageEntity } from '../entities/mail.entity.js';
import { NoticeEntity } from '../entities/notice.entity.js';
import { settleWaitingMails, startRounds } from './again.js';
import { takeReport } from './reports.js';
import { noteTry, queueMail } from './sending.js';

const CASE = '115551000001';
const TAKEN = { result: 'taken', status: '2.0.0', reply: '250 2.0.0 ok' } as const;
let database: DataSource;
let created: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  created = await createTestDatabase();
  database = await openDatabase(created.url, 4);
  await insertCase(database, CASE);
}, 30_000);
afterAll(async () => {
  await database.destroy();
  await created.drop();
});

let serial = 0;
async function queued(): Promise<string> {
  const id = `${CASE}:payment:1:${(serial += 1)}`;
  await database.transaction(async (manager) => {
    const notice = { id, caseNo: CASE, accountId: OWNER, kind: 'submitted', params: {} };
    await manager.insert(NoticeEntity, { ...notice, servedAt: new Date(), readAt: null });
    await queueMail(manager, id);
    await queueMail(manager, id);
  });
  return id;
}
const mail = (noticeId: string) => database.getRepository(MailMessageEntity).findOneByOrFail({ noticeId });
const history = async (noticeId: string): Promise<string[]> => {
  const events = await database.getRepository(MailEventEntity).find({ where: { noticeId }, order: { id: 'asc' } });
  return events.map(({ what, round, state }) => `${what} ${round}: ${state}`);
};
/** Reports what a server said; `hourMs` 0 lets a mail go out again at once. */
async function reported(noticeId: string, [action, status]: [string, string], round = 0, of = status) {
  const { no } = await mail(noticeId);
  const raw = Buffer.from(`${noticeId} ${action} ${of} ${round}`);
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return takeReport(database, { sha256, raw, report: { action, status }, about: { no, round } }, 0);
}
const started = async (): Promise<string[]> => {
  const rounds: string[] = [];
  await startRounds(database, ({ noticeId, round }) => {
    rounds.push(`${noticeId} ${round}`);
    return Promise.resolve('started');
  });
  return rounds;
};

describe('a mail', () => {
  it('that nobody took in its time is ended by the time itself, and what comes later changes nothing', async () => {
    const id = await queued();
    await noteTry(
      database,
      { noticeId: id, round: 0 },
      { result: 'put-off', status: '4.3.2', reply: '421 4.3.2 away' },
    );
    await settleWaitingMails(database);
    expect((await mail(id)).state).toBe('queued');
    await database.query(`update mail_message set try_until = now() - interval '1 minute' where notice_id = $1`, [id]);
    await settleWaitingMails(database);
    await settleWaitingMails(database);
    expect(await history(id)).toEqual(['queued 0: queued', 'put-off 0: queued', 'time-over 0: failed']);
    expect(await mail(id)).toMatchObject({ state: 'failed', attempts: 1, lastStatus: '4.3.2' });
    await noteTry(database, { noticeId: id, round: 0 }, TAKEN);
    expect((await mail(id)).state).toBe('failed');
  });

  it('that keeps coming back for now goes out again four times and is then for the desk', async () => {
    const id = await queued();
    for (let round = 0; round < 5; round += 1) {
      await noteTry(database, { noticeId: id, round }, TAKEN);
      expect(await reported(id, ['failed', '4.2.2'], round)).toBe('taken');
      await settleWaitingMails(database);
      expect(await started()).toEqual(round < 4 ? [`${id} ${round + 1}`] : []);
      expect(await started()).toEqual([]);
    }
    expect(await mail(id)).toMatchObject({ state: 'bounced-permanent', round: 4, bounces: 5, attempts: 5 });
  });

  it('is where its report says, also where that overtakes the note that it was sent', async () => {
    const id = await queued();
    await reported(id, ['failed', '5.1.1']);
    await noteTry(database, { noticeId: id, round: 0 }, TAKEN);
    expect(await history(id)).toEqual([
      'queued 0: queued',
      'bounced-permanent 0: bounced-permanent',
      'sent 0: bounced-permanent',
    ]);
  });

  it('is not moved by a report about an earlier round', async () => {
    const id = await queued();
    await noteTry(database, { noticeId: id, round: 0 }, TAKEN);
    await reported(id, ['failed', '4.2.2']);
    await settleWaitingMails(database);
    await noteTry(database, { noticeId: id, round: 1 }, TAKEN);
    await reported(id, ['failed', '5.1.1'], 0);
    expect(await mail(id)).toMatchObject({ state: 'sent', round: 1, lastStatus: '2.0.0', lastReply: '250 2.0.0 ok' });
  });

  it('stays with the engine’s door while that is away, and is started then', async () => {
    const id = await queued();
    await noteTry(database, { noticeId: id, round: 0 }, TAKEN);
    await reported(id, ['failed', '4.2.2']);
    await settleWaitingMails(database);
    expect(await startRounds(database, () => Promise.resolve('away'))).toBe('away');
    expect(await started()).toContain(`${id} 1`);
  });
});

describe('a report', () => {
  it('is taken once, also when it comes many times at once', async () => {
    const id = await queued();
    await noteTry(database, { noticeId: id, round: 0 }, TAKEN);
    const answers = await Promise.all(Array.from({ length: 4 }, () => reported(id, ['delivered', '2.1.5'])));
    expect(answers.sort()).toEqual(['known', 'known', 'known', 'taken']);
    expect(await history(id)).toEqual(['queued 0: queued', 'sent 0: sent', 'delivered 0: delivered']);
  });

  it('of one round is taken so many times and no more', async () => {
    const id = await queued();
    await noteTry(database, { noticeId: id, round: 0 }, TAKEN);
    const answers: string[] = [];
    for (let nth = 1; nth <= 21; nth += 1) answers.push(await reported(id, ['delayed', '4.4.1'], 0, `${nth}`));
    expect(answers).toEqual([...Array<string>(20).fill('taken'), 'one-too-many']);
  });

  it('that is unknown is kept in its beginning with the reason, and no more than the latest thousand', async () => {
    await database.query(
      `insert into mail_report (sha256, received_at, unknown_because, raw)
       select 'x' || n, now() - n * interval '1 hour', 'forged', '' from generate_series(1, 1200) n`,
    );
    const raw = Buffer.alloc(64 * 1024, 'x');
    const report = { action: 'failed', status: '5.1.1' };
    const take = (sha256: string, received: object): ReturnType<typeof takeReport> =>
      takeReport(database, { sha256, raw, ...received }, 0);
    expect(await take('a', {})).toBe('no-report');
    expect(await take('b', { report })).toBe('forged');
    expect(await take('c', { report, about: { no: '999999', round: 0 } })).toBe('no-such-mail');
    const [kept] = await database.query<[{ count: number; bytes: number }]>(
      `select count(*)::integer as count, max(length(raw)) as bytes from mail_report where unknown_because is not null`,
    );
    expect(kept).toEqual({ count: 1000, bytes: 16 * 1024 });
  });
});
