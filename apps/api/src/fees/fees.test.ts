import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { submitCase } from '../case.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
});
afterAll(() => api.stop());

const JPN = { caseType: 'gold-card', nationality: 'JPN', appliesFrom: 'overseas', years: '3', on: '2026-11-02' };
const ask = (changes: Record<string, string> = {}): Promise<Answer> =>
  api.stranger().get(`/api/fees?${new URLSearchParams({ ...JPN, ...changes }).toString()}`);

describe('the fee calculator', () => {
  it('tells anybody each item with the agency that gets it and its law, the table, and when it is paid back', async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ caseType: 'gold-card', inForceSince: '2023-06-29', on: '2026-11-02' });
    expect(body.quote).toMatchObject({
      total: 5_700,
      split: { mol: 500, nia: 3_000, mofa: 2_200 },
      row: 'B',
      feeTableVersion: 'gold-card-2023-06-29',
      refundRule: 'refund.none-once-accepted',
      refundText: { zh: '申請案經受理後，除誤繳或溢繳外，不予退費。', en: expect.stringContaining('not refunded') },
      refundLegalBasis: { law: 'L-FEE', article: '7', text: { zh: expect.stringContaining('就業金卡') } },
    });
    expect(body.quote.items[0]).toEqual({
      item: 'fee.work-permit-review',
      recipient: 'mol',
      recipientText: { zh: '勞動部', en: 'Ministry of Labor' },
      amount: 500,
      legalBasis: { law: 'L-WFEE', article: '2', text: { zh: expect.any(String), en: expect.any(String) } },
      text: { zh: '工作許可審查費', en: 'Work permit review' },
    });
  });

  it.each([
    [{ nationality: 'USA', years: '2' }, 7_460],
    [{ nationality: 'USA', appliesFrom: 'taiwan', status: 'visa-exempt', years: '2' }, 4_700],
    [{ nationality: 'HKG' }, 3_100],
    [{ action: 'reissue' }, 500],
    [{ status: 'arc' }, 5_700],
  ])('for %j says %i', async (changes, total) => {
    expect((await ask(changes)).body.quote.total).toBe(total);
  });

  it.each<[Record<string, string>, string, string]>([
    [{ on: '2023-06-28' }, 'on', 'fee-not-in-force'],
    [{ nationality: 'CHN' }, 'nationality', 'nationality.mainland'],
    [{ appliesFrom: 'taiwan' }, 'status', 'fee-status-needed'],
    [{ caseType: 'arc-employment' }, 'appliesFrom', 'fee-not-from-there'],
    [{ years: '4' }, 'years', 'fee-years'],
  ])('for %j says what is wrong: %s, %s', async (changes, path, reason) => {
    const { status, body } = await ask(changes);
    expect([status, body.reason]).toEqual([422, 'no-such-fee']);
    expect(body.findings).toEqual([
      expect.objectContaining({ path, reason, text: { zh: expect.any(String), en: expect.any(String) } }),
    ]);
  });

  it.each([
    { nationality: 'XXX' },
    { years: 'three' },
    { years: '1.5' },
    { on: '2026-02-30' },
    { status: '' },
    { more: '1' },
  ])('does not guess what %j means', async (changes) => {
    expect((await ask(changes)).status).toBe(400);
  });

  it('says what the quote pinned to a case says', async () => {
    const applicant = await api.as('applicant@example.test');
    const caseNo = await submitCase(api, applicant);
    const { quote } = (await applicant.get(`/api/cases/${caseNo}/payment`)).body;
    expect((await ask({ nationality: 'USA' })).body.quote).toEqual(quote);
  });
});
