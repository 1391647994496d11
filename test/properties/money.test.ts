import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerAccount } from '@talent-window/contracts/vocabulary';
import type { Remittance, Split } from '@talent-window/persistence';
import { findBalances, openDatabase } from '@talent-window/persistence';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase } from '@talent-window/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { MoneyOfCase } from './money.js';
import { balancesOfCases, history, openCases, remitDays, sum } from './money.js';

/** The same histories in every run of CI; `PROPERTY_SEED=<any number>` draws others. */
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_127);
const HISTORIES = 1_000;
/** So many cases go on at the same time, as the days are closed. */
const TOGETHER = 8;
/** After so many of them a day is closed. */
const A_DAY = 25;

let test: TestDatabase;
let database: DataSource;
let cases: readonly MoneyOfCase[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, TOGETHER);
}, 60_000);
afterAll(async () => {
  await database?.destroy();
  await test?.drop();
});

const expectedSplit = (kept: MoneyOfCase): Split =>
  kept.kept.length > 0 ? kept.history.split : { mol: 0, nia: 0, mofa: 0 };

describe(`${HISTORIES} histories of payments (seed ${SEED})`, () => {
  it('are played to their ends while day after day is remitted', async () => {
    cases = await openCases(database, fc.sample(history, { seed: SEED, numRuns: HISTORIES }));
    const days = remitDays(database);
    const waiting = [...cases];
    const lane = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        await next.play();
        if (waiting.length % A_DAY === 0) await days.next();
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, lane));
    await days.next();
    const of = (is: (it: MoneyOfCase['payments'][number]) => boolean): number =>
      cases.flatMap(({ payments }) => payments).filter(is).length;
    const reached = {
      received: of(({ received }) => received),
      applied: of(({ applied }) => applied),
      refunded: of(({ refund }) => refund === 'paid'),
      stopped: of(({ refund }) => refund === 'stopped'),
      chargedBack: of(({ chargedBack }) => chargedBack),
      refundedAndChargedBack: of(({ refund, chargedBack }) => refund === 'paid' && chargedBack),
      kept: sum(cases.map(({ kept }) => kept.length)),
    };
    console.log(`seed ${SEED}: ${JSON.stringify(reached)}`);
    expect(Object.entries(reached).filter(([, times]) => times === 0)).toEqual([]);
  }, 120_000);

  it('leave a ledger that balances, entry by entry', async () => {
    const lopsided = await database.query(
      'select entry_id from ledger_posting group by entry_id having sum(amount) <> 0 limit 1',
    );
    expect(lopsided).toEqual([]);
    expect(sum((await findBalances(database.manager)).map(({ balance }) => balance))).toBe(0);
  });

  it('leave each authority its exact part of each case, and nothing else of it', async () => {
    const balances = await balancesOfCases(database);
    for (const kase of cases) {
      const on = (account: LedgerAccount): number => balances.get(kase.caseNo)?.get(account) ?? 0;
      const { mol, nia, mofa } = expectedSplit(kase);
      const got = [on('payable-mol'), on('payable-nia'), on('payable-mofa')].map((amount) => 0 - amount);
      expect([kase.caseNo, ...got]).toEqual([kase.caseNo, mol, nia, mofa]);
      const waiting = kase.payments.filter(
        (it) => it.received && !it.applied && it.refund === 'none' && !it.chargedBack,
      );
      expect([kase.caseNo, 0 - on('unapplied')]).toEqual([kase.caseNo, sum(waiting.map(({ amount }) => amount))]);
      const owed = kase.payments.filter(({ refund }) => refund === 'decided').map(({ amount }) => amount);
      expect([kase.caseNo, 0 - on('refunds-payable')]).toEqual([kase.caseNo, sum(owed)]);
      const lost = kase.payments.filter((it) => it.chargedBack && (it.refund === 'paid' || it.refund === 'decided'));
      expect([kase.caseNo, on('chargebacks')]).toEqual([kase.caseNo, sum(lost.map(({ amount }) => amount))]);
      expect([kase.caseNo, on('gateway-clearing')]).toEqual([kase.caseNo, 0]);
    }
  });

  it('bring the treasury what was settled, less what was refunded and charged back', async () => {
    const remitted = await database.query<Remittance[]>('select * from remittance order by drawn_at, day');
    const last = remitted.at(-1)?.carried ?? { mol: 0, nia: 0, mofa: 0 };
    for (const recipient of ['mol', 'nia', 'mofa'] as const) {
      const got = sum(remitted.map(({ split }) => split[recipient])) + last[recipient];
      expect([recipient, got]).toEqual([recipient, sum(cases.map((kase) => expectedSplit(kase)[recipient]))]);
    }
    const applied = cases.flatMap(({ payments }) => payments).filter((it) => it.applied);
    const gone = applied.filter(({ refund, chargedBack }) => refund !== 'none' || chargedBack);
    const total = sum(remitted.map((it) => it.total)) + sum(Object.values(last));
    expect(total).toBe(sum(applied.map(({ amount }) => amount)) - sum(gone.map(({ amount }) => amount)));
  });
});
