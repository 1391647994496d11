import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase, receiveFact } from '@talent-window/persistence';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal } from '@talent-window/temporal';
import { createTestDatabase, insertCase, testTemporal } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { relayInbox } from './relay.js';

const assertionKey = Buffer.alloc(32, 7);

let database: DataSource;
let created: Awaited<ReturnType<typeof createTestDatabase>>;
let temporal: Temporal;
beforeAll(async () => {
  created = await createTestDatabase();
  database = await openDatabase(created.url);
  temporal = await openTemporal({ ...testTemporal(), codecKey: assertionKey });
}, 30_000);
afterAll(async () => {
  await temporal.close();
  await database.destroy();
  await created.drop();
});

async function aCase(caseNo: string): Promise<string> {
  await insertCase(database, caseNo);
  return caseNo;
}

const produced = (caseNo: string, cardNo: string, messageId: string) =>
  receiveFact(database, {
    sender: 'card-production',
    messageId,
    caseNo,
    name: 'cardProduced',
    fact: { cardNo, validFrom: '2027-01-01', validUntil: '2029-12-31', occurredAt: '2026-12-31T00:00:00.000Z' },
  });

it('hands on no card whose number is that of another case, and keeps what was said of it', async () => {
  const [first, second] = [await aCase('119990000001'), await aCase('119990000002')];
  await produced(first, 'G00000001', 'm1');
  await produced(second, 'G00000001', 'm2');
  await produced(second, 'G00000002', 'm3');
  expect(await relayInbox(database, temporal.client, { taskQueuePrefix: '', assertionKey })).toBe(3);
  const kept = await database.query<unknown[]>(
    'select message_id, undeliverable, relayed_at is null as waits from inbox order by id',
  );
  // No workflow runs of these cases: what is handed on finds nobody, and only that.
  expect(kept).toEqual([
    { message_id: 'm1', undeliverable: 'no-workflow', waits: true },
    { message_id: 'm2', undeliverable: 'CardNumberTaken', waits: true },
    { message_id: 'm3', undeliverable: 'no-workflow', waits: true },
  ]);
  expect(await database.query<unknown[]>('select card_no, case_no from card order by card_no')).toEqual([
    { card_no: 'G00000001', case_no: first },
    { card_no: 'G00000002', case_no: second },
  ]);
});
