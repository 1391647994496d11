import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { castMember, eventually, patiently } from '@talent-window/demo';
import { taipeiDay } from '@talent-window/domain';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';

const server = testTemporal();
let platform: TestPlatform;
let temporal: Temporal;
let desks: Desks;
let applicant: ApiClient;
let cashier: ApiClient;
let colleague: ApiClient;
const today = taipeiDay(new Date().toISOString());

beforeAll(async () => {
  platform = await startPlatform(server);
  temporal = await openTemporal({ ...server, codecKey: platform.codecKey });
  desks = new Desks(platform.agenciesUrl);
  [applicant, cashier, colleague] = await Promise.all([
    platform.signIn('applicant@example.test'),
    platform.signIn('cashier@nia.example'),
    platform.signIn('cashier2@nia.example'),
  ]);
}, 120_000);
afterAll(async () => {
  await temporal?.close();
  await platform?.stop();
}, 60_000);

async function submitted(nth: number): Promise<string> {
  const member = castMember(nth, today, 1000);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  return platform.applicant.submit(draftId);
}

const accepted = (caseNo: string) =>
  eventually('the acceptance', async () => {
    const { stage } = await platform.applicant.progress(caseNo);
    return stage === 'payment' ? undefined : true;
  });

const ledgerOf = async (caseNo: string) => {
  const entries = await patiently('the ledger', () =>
    cashier.GET('/api/cashier/ledger', { params: { query: { caseNo } } }),
  );
  return entries.map(({ what, postings }) => ({ what, postings }));
};
const exceptions = async () =>
  (await patiently('the work list', () => cashier.GET('/api/cashier/exceptions'))).map(({ kind, caseNo }) => ({
    kind,
    caseNo,
  }));
const balances = async () => {
  const accounts = await patiently('the accounts', () => cashier.GET('/api/cashier/accounts'));
  return new Map(accounts.map(({ account, balance }) => [account as string, balance]));
};
const path = { day: today };
const report = () => patiently('the report', () => cashier.GET('/api/cashier/days/{day}', { params: { path } }));
const treasury = () => desks.entries('treasury');

/**
 * Closes the day by hand, as a cashier may, and waits for what is to come of it, and for its end: who asks for a close while
 * one is under way gets that one, which has read the gateway's file already.
 */
async function closeDay<T>(what: string, seen: () => Promise<T | undefined>): Promise<T> {
  await patiently('closing the day', () => cashier.POST('/api/cashier/days/{day}/close', { params: { path } }));
  const come = await eventually(what, seen);
  await temporal.client.workflow.getHandle(`${server.taskQueuePrefix}close-of-day-${today}`).result();
  return come;
}

