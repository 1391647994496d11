import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openObjectStore } from '@talent-window/documents';
import { FindingEntity, forget, keepExchange, sealColumns } from '@talent-window/persistence';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let reviewer: Browser;
let supervisor: Browser;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  reviewer = await api.as('reviewer@nia.example');
  supervisor = await api.as('supervisor@nia.example');
  caseNo = await submitCase(api, await api.as('applicant@example.test'));
  await bringTo(api, caseNo, { stage: 'collection', office: 'taipei-city' });
});
afterAll(() => api.stop());

const OTHERS = ['applicant@example.test', 'station@nia.example', 'counter@mofa.example', 'cashier@nia.example'];

describe('a note about a case', () => {
  const write = (note: object, who = reviewer) => who.post(`/api/cases/${caseNo}/notes`, note);

  it('is read by the desk with who wrote it, is one however often it is sent, and is sealed where it is kept', async () => {
    const note = { noteId: randomUUID(), text: 'The employer answers by telephone.\nמחר בבוקר' };
    const written = await write(note);
    expect([written.status, (await write(note)).body]).toEqual([201, written.body]);
    expect((await write({ ...note, text: 'another' })).body.reason).toBe('command-id-reused');
    expect((await write(note, supervisor)).body.reason).toBe('command-id-reused');
    const { body } = await supervisor.get(`/api/cases/${caseNo}/notes`);
    expect(body.items).toEqual([
      {
        id: note.noteId,
        text: note.text,
        by: { id: expect.any(String), name: expect.any(String) },
        at: expect.any(String),
      },
    ]);
    const { rows } = await api.database.query('select text from case_note');
    expect(rows).toEqual([{ text: expect.stringMatching(/^enc:/) }]);
    const audited = await api.database.query(`select details from audit where action = 'note-written'`);
    expect(audited.rows).toEqual([{ details: { noteId: note.noteId } }]);
  });

  it('is for nobody else, and has words', async () => {
    for (const email of [...OTHERS, 'operator@talent-window.example', 'auditor@nia.example']) {
      const who = await api.as(email);
      expect((await who.get(`/api/cases/${caseNo}/notes`)).body.reason).toBe('wrong-role');
      expect((await write({ noteId: randomUUID(), text: 'x' }, who)).body.reason).toBe('wrong-role');
    }
    for (const text of ['', ' \n', 'x'.repeat(4001)])
      expect((await write({ noteId: randomUUID(), text })).status).toBe(400);
    const missing = await reviewer.post('/api/cases/115551999999/notes', { noteId: randomUUID(), text: 'x' });
    expect(missing.body.reason).toBe('no-such-case');
  });

  it('is forgotten with its case, and none is written after', async () => {
    const closed = await submitCase(api, await api.as('applicant@example.test'));
    await bringTo(api, closed, { stage: 'final-review', outcome: 'refused' });
    await reviewer.post(`/api/cases/${closed}/notes`, { noteId: randomUUID(), text: 'has a lawyer' });
    expect(await forget(await api.steps(), 'closed-case', [closed], 'r-1')).toBe(1);
    const { rowCount } = await api.database.query('select from case_note where case_no = $1', [closed]);
    expect(rowCount).toBe(0);
    const again = await reviewer.post(`/api/cases/${closed}/notes`, { noteId: randomUUID(), text: 'x' });
    expect([again.status, again.body.reason]).toEqual([409, 'case-forgotten']);
  });
});

