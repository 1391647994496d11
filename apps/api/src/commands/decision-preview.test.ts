import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bothTexts } from '@talent-window/i18n';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';
import { TURN } from '../requests.fixture.js';

let api: TestApi;
let reviewer: Browser;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  reviewer = await api.as('reviewer@nia.example');
  caseNo = await submitCase(api, await api.as('applicant@example.test'));
  const assignee = await accountId(api, 'reviewer@nia.example');
  await bringTo(api, caseNo, { stage: 'initial-review', assignee });
});
afterAll(() => api.stop());

const preview = async (content: object, who = reviewer) =>
  who.post(`/api/cases/${caseNo}/decision-preview`, { ...TURN, reasons: [], note: '', ...content });
const ITEM = { path: 'documents.photo', reason: 'unreadable', note: 'too dark', example: 'a plain wall behind you' };

describe('the preview of a decision', () => {
  it('has what is asked, item by item, by the words that serve it, and the last day for the answer', async () => {
    const { status, body } = await preview({ decision: 'supplement', items: [ITEM] });
    const known = { items: 1, caseNo, url: `${api.config.publicUrl}/cases/${caseNo}` };
    expect([status, body.notices.length]).toEqual([200, 1]);
    expect(body.notices[0]).toEqual({
      kind: 'supplement',
      subject: bothTexts('notice.supplement.subject', known),
      body: bothTexts('notice.supplement.body', known),
      papers: expect.any(Array),
    });
    expect(body.items).toEqual([{ ...ITEM, reasonText: bothTexts('item-reasons.unreadable') }]);
    expect(body.answerBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.legality).toBeUndefined();
    const abroad = await preview({ decision: 'return', items: [ITEM], fromAbroad: true });
    expect(abroad.body.notices[0].kind).toBe('returned');
    expect(abroad.body.answerBy > body.answerBy).toBe(true);
  });

  it('has a refusal part by part, as soon as there are reasons and facts', async () => {
    const facts = 'The diploma was issued by a school that is not on the list.';
    const reason = 'criterion-not-met';
    const { body } = await preview({ decision: 'refuse', reasons: [reason], facts });
    expect(body.notices).toMatchObject([{ kind: 'refused' }]);
    expect(body.decision).toMatchObject({
      kind: 'refused',
      facts: { zh: facts, en: facts },
      reasons: [bothTexts(`reasons.${reason}`)],
    });
    const begun = await preview({ decision: 'refuse' });
    expect([begun.status, begun.body.decision, begun.body.legality.reason]).toEqual([
      200,
      undefined,
      'malformed-request',
    ]);
  });

  it('says where an approval leads, and what keeps it from being one', async () => {
    const first = await preview({ decision: 'approve' });
    expect(first.body).toMatchObject({ notices: [], next: 'labour-review', nextText: { zh: expect.any(String) } });
    await bringTo(api, caseNo, { stage: 'final-review' });
    const { body } = await preview({ decision: 'approve' });
    expect(body).toMatchObject({
      notices: [{ kind: 'approved' }],
      next: 'card-production',
      legality: { reason: 'wrong-stage', titleOther: expect.any(String) },
    });
    const { rowCount } = await api.database.query('select from notice where case_no = $1', [caseNo]);
    expect(rowCount).toBe(0);
  });

  it('is for those who may decide', async () => {
    for (const email of ['counter@mofa.example', 'applicant@example.test', 'cashier@nia.example']) {
      expect((await preview({ decision: 'approve' }, await api.as(email))).body.reason).toBe('wrong-role');
    }
  });
});