describe('the money of a day', () => {
  let byCard = '';
  let twice = '';
  let fee = 0;

  it('belongs to its authorities on acceptance, and gets one receipt however long the fee system is away', async () => {
    await desks.setFault('fee-system', 'error-500');
    byCard = await submitted(1);
    await platform.applicant.pay(byCard);
    await accepted(byCard);
    const entries = await ledgerOf(byCard);
    const { unapplied = 0, ...split } = entries[1]?.postings ?? {};
    fee = unapplied;
    expect(entries.map(({ what }) => what)).toEqual(['received', 'applied']);
    expect(Object.values(split).reduce((sum, part) => sum + (part ?? 0), 0)).toBe(-fee);
    await desks.setFault('fee-system', 'none');
    const notice = await eventually('the receipt', async () => {
      const { data } = await applicant.GET('/api/notices');
      return data?.find(({ kind, caseNo }) => kind === 'receipt-issued' && caseNo === byCard);
    });
    expect(notice.body.en).toMatch(/Its number is R\d{10}/);
    const payment = await patiently('the payment', () =>
      applicant.GET('/api/cases/{caseNo}/payment', { params: { path: { caseNo: byCard } } }),
    );
    expect(notice.body.en).toContain(payment.receipt?.receiptNo);
    expect((await desks.ledger('fee-system', byCard)).filter((what) => what === 'receipt-issued')).toHaveLength(1);
  }, 60_000);

  it('that was paid twice, once not by card, goes back by a transfer that two cashiers release', async () => {
    twice = await submitted(2);
    const attempt = await platform.applicant.openPayment(twice, 'virtual-account');
    if ('pageUrl' in attempt) await platform.agencies.pay(attempt.pageUrl, 'abandon');
    await platform.applicant.pay(twice);
    await accepted(twice);
    await platform.agencies.payByNumber(attempt.attemptNo);
    const caseNo = twice;
    const waiting = await eventually('the refund', async () => {
      const { data } = await applicant.GET('/api/cases/{caseNo}/refunds', { params: { path: { caseNo } } });
      return data?.[0];
    });
    expect(waiting).toMatchObject({ state: 'payee-wanted', way: 'transfer', why: 'paid-twice', amount: fee });
    const { refundNo } = waiting;
    const release = (who: ApiClient, commandId: string = randomUUID()) =>
      who.POST('/api/cashier/refunds/{refundNo}/release', { params: { path: { refundNo } }, body: { commandId } });
    expect((await release(cashier)).error).toMatchObject({ reason: 'refund-not-waiting' });
    const payee = { bankCode: '004', account: '001234567890', name: '王小明' };
    const give = () =>
      patiently('the payee', () =>
        applicant.PUT('/api/cases/{caseNo}/refunds/{refundNo}/payee', {
          params: { path: { caseNo, refundNo } },
          body: { commandId: randomUUID(), ...payee },
        }),
      );
    await give();
    const back = await patiently('the account goes back', () =>
      cashier.POST('/api/cashier/refunds/{refundNo}/reject', {
        params: { path: { refundNo } },
        body: { commandId: randomUUID(), why: '戶名不符' },
      }),
    );
    expect([back.state, back.payee]).toEqual(['rejected', undefined]);
    const given = await give();
    expect(given).toMatchObject({ state: 'payee-given', payee: '004 ****7890 王**' });
    const first = randomUUID();
    expect((await release(cashier, first)).data).toMatchObject({ state: 'released-once' });
    expect((await release(cashier, first)).data).toMatchObject({ state: 'released-once' });
    const alone = await release(cashier);
    expect([alone.response.status, alone.error]).toMatchObject([409, { reason: 'second-cashier-needed' }]);
    expect((await release(colleague)).data).toMatchObject({ state: 'released' });
    const draw = (commandId: string) => cashier.POST('/api/cashier/transfers', { body: { commandId } });
    const drawing = randomUUID();
    const drawn = await patiently('the transfer file', () => draw(drawing));
    expect((await draw(drawing)).data).toEqual(drawn);
    expect((await draw(randomUUID())).error).toMatchObject({ reason: 'nothing-to-transfer' });
    const unexplained = { commandId: randomUUID(), why: '戶名不符' };
    const taken = await cashier.POST('/api/cashier/refunds/{refundNo}/reject', {
      params: { path: { refundNo } },
      body: unexplained,
    });
    expect(taken.error).toMatchObject({ reason: 'bank-return-needed' });
    const file = await patiently('what is in it', () =>
      cashier.GET('/api/cashier/transfers/{fileNo}/file.csv', {
        params: { path: { fileNo: String(drawn.fileNo) } },
        parseAs: 'text',
      }),
    );
    expect(file).toBe(`refund,bank,account,name,amount,currency\r\n${refundNo},004,001234567890,王小明,${fee},TWD\r\n`);
    const book = { commandId: randomUUID(), bankReference: 'B-1' };
    const paid = await patiently('the booking', () =>
      colleague.POST('/api/cashier/refunds/{refundNo}/paid', { params: { path: { refundNo } }, body: book }),
    );
    expect(paid.history.map(({ state }) => state)).toEqual([
      'payee-wanted',
      'payee-given',
      'rejected',
      'payee-given',
      'released-once',
      'released',
      'paid',
    ]);
    await eventually('the word of it', async () => {
      const { data } = await applicant.GET('/api/notices');
      return data?.some((notice) => notice.kind === 'refund-paid' && notice.caseNo === caseNo) || undefined;
    });
  }, 60_000);

  it('is parked while the gateway’s file cannot be read, and nothing is remitted', async () => {
    await desks.setSettlementFile('missing-column');
    const parked = await closeDay('the parked day', async () => {
      const { data } = await cashier.GET('/api/cashier/days/{day}', { params: { path } });
      return data?.state === 'parked' ? data : undefined;
    });
    expect(parked).toMatchObject({ parkedWhy: 'missing-column', open: [{ kind: 'settlement-unreadable' }] });
    expect(await treasury()).toEqual([]);
  }, 60_000);

  it('goes to the treasury in one payment, with what does not agree on the desk and left out', async () => {
    await desks.setSettlementFile('missing-line');
    const closed = await closeDay('the closed day', async () => {
      const { data } = await cashier.GET('/api/cashier/days/{day}', { params: { path } });
      return data?.state === 'closed' ? data : undefined;
    });
    // The first payment of the day is the line that lacks; the second case's fee is there.
    expect(closed).toMatchObject({ total: fee, movements: 1, open: [{ kind: 'settlement-missing', times: 1 }] });
    expect(await exceptions()).toEqual([{ kind: 'settlement-missing', caseNo: byCard }]);
    expect(await treasury()).toMatchObject([{ what: 'remitted', details: { total: fee, ...closed.split } }]);
    const csv = await patiently('the report', () =>
      cashier.GET('/api/cashier/days/{day}/report.csv', { params: { path }, parseAs: 'text' }),
    );
    const pdf = await patiently('the printed report', () =>
      cashier.GET('/api/cashier/days/{day}/report.pdf', { params: { path }, parseAs: 'arrayBuffer' }),
    );
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const [, line = '', , , total = ''] = csv.split('\r\n');
    expect(line).toMatch(new RegExp(`^${twice},\\d+,R\\d{10},applied,.*,${fee}$`));
    expect(total).toMatch(new RegExp(`^,${closed.treasuryNo},,remitted,${today},.*,${fee}$`));
  }, 60_000);

  it('is closed once: again, it changes nothing but what has been cleared, and the treasury hears no more of it', async () => {
    const before = await report();
    await desks.setSettlementFile('none');
    await closeDay('the cleared list', async () => ((await exceptions()).length === 0 ? true : undefined));
    expect(await report()).toEqual({ ...before, open: [] });
    expect(await treasury()).toHaveLength(1);
    const { 'gateway-clearing': clearing, 'payable-nia': owed = 0 } = Object.fromEntries(await balances());
    expect(clearing).toBe(0);
    // The line that lacked is paid out by now, and goes with the next day.
    expect(-owed).toBe(before.split?.nia);
  }, 60_000);

  it('that a card’s issuer takes back is the authorities’ no more, and lies on the desk', async () => {
    await desks.chargeBack(`${byCard}P1A1`);
    await closeDay('the chargeback', async () => {
      const taken = (await ledgerOf(byCard)).find(({ what }) => what === 'charged-back');
      return (await exceptions()).length > 0 ? taken : undefined;
    });
    expect(await exceptions()).toEqual([{ kind: 'charged-back', caseNo: byCard }]);
    const accounts = await balances();
    expect(['payable-mol', 'payable-nia', 'payable-mofa'].map((account) => accounts.get(account))).toEqual([0, 0, 0]);
    expect(await treasury()).toHaveLength(1);
  }, 60_000);

  it('balances to the dollar', async () => {
    expect([...(await balances()).values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
  });
});
