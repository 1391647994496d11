import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openObjectStore } from '@talent-window/documents';
import { codeOf } from '@talent-window/documents/codes';
import { createPress, PAPERS } from '@talent-window/documents/papers';
import { readSigningCertificate } from '@talent-window/documents/signing';
import { samplePaper } from '@talent-window/testing';
import type { TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';
import { standingOf } from './standing.js';

let api: TestApi;
let caseNo: string;
let pdf: Buffer;
const code = codeOf('a', Buffer.alloc(32, 1));

/** An approval signed with the certificate of this API. */
async function signedPdf(): Promise<Buffer> {
  const { documentCertificate, documentCertificatePassword } = api.config;
  const certificate = await readSigningCertificate(await readFile(documentCertificate), documentCertificatePassword);
  const sealKey = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
  const source = samplePaper('approval', '2026-11-26');
  return createPress({ certificate, sealKey, publicUrl: api.url }).print({
    kind: 'approval',
    caseNo,
    documentNo: `${caseNo}A01`,
    code,
    facts: PAPERS.approval.facts(source),
    issuedOn: '2026-11-26',
    at: new Date(source.at),
  });
}

const keep = (kind: string, documentNo: string, of: { code: string; validUntil?: string; sha256?: string }) =>
  api.database.query(
    `insert into issued_document (id, case_no, kind, document_no, code, sha256, size, facts, masked_name, valid_until, issued_at)
     values ($1, $2, $3, $4, $5, $6, $7, '{}', 'M***, E***', $8, '2026-11-26T02:00:00Z')`,
    [randomUUID(), caseNo, kind, documentNo, of.code, of.sha256 ?? '', pdf.length, of.validUntil ?? null],
  );

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '200' });
  caseNo = await submitCase(api, await api.as('applicant@example.test'));
  await bringTo(api, caseNo, { stage: 'final-review' });
  pdf = await signedPdf();
  const store = await openObjectStore(api.config.objectStore);
  const { sha256 } = await store.put(Readable.from([pdf]), 1_000_000);
  await keep('approval', `${caseNo}A01`, { code, sha256 });
  await keep('payment-notice', `${caseNo}P01`, { code: codeOf('b', Buffer.alloc(32)), validUntil: '2026-01-01' });
});
afterAll(() => api.stop());

const upload = (bytes: Uint8Array): FormData => {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }), 'paper.pdf');
  return form;
};

