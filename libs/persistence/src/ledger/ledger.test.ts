import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEDGER_ACCOUNTS } from '@talent-window/contracts/vocabulary';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { findBalances, findEntriesOfCase } from './balances.js';
import { LedgerConflictError, post } from './post.js';
import type { LedgerEntry } from './post.js';
import { recordReceipt } from './receive.js';

let test: TestDatabase;
let database: DataSource;
const caseNo = '115551000001';
const at = '2026-11-23T01:00:00.000Z';

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url);
  const [account, draft] = [randomUUID(), randomUUID()];
  await database.query(`insert into account values ($1, 'a@example.test', 'A', '', '{applicant}', null, 'en')`, [
    account,
  ]);
  await database.query(`insert into draft values ($1, $2, 'gold-card', 'one-stop', '{}', 1, now(), null)`, [
    draft,
    account,
  ]);
  await database.query(
    `insert into case_file values ($1, $2, $3, 'gold-card', 'one-stop', '{}', '{}', '{}', '{}', '', now())`,
    [caseNo, draft, account],
  );
});

afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const money = (transactionNo: string, amount = 3700) => ({
  caseNo,
  orderNo: `${caseNo}P1`,
  attemptNo: `${caseNo}P1A1`,
  transactionNo,
  amount,
  method: 'credit-card',
  occurredAt: at,
  cause: `notified:${transactionNo}`,
});

const entry = (cause: string, postings: LedgerEntry['postings']): LedgerEntry => ({
  cause,
  what: 'received',
  caseNo,
  at,
  postings,
});

const posted = (it: LedgerEntry) => database.transaction((manager) => post(manager, it));

describe('the ledger', () => {
  it('takes money once for its transaction, whoever tells of it', async () => {
    const tell = (cause: string) =>
      database.transaction((manager) => recordReceipt(manager, { ...money('T1'), surcharge: 25, cause }));
    const told = await Promise.all(['webhook', 'webhook', 'poll'].map(tell));
    expect(told.filter(Boolean)).toHaveLength(1);
    const entries = await findEntriesOfCase(database.manager, caseNo);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      cause: 'received:T1',
      transactionNo: 'T1',
      postings: { 'gateway-clearing': 3725, unapplied: -3700, surcharges: -25 },
    });
  });

  it('alarms when the same transaction is told with another amount', async () => {
    const told = database.transaction((manager) => recordReceipt(manager, money('T1', 3701)));
    await expect(told).rejects.toThrow(LedgerConflictError);
  });

  it('takes no entry that does not sum to zero, and none without postings', async () => {
    await expect(posted(entry('lopsided', { bank: 100, unapplied: -99 }))).rejects.toThrow('sums to 1, not to zero');
    await expect(posted(entry('empty', {}))).rejects.toThrow('sums to nothing, not to zero');
  });

  it('takes no posting on an account that is not in the chart', async () => {
    const wrong = { 'petty-cash': 100, bank: -100 } as LedgerEntry['postings'];
    await expect(posted(entry('petty', wrong))).rejects.toThrow('foreign key');
  });

  it('is only added to, and an entry is closed with its transaction', async () => {
    await expect(database.query('update ledger_posting set amount = amount + 1')).rejects.toThrow('only added to');
    await expect(database.query('delete from ledger_entry')).rejects.toThrow('only added to');
    await expect(database.query('truncate ledger_posting, ledger_entry cascade')).rejects.toThrow('only added to');
    const later = `insert into ledger_posting select max(id), 'bank', 1 from ledger_entry
                   union all select max(id), 'chargebacks', -1 from ledger_entry`;
    await expect(database.query(later)).rejects.toThrow('is closed');
  });

  it('has the accounts of the vocabulary, and all together sum to zero', async () => {
    const balances = await findBalances(database.manager);
    expect(balances.map(({ account }) => account)).toEqual([...LEDGER_ACCOUNTS].toSorted());
    expect(balances.reduce((sum, { balance }) => sum + balance, 0)).toBe(0);
  });
});
