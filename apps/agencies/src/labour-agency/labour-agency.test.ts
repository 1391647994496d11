import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { caseNumbers, fileOf, runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
beforeEach(() => rig.setMode('labour-agency', 'manual', 1));
const nextCaseNo = caseNumbers();

const act = (reference: string, verb: string, body: object) =>
  rig.post(`/labour-agency/desk/reviews/${encodeURIComponent(reference)}/${verb}`, body);
const conclusionsOf = (caseNo: string) =>
  rig.facts('labourReviewConcluded').filter((fact) => fact['caseNo'] === caseNo);

async function handOff(changes = {}) {
  const file = fileOf(nextCaseNo(), changes);
  const receipt = await rig.adapters().labour.handOff(file);
  return { ...file, ...receipt };
}

describe('a file at the labour agency', () => {
  it('is under review once it is received', async () => {
    const { reference, receiptNo } = await handOff();
    expect(receiptNo).toMatch(/^WDA\d{10}$/);
    expect(await rig.adapters().labour.queryReview(reference)).toEqual({ state: 'reviewing' });
  });

  it.each(['accepted', 'rejected'] as const)('is %s by hand, and the platform is told', async (conclusion) => {
    const { caseNo, reference } = await handOff();
    expect((await act(reference, 'conclude', { conclusion })).body).toMatchObject({ state: conclusion });
    await until(() => conclusionsOf(caseNo).length > 0);
    const [fact] = conclusionsOf(caseNo);
    expect(fact).toMatchObject({ reference, conclusion, documentNo: expect.stringMatching(/^勞動發事字第\d{10}號$/) });
    const status = await rig.adapters().labour.queryReview(reference);
    expect(status).toEqual({ state: conclusion, documentNo: fact?.['documentNo'], concludedAt: fact?.['occurredAt'] });
  });

  it('may be with a ministry before it is concluded', async () => {
    const { reference } = await handOff();
    await act(reference, 'consult', { ministry: 'moea' });
    expect(await rig.adapters().labour.queryReview(reference)).toEqual({ state: 'consulting', ministry: 'moea' });
  });

  it('is accepted by itself in automatic mode, once', async () => {
    await rig.setMode('labour-agency', 'automatic', 1);
    const { caseNo } = await handOff();
    await until(() => conclusionsOf(caseNo).length > 0);
    expect(conclusionsOf(caseNo)).toMatchObject([{ conclusion: 'accepted' }]);
  });

  it('is left to an operator who was faster', async () => {
    await rig.setMode('labour-agency', 'automatic', 60_000);
    const { reference, caseNo } = await handOff();
    await act(reference, 'conclude', { conclusion: 'rejected' });
    await until(() => conclusionsOf(caseNo).length > 0);
    expect(await rig.adapters().labour.queryReview(reference)).toMatchObject({ state: 'rejected' });
  });

  it('can be concluded again in another way, by a fact of its own', async () => {
    const { reference, caseNo } = await handOff();
    await act(reference, 'conclude', { conclusion: 'accepted' });
    await act(reference, 'conclude', { conclusion: 'rejected' });
    await until(() => conclusionsOf(caseNo).length === 2);
    const [first, second] = conclusionsOf(caseNo);
    expect([first?.['conclusion'], second?.['conclusion']]).toEqual(['accepted', 'rejected']);
    expect(first?.['messageId']).not.toBe(second?.['messageId']);
    expect(first?.['documentNo']).not.toBe(second?.['documentNo']);
  });

  it('is not known before it is handed off, nor can it be concluded', async () => {
    const reference = `${nextCaseNo()}:labour-review:1`;
    await expect(rig.adapters().labour.queryReview(reference)).rejects.toMatchObject({ status: 404 });
    expect((await act(reference, 'conclude', { conclusion: 'accepted' })).status).toBe(404);
  });

  it('is listed for the operator, on a page in both languages too', async () => {
    const { reference, caseNo } = await handOff({ field: 'SCI' });
    const list = JSON.parse((await rig.get('/labour-agency/desk/reviews')).text) as { reviews: object[] };
    expect(list.reviews).toContainEqual(
      expect.objectContaining({ reference, caseNo, field: 'SCI', state: 'reviewing' }),
    );
    const page = (await rig.get('/labour-agency/')).text;
    expect(page).toContain(caseNo);
    expect(page).toContain('會商');
    expect(page).toContain('Consult');
  });

  it('is decided by a click on that page too', async () => {
    const { reference, caseNo } = await handOff();
    const url = `${rig.url()}/labour-agency/desk/reviews/${encodeURIComponent(reference)}/conclude`;
    const body = new URLSearchParams({ conclusion: 'accepted' });
    const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    expect(answer).toMatchObject({ status: 303 });
    expect(answer.headers.get('location')).toBe('/labour-agency/');
    await until(() => conclusionsOf(caseNo).length > 0);
  });
});

describe('a document of the file', () => {
  const content = Buffer.from('%PDF-1.7 tax statement');
  const path = '/api/integration/labour-agency/documents/d1';
  const withDocument = (change = {}) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const url = rig.platform.url + path;
    const document = {
      slot: 'criterionEvidence',
      sha256,
      fileName: 'W-2.pdf',
      mediaType: 'application/pdf',
      url,
      ...change,
    };
    return handOff({ documents: [document] });
  };
  const read = (reference: string, index = 0) =>
    rig.get(`/labour-agency/desk/reviews/${encodeURIComponent(reference)}/documents/${index}`);

  it('is fetched from the platform by a signed request when the reviewer opens it', async () => {
    rig.platform.files.set(path, content);
    const { reference, caseNo } = await withDocument();
    expect(await read(reference)).toEqual({ status: 200, text: content.toString() });
    const lines = await rig.ledger('labour-agency', { caseNo });
    expect(lines).toContainEqual(expect.objectContaining({ what: 'document-read' }));
    expect((await read(reference, 1)).status).toBe(404);
  });

  it('is not shown when its content is another one than was handed off', async () => {
    rig.platform.files.set(path, Buffer.from('another'));
    const { reference } = await withDocument();
    expect((await read(reference)).status).toBe(502);
  });

  it('is fetched from nowhere but the platform', async () => {
    const { reference } = await withDocument({ url: 'http://127.0.0.1:9/steal' });
    expect((await read(reference)).text).toContain('not at the platform');
  });
});