describe('the papers of a case', () => {
  it('are listed for its applicant, each with whether it still holds', async () => {
    const { body } = await (await api.as('applicant@example.test')).get(`/api/cases/${caseNo}/documents-issued`);
    expect(body).toMatchObject([
      { documentNo: `${caseNo}A01`, state: 'in-force', kindText: { zh: '許可通知書' }, code },
      { documentNo: `${caseNo}P01`, state: 'done' },
    ]);
  });

  it('are sent byte for byte, and not to be run as a page', async () => {
    const browser = await api.as('applicant@example.test');
    const answer = await fetch(`${api.url}/api/cases/${caseNo}/documents-issued/${caseNo}A01/file`, {
      headers: { cookie: browser.cookie },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(
      createHash('sha256')
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest('hex'),
    ).toBe(createHash('sha256').update(pdf).digest('hex'));
    expect((await browser.get(`/api/cases/${caseNo}/documents-issued/${caseNo}A02/file`)).status).toBe(404);
  });

  it('show officers those that are their business: a cashier what is about money, an operator none', async () => {
    const kinds = async (email: string): Promise<string[]> => {
      const { body } = await (await api.as(email)).get(`/api/cases/${caseNo}/documents-issued`);
      return body.map(({ kind }: { kind: string }) => kind);
    };
    expect(await kinds('reviewer@nia.example')).toEqual(['approval', 'payment-notice']);
    expect(await kinds('cashier@nia.example')).toEqual(['payment-notice']);
    expect(await kinds('operator@talent-window.example')).toEqual([]);
    const path = `/api/cases/${caseNo}/documents-issued/${caseNo}A01/file`;
    expect((await (await api.as('cashier@nia.example')).get(path)).status).toBe(404);
  });

  it('have the card as it would be made, for reviewers alone', async () => {
    const path = `/api/cases/${caseNo}/card-preview`;
    const { status, body } = await (await api.as('reviewer@nia.example')).get(path);
    expect([status, String(body).slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await (await api.as('applicant@example.test')).get(path)).status).toBe(403);
  });
});

describe('verifying a paper', () => {
  it('tells a stranger its facts and whether it holds, however the code is typed', async () => {
    for (const typed of [code, code.replaceAll('-', '').toLowerCase()]) {
      const { status, body, headers } = await api.stranger().get(`/api/verify/${typed}`);
      expect([status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([200, 'no-store', 'noindex']);
      expect(body).toEqual({
        kind: 'approval',
        kindText: { zh: '許可通知書', en: 'Notice of Approval' },
        documentNo: `${caseNo}A01`,
        issuedOn: '2026-11-26',
        authority: expect.objectContaining({ zh: '內政部移民署' }),
        holder: 'M***, E***',
        state: 'in-force',
        stateText: expect.objectContaining({ en: 'Genuine, and in force' }),
      });
    }
  });

  it('answers an unknown code and what is no code alike', async () => {
    const answers = await Promise.all(
      [codeOf('c', Buffer.alloc(32)), 'AAAA', 'ÄÖÜ', '%00'].map((typed) => api.stranger().get(`/api/verify/${typed}`)),
    );
    const said = answers.map(({ status, body }) => JSON.stringify([status, { ...body, reference: '' }]));
    expect(new Set(said.slice(0, 3)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('tells a genuine file from one that was altered and from one that is not ours', async () => {
    const judge = async (bytes: Uint8Array) => (await api.stranger().post('/api/verify/file', upload(bytes))).body;
    expect(await judge(pdf)).toMatchObject({ verdict: 'genuine', paper: { documentNo: `${caseNo}A01` } });
    expect(await judge(Buffer.concat([pdf, Buffer.from('\n')]))).toEqual({ verdict: 'altered' });
    expect(await judge(Buffer.from('%PDF-1.7 of somebody else'))).toEqual({ verdict: 'unknown' });
    expect((await api.stranger().post('/api/verify/file', upload(Buffer.alloc(8 * 1024 * 1024 + 1)))).status).toBe(413);
    expect((await api.stranger().post('/api/verify/file', {})).status).toBe(415);
  });

  it('is a page for people, in both languages, that nothing can be put into', async () => {
    const found = await api.stranger().get(`/verify/${code}`);
    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(found.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const said of ['真實，現仍有效', 'Genuine, and in force', `${caseNo}A01`]) expect(found.body).toContain(said);
    const strange = await api.stranger().get(`/verify?code=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect([strange.status, String(strange.body).includes('<script>')]).toEqual([404, false]);
    expect((await api.stranger().get('/verify')).status).toBe(200);
    const altered = await api.stranger().post('/verify/file', upload(Buffer.concat([pdf, Buffer.from('x')])));
    expect(altered.body).toContain('檔案經變造');
  });
});

describe('whether a paper still holds', () => {
  const approval = { kind: 'approval', validUntil: null, isSuperseded: false, isRefunded: false } as const;
  const permit = { ...approval, kind: 'entry-permit', validUntil: '2029-11-25' } as const;
  const at = (change: object) => change as Parameters<typeof standingOf>[1];
  const taken = at({ permit: { state: 'revoked' }, outcome: 'approved' });

  it('hangs on the case as it stands today', () => {
    expect(standingOf(permit, at({}), '2026-12-01')).toBe('in-force');
    expect(standingOf(permit, at({}), '2029-11-26')).toBe('expired');
    expect(standingOf(permit, at({ outcome: 'approved' }), '2026-12-01')).toBe('used');
    expect(standingOf(approval, at({ outcome: 'approved' }), '2026-12-01')).toBe('in-force');
    expect([standingOf(permit, taken, '2026-12-01'), standingOf(approval, taken, '2026-12-01')]).toEqual([
      'revoked',
      'revoked',
    ]);
    const notice = { ...approval, kind: 'payment-notice', validUntil: '2026-12-26' } as const;
    const paid = at({ parts: [{ stage: 'payment', state: 'done' }] });
    expect(standingOf(notice, at({ parts: [] }), '2026-12-01')).toBe('in-force');
    expect(standingOf(notice, paid, '2027-01-01')).toBe('done');
    const request = { ...notice, kind: 'request-notice' } as const;
    expect(standingOf(request, at({ request: { answeredAt: '2026-12-01' } }), '2026-12-02')).toBe('done');
    expect(standingOf({ ...approval, isSuperseded: true }, at({}), '2026-12-01')).toBe('superseded');
    expect(standingOf({ ...approval, isRefunded: true }, taken, '2026-12-01')).toBe('refunded');
  });

  it('is asked at most so often from one address', async () => {
    const answers = [];
    for (let n = 0; n < 70; n += 1) answers.push((await api.stranger().get('/api/verify/AAAA')).status);
    expect(new Set(answers)).toEqual(new Set([404, 429]));
  });
});