describe('the exchanges of a case', () => {
  it('are listed with system, kind, hash and length, and without what was in them', async () => {
    const request = Buffer.from(JSON.stringify({ passportNo: 'ZQ1234567' }));
    const exchange = {
      agency: 'labour-agency',
      reference: `${caseNo}:labour-review:1`,
      direction: 'out',
      operation: 'handOff',
      idempotencyKey: null,
      method: 'POST',
      url: '/reviews?passport=ZQ1234567',
      requestBytes: request,
      requestSha256: createHash('sha256').update(request).digest('hex'),
      responseBytes: Buffer.from('{}'),
      status: 202,
      failure: null,
      sentAt: new Date(),
      durationMs: 12,
    } as const;
    const fact = { ...exchange, direction: 'in', operation: 'labourReviewConcluded', reference: caseNo } as const;
    const lost = { ...exchange, responseBytes: null, status: null, failure: 'TimeoutError' };
    const another = { ...exchange, reference: '115551999999:labour-review:1' };
    for (const kept of [exchange, fact, lost, another]) await keepExchange(await api.steps(), kept);
    const { body } = await reviewer.get(`/api/cases/${caseNo}/exchanges`);
    expect(body.items).toMatchObject([
      { direction: 'sent', unanswered: true, bytes: request.length },
      { direction: 'received', kindText: { en: 'Result of the labour agency' }, correlationId: caseNo },
      {
        system: 'labour-agency',
        systemText: { zh: '勞發署審查系統' },
        direction: 'sent',
        kind: 'handOff',
        kindText: { zh: '送勞發署審查' },
        status: 202,
        hash: exchange.requestSha256,
        bytes: request.length + 2,
        durationMs: 12,
        correlationId: exchange.reference,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('ZQ1234567');
    expect((await (await api.as('operator@talent-window.example')).get(`/api/cases/${caseNo}/exchanges`)).status).toBe(
      200,
    );
    for (const email of OTHERS)
      expect((await (await api.as(email)).get(`/api/cases/${caseNo}/exchanges`)).body.reason).toBe('wrong-role');
  });
});

describe('the evidence of a case', () => {
  const keep = async (findingId: string, check: string, evidence: unknown): Promise<void> => {
    const database = await api.steps();
    const finding = { findingId, caseNo, check, result: 'clear', subject: null, personKey: null, foundAt: new Date() };
    await database
      .getRepository(FindingEntity)
      .insert(sealColumns(database, FindingEntity, finding, { ...finding, evidence }) as never);
  };

  it('has its pictures, for the reviewers alone', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const store = await openObjectStore(api.config.objectStore);
    const { sha256 } = await store.put(Readable.from([png]), 100);
    const findingId = `${caseNo}:checks:1:entry-photo`;
    await keep(findingId, 'entry-photo', { sha256, mediaType: 'image/png', takenOn: '2026-01-02' });
    await keep('lost', 'passport-image', { sha256: '0'.repeat(64), mediaType: 'image/jpeg' });
    await keep('page', 'passport-image', { sha256, mediaType: 'text/html' });
    const { body } = await reviewer.get(`/api/cases/${caseNo}/file`);
    expect(body.evidence.map(({ image }: { image?: true }) => image)).toEqual([true, true, undefined]);
    const at = (id: string): string => `/api/cases/${caseNo}/evidence/${encodeURIComponent(id)}/image`;
    const picture = await reviewer.get(at(findingId));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    for (const id of ['lost', 'page', 'nothing'])
      expect((await reviewer.get(at(id))).body.reason).toBe('no-such-document');
    for (const email of [...OTHERS, 'operator@talent-window.example'])
      expect((await (await api.as(email)).get(at(findingId))).body.reason).toBe('wrong-role');
  });

  it('that cannot be read says so, and hides nothing of the rest', async () => {
    await keep('torn', 'control-list', { explanation: { personName: 'A' }, score: 1 });
    await api.database.query(
      `insert into finding (finding_id, case_no, check_kind, result, evidence, found_at) values
       ('list', $1, 'control-list', 'hit', '[]', now()), ('moved', $1, 'control-list', 'hit', $2, now())`,
      [caseNo, { list: 'enc:test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    );
    const { status, body } = await reviewer.get(`/api/cases/${caseNo}/file`);
    expect(status).toBe(200);
    const unreadable = body.evidence.filter((it: { unreadable?: true }) => it.unreadable);
    expect(unreadable.map((it: { findingId: string }) => it.findingId).toSorted()).toEqual(['list', 'moved', 'torn']);
    for (const { evidence } of unreadable) expect(evidence).toEqual({});
    expect(body.evidence.length).toBeGreaterThan(unreadable.length);
  });
});
