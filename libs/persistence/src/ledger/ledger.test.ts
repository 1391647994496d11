import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEDGER_ACCOUNTS, PLATFORM } from '@talent-window/contracts/vocabulary';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase, insertCase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { findBalances, findEntriesOfCase } from './balances.js';
import { chargeBack, stopCardRefund } from './charge-back.js';
import { LedgerConflictError, post } from './post.js';
import type { LedgerEntry } from './post.js';
import { recordReceipt } from './receive.js';
import {
  closeCashDays,
  findCashDay,
  findDaysBehind,
  keepCashDay,
  parkDiscrepancies,
  parkDiscrepancy,
} from './reconcile.js';
import { decideRefund } from './refund.js';

let test: TestDatabase;
let database: DataSource;
const caseNo = '115551000001';
const at = '2026-11-23T01:00:00.000Z';

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url);
  await insertCase(database, caseNo);
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
    await expect(database.query('update ledger_posting set amount = amount + 1')).rejects.toThrow('permission denied');
    const owner = await openDatabase(test.ownerUrl, 1);
    await expect(owner.query('update ledger_posting set amount = amount + 1')).rejects.toThrow('only added to');
    await expect(owner.query('delete from ledger_entry')).rejects.toThrow('only added to');
    await expect(owner.query('truncate ledger_posting, ledger_entry cascade')).rejects.toThrow('only added to');
    await owner.destroy();
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

describe('a day at the till', () => {
  const missing = { kind: 'settlement-missing', which: 'T1', details: {}, who: 'cashier' } as const;
  const unreadable = { kind: 'settlement-unreadable', which: 'not-a-table', details: {}, who: 'cashier' } as const;
  const open = async (): Promise<readonly string[]> =>
    (
      await database.query<{ kind: string }[]>(`select kind from payment_exception where state = 'open' order by id`)
    ).map(({ kind }) => kind);

  it('keeps its open entries while its file cannot be read, and opens anew what had agreed', async () => {
    const { manager } = database;
    await parkDiscrepancies(manager, '2026-11-23', [missing]);
    await parkDiscrepancy(manager, '2026-11-23', unreadable);
    expect(await open()).toEqual(['settlement-missing', 'settlement-unreadable']);
    await parkDiscrepancies(manager, '2026-11-23', []);
    expect(await open()).toEqual([]);
    await parkDiscrepancies(manager, '2026-11-23', [missing]);
    expect(await open()).toEqual(['settlement-missing']);
  });

  it('is behind since the last that was closed, parked, or not accounted for by the gateway', async () => {
    const { manager } = database;
    await keepCashDay(manager, { day: '2026-11-24', parkedWhy: 'not-a-table' });
    await keepCashDay(manager, { day: '2026-11-25' });
    await closeCashDays(manager, '2026-11-25');
    // T1 came on the 23rd and is in no file; nothing was closed since the 25th.
    expect(await findDaysBehind(manager, '2026-11-28')).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-26',
      '2026-11-27',
    ]);
    expect((await findCashDay(manager, '2026-11-24'))?.state).toBe('parked');
  });
});

describe('a refund to a card', () => {
  const decided = (transactionNo: string) =>
    database.transaction(async (manager) => {
      await recordReceipt(manager, money(transactionNo));
      return decideRefund(manager, { transactionNo, why: 'paid-too-late', way: 'card', at });
    });
  const stopped = (refundNo: string) =>
    database.transaction((manager) => stopCardRefund(manager, refundNo, { actor: PLATFORM, at }));

  it('that the issuer was quicker than is stopped, once, and nothing is owed by anybody', async () => {
    const { refundNo } = await decided('T2');
    expect(await stopped(refundNo)).toBe(false);
    const told = { transactionNo: 'T2', messageId: 'settlement:2026-11-23', actor: PLATFORM, at };
    await database.transaction((manager) => chargeBack(manager, told));
    expect([await stopped(refundNo), await stopped(refundNo)]).toEqual([true, true]);
    const postings = (await findEntriesOfCase(database.manager, caseNo))
      .filter(({ transactionNo }) => transactionNo === 'T2')
      .flatMap((it) => Object.entries(it.postings));
    const left = (account: string) =>
      postings.filter(([on]) => on === account).reduce((sum, [, amount]) => sum + amount, 0);
    expect(['refunds-payable', 'chargebacks', 'unapplied', 'gateway-clearing'].map(left)).toEqual([0, 0, 0, 0]);
  });
});
