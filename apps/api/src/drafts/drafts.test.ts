import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overseasEngineer } from '@talent-window/testing';
import { brokenPdf, encryptedPdf, filesFor, goodPhoto, imageBomb, smallPhoto } from '@talent-window/testing/documents';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';

let api: TestApi;
let applicant: Browser;
let other: Browser;
const today = new Date().toISOString().slice(0, 10);
const sample = overseasEngineer(today);

beforeAll(async () => {
  api = await startTestApi({ UPLOAD_LIMIT: '2000000' });
  applicant = await api.as('applicant@example.test');
  other = await api.as('applicant2@example.test');
});
afterAll(() => api.stop());

const newDraft = async (content: unknown = {}): Promise<Answer['body']> => {
  const { status, body } = await applicant.post('/api/drafts', { caseType: 'gold-card', content });
  expect(status).toBe(201);
  return body;
};
const save = (id: string, version: number, content: unknown): Promise<Answer> =>
  applicant.put(`/api/drafts/${id}`, { content }, { 'if-match': `"${version}"` });
const upload = (id: string, slot: string, bytes: Uint8Array, name = 'file.bin', who = applicant): Promise<Answer> => {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return who.post(`/api/drafts/${id}/documents?slot=${slot}`, form);
};
const reasons = ({ body }: Answer): string[] => (body.findings ?? []).map((it: { reason: string }) => it.reason);

describe('a draft', () => {
  it('is begun, saved field by field and read again on another device', async () => {
    const draft = await newDraft({ entry: { nationality: ' JPN ' } });
    expect(draft).toMatchObject({ version: 1, ruleSet: 'one-stop', content: { entry: { nationality: 'JPN' } } });
    const saved = await save(draft.id, 1, {
      basic: { surname: 'ODA', chineseName: '織田𠮷', birthDate: '1990/05/17' },
    });
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"']);
    const read = await applicant.get(`/api/drafts/${draft.id}`);
    expect(read.headers.get('etag')).toBe('"2"');
    expect(read.body.content.basic).toEqual({ surname: 'ODA', chineseName: '織田𠮷', birthDate: '1990-05-17' });
    const list = await applicant.get('/api/drafts');
    expect(list.body[0]).toMatchObject({ id: draft.id, version: 2 });
  });

  it('tells the second of two tabs what the first one saved, and loses nothing', async () => {
    const { id } = await newDraft();
    await save(id, 1, { basic: { surname: 'FIRST' } });
    const late = await save(id, 1, { basic: { surname: 'SECOND' } });
    expect([late.status, late.body.reason, late.headers.get('etag')]).toEqual([412, 'version-conflict', '"2"']);
    expect(late.body.current).toMatchObject({ version: 2, content: { basic: { surname: 'FIRST' } } });
    const both = await Promise.all([
      save(id, 2, { basic: { surname: 'A' } }),
      save(id, 2, { basic: { surname: 'B' } }),
    ]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412]);
  });

  it('is not saved without the version that was read', async () => {
    const { id } = await newDraft();
    const without = await applicant.put(`/api/drafts/${id}`, { content: {} });
    expect([without.status, without.body.reason]).toEqual([428, 'if-match-needed']);
    for (const tag of ['2', '"x"', '*', 'W/"1"']) {
      const malformed = await applicant.put(`/api/drafts/${id}`, { content: {} }, { 'if-match': tag });
      expect([tag, malformed.status, malformed.body.reason]).toEqual([tag, 400, 'if-match-malformed']);
    }
  });

  it('keeps what is only half typed, and refuses what the form does not have', async () => {
    const { id } = await newDraft();
    const half = await save(id, 1, { basic: { birthDate: '1990-13', email: 'oda@' } });
    expect(half.status).toBe(200);
    expect(half.body.findings).toMatchObject([{ path: 'basic.birthDate', reason: 'impossible-date' }]);
    const wrong = await save(id, 2, { basic: { shoeSize: 43 }, passport: [], consent: { terms: 'yes' } });
    expect(wrong.status).toBe(422);
    expect(wrong.body.findings.map(({ path }: { path: string }) => path).sort()).toEqual([
      'basic.shoeSize',
      'consent.terms',
      'passport',
    ]);
    expect(wrong.body.findings[0].text).toEqual({
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.any(String),
    });
    expect((await applicant.get(`/api/drafts/${id}`)).body.version).toBe(2);
  });

  it('says everything that stands against submitting at once, in both languages', async () => {
    const { id } = await newDraft({ basic: { sex: 'M' } });
    const { body } = await applicant.post(`/api/drafts/${id}/check`);
    expect(body.ready).toBe(false);
    expect(body.findings.length).toBeGreaterThan(15);
    for (const { text } of body.findings) expect(text.zh === text.en).toBe(false);
    const submit = await applicant.ask('POST', `/api/drafts/${id}/submit`, { headers: { 'if-match': '"1"' } });
    expect([submit.status, submit.body.reason]).toEqual([422, 'form-not-ready']);
    expect(submit.body.findings).toHaveLength(body.findings.length);
  });

  it('quotes the fee with its split, or says what it still hangs on', async () => {
    const open = await applicant.get(`/api/drafts/${(await newDraft({ entry: { nationality: 'JPN' } })).id}/quote`);
    expect(open.status).toBe(422);
    expect(open.body.findings.map(({ path }: { path: string }) => path)).toEqual([
      'entry.appliesFrom',
      'residence.years',
    ]);
    const { body } = await applicant.get(`/api/drafts/${(await newDraft(sample.content)).id}/quote`);
    expect(body).toMatchObject({ total: 8460, split: { mol: 500, nia: 3000, mofa: 4960 }, row: 'A' });
    expect(body.items[0].text.zh).toBe('工作許可審查費');
  });

  it('is thrown away with its files', async () => {
    const { id } = await newDraft();
    await upload(id, 'photo', await goodPhoto());
    expect((await applicant.delete(`/api/drafts/${id}`)).status).toBe(204);
    expect((await applicant.get(`/api/drafts/${id}`)).status).toBe(404);
  });
});

describe('a file', () => {
  it('is kept with what it is and what is doubtful, and comes back byte by byte', async () => {
    const { id } = await newDraft();
    const photo = await goodPhoto();
    const kept = await upload(id, 'photo', photo, '..\\證件照 1.jpg');
    expect(kept.status).toBe(201);
    expect(kept.body).toMatchObject({
      slot: 'photo',
      mediaType: 'image/jpeg',
      size: photo.length,
      fileName: '證件照 1.jpg',
    });
    const response = await fetch(`${api.url}/api/drafts/${id}/documents/${kept.body.id}`, {
      headers: { cookie: applicant.cookie },
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(photo)).toBe(true);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await other.get(`/api/drafts/${id}/documents/${kept.body.id}`)).status).toBe(404);
    expect((await upload(id, 'photo', photo, 'again.jpg')).body.reason).toBe('slot-full');
    expect((await applicant.delete(`/api/drafts/${id}/documents/${kept.body.id}`)).status).toBe(204);
    expect((await upload(id, 'photo', photo, 'again.jpg')).status).toBe(201);
  });

  it.each([
    ['text', 'photo', async () => Buffer.from('just text'), 415, 'file-type-not-allowed'],
    ['a PDF in the photo’s place', 'photo', async () => brokenPdf(), 415, 'file-type-not-allowed'],
    ['an encrypted PDF', 'cv', async () => encryptedPdf(), 422, 'pdf-encrypted'],
    ['a broken PDF', 'cv', async () => brokenPdf(), 422, 'pdf-damaged'],
    ['a photo that is too small', 'photo', async () => smallPhoto(), 422, 'photo-too-small'],
    ['an image bomb', 'photo', async () => imageBomb(), 422, 'image-too-many-pixels'],
    ['an empty file', 'cv', async () => Buffer.alloc(0), 422, 'file-empty'],
    ['a file for no slot', 'diary', goodPhoto, 422, 'unknown-slot'],
  ] as const)('is refused with a reason: %s', async (_what, slot, make, status, reason) => {
    const { id } = await newDraft();
    const refused = await upload(id, slot, await make());
    expect([refused.status, reasons(refused)]).toEqual([status, expect.arrayContaining([reason])]);
    expect((await applicant.get(`/api/drafts/${id}`)).body.documents).toEqual([]);
  });

  it('is refused when it is too large, missing, or not sent as a form', async () => {
    const { id } = await newDraft();
    const large = await upload(id, 'cv', Buffer.alloc(2_000_001, 65));
    expect([large.status, large.body.reason]).toEqual([413, 'too-large']);
    const empty = new FormData();
    empty.append('note', 'no file');
    expect((await applicant.post(`/api/drafts/${id}/documents?slot=cv`, empty)).status).toBe(400);
    const json = await applicant.post(`/api/drafts/${id}/documents?slot=cv`, { file: 'x' });
    expect([json.status, json.body.reason]).toEqual([415, 'unsupported-media-type']);
    const torn = await applicant.ask('POST', `/api/drafts/${id}/documents?slot=cv`, {
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(torn.status).toBe(400);
  });
});

describe('submitting', () => {
  it('makes one case of a draft, however often it is sent, and freezes it', async () => {
    const draft = await newDraft(sample.content);
    for (const file of await filesFor(sample, today)) {
      expect([file.slot, (await upload(draft.id, file.slot, file.bytes, file.fileName)).status]).toEqual([
        file.slot,
        201,
      ]);
    }
    const submit = () => applicant.ask('POST', `/api/drafts/${draft.id}/submit`, { headers: { 'if-match': '"1"' } });
    const answers = await Promise.all([submit(), submit(), submit()]);
    const numbers = new Set(answers.map(({ body }) => body.caseNo));
    expect([...numbers]).toEqual([expect.stringMatching(/^115551\d{6}$/)]);
    const again = await submit();
    expect([again.status, again.body.caseNo]).toEqual([200, [...numbers][0]]);

    expect((await save(draft.id, 1, {})).body).toMatchObject({
      status: 409,
      reason: 'draft-submitted',
      caseNo: again.body.caseNo,
    });
    expect((await upload(draft.id, 'photo', await goodPhoto())).status).toBe(409);
    expect((await applicant.delete(`/api/drafts/${draft.id}`)).status).toBe(409);
    const { rows } = await api.database.query('select input from outbox where case_no = $1', [again.body.caseNo]);
    expect(rows[0].input).toMatchObject({ caseNo: again.body.caseNo, policy: { caseType: 'gold-card' } });
    expect(JSON.stringify(rows[0].input)).not.toContain('OKAFOR');

    const shown = await applicant.get(`/api/cases/${again.body.caseNo}/progress`);
    expect(shown.body).toMatchObject({ stage: 'payment', visit: 0, holder: { authority: 'platform' } });
    const file = await applicant.get(`/api/cases/${again.body.caseNo}/file`);
    expect(file.body.application).toEqual(sample.content);
    expect(file.body.documents).toHaveLength(sample.slots.length);
    expect((await other.get(`/api/cases/${again.body.caseNo}/file`)).status).toBe(404);
  });

  it('needs the version that the applicant has seen', async () => {
    const { id } = await newDraft();
    await save(id, 1, {});
    expect((await applicant.ask('POST', `/api/drafts/${id}/submit`)).status).toBe(428);
    const stale = await applicant.ask('POST', `/api/drafts/${id}/submit`, { headers: { 'if-match': '"1"' } });
    expect([stale.status, stale.body.current.version]).toEqual([412, 2]);
  });
});
