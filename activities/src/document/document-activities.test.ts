import { createPrivateKey, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentKind } from '@talent-window/contracts/vocabulary';
import type { ObjectStore } from '@talent-window/documents';
import { openObjectStore } from '@talent-window/documents';
import { createPress } from '@talent-window/documents/papers';
import type { SigningCertificate } from '@talent-window/documents/signing';
import { readSigningCertificate, verifyPdf } from '@talent-window/documents/signing';
import { findDocumentsOfCase, findDocumentsOfNotice, openDatabase } from '@talent-window/persistence';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase, paperKeys, samplePaper, PROTECTION_KEYS } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import type { DocumentActivities } from './document-activities.js';
import { createDocumentActivities } from './document-activities.js';

const TODAY = '2026-11-26';
const AT = `${TODAY}T02:00:00.000Z`;

let test: TestDatabase;
let database: DataSource;
let folder: string;
let objects: ObjectStore;
let certificate: SigningCertificate;
let sut: DocumentActivities;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 10, PROTECTION_KEYS);
  folder = await mkdtemp(join(tmpdir(), 'talent-window-papers-'));
  objects = await openObjectStore(`file:${folder}`);
  const keys = await paperKeys();
  const file = async (name: string): Promise<Buffer> => readFile(keys[name] ?? '');
  const password = keys['DOCUMENT_CERTIFICATE_PASSWORD'] ?? '';
  certificate = await readSigningCertificate(await file('DOCUMENT_CERTIFICATE'), password);
  const sealKey = createPrivateKey(await file('SEAL_KEY'));
  const press = createPress({ certificate, sealKey, publicUrl: 'https://window.example' });
  sut = createDocumentActivities({ database, objects, press, codeKey: Buffer.alloc(32, 3) });
});

afterAll(async () => {
  await database.destroy();
  await Promise.all([test.drop(), rm(folder, { recursive: true })]);
});

/** A case that stands where this kind of paper is issued. */
async function openCase(caseNo: string, kind: DocumentKind): Promise<void> {
  const { application, quote, policy, collection, view } = samplePaper(kind, TODAY);
  const [account, draft] = [randomUUID(), randomUUID()];
  await database.query(
    `insert into account (id, email, display_name, roles, locale) values ($1, $2, 'A', '{applicant}', 'en')`,
    [account, `${caseNo}@example.test`],
  );
  await database.query(`insert into draft values ($1, $2, 'gold-card', 'one-stop', '{}', 1, now(), null)`, [
    draft,
    account,
  ]);
  await database.query(
    `insert into case_file values ($1, $2, $3, 'gold-card', 'one-stop', $4, $5, $6, $7, '', now())`,
    [caseNo, draft, account, application, quote, policy, collection],
  );
  await database.query(
    `insert into case_projection (case_no, stage, visit, holder, office, progress, progress_hash, desk, revision, updated_at)
     values ($1, 'final-review', 1, 'nia', 'taipei-city', $2, '', $3, 1, now())`,
    [caseNo, view.progress, view.desk],
  );
}

const order = (caseNo: string, kind: DocumentKind, what = 'a') => {
  const { params } = samplePaper(kind, TODAY);
  return { noticeId: `${caseNo}:${what}`, caseNo, kind, params, at: AT };
};

describe('issuing a paper', () => {
  it('keeps what it was written from, and its bytes, signed, under their hash', async () => {
    await openCase('115551000101', 'approval');
    const answer = await sut.issueDocument(order('115551000101', 'approval'));
    expect(answer).toEqual({ documentNo: '115551000101A01' });
    const [paper] = await findDocumentsOfNotice(database, '115551000101:a');
    expect(paper).toMatchObject({
      documentNo: '115551000101A01',
      maskedName: '馬○○ M***, E*** J***',
      facts: { years: 3, person: { passportNo: 'A12345678' } },
    });
    const pdf = await buffer(await objects.get(paper?.sha256 ?? ''));
    expect(pdf).toHaveLength(paper?.size ?? 0);
    expect(await verifyPdf(pdf, [certificate.certificate])).toEqual({ genuine: true });
  });

  it('is safe to repeat, at the same time too: one paper, and the one that was first', async () => {
    await openCase('115551000102', 'receipt');
    const asked = order('115551000102', 'receipt');
    const first = await sut.issueDocument(asked);
    const again = await Promise.all([sut.issueDocument(asked), sut.issueDocument({ ...asked, params: { amount: 1 } })]);
    expect(again.map(({ documentNo }) => documentNo)).toEqual([first.documentNo, first.documentNo]);
    expect(await findDocumentsOfCase(database, '115551000102')).toHaveLength(1);
    const [one, other] = [order('115551000102', 'receipt', 'b'), order('115551000102', 'receipt', 'b')];
    const [a, b] = await Promise.all([sut.issueDocument(one), sut.issueDocument(other)]);
    expect(a.documentNo).toBe(b.documentNo);
  });

  it('lets a later paper take the place of the earlier ones of its kind, and receipts stand beside each other', async () => {
    await openCase('115551000103', 'payment-notice');
    for (const what of ['a', 'b']) {
      await sut.issueDocument(order('115551000103', 'payment-notice', what));
      await sut.issueDocument(order('115551000103', 'receipt', what));
    }
    const papers = await findDocumentsOfCase(database, '115551000103');
    const standing = papers.map(({ documentNo, supersededBy }) => [documentNo.slice(12), supersededBy]);
    expect(new Map(standing as [string, string | null][])).toEqual(
      new Map([
        ['P01', '115551000103:b:payment-notice'],
        ['P02', null],
        ['R01', null],
        ['R02', null],
      ]),
    );
  });

  it('fails by name where the case does not say enough, so that its notice waits', async () => {
    await openCase('115551000104', 'approval');
    await expect(sut.issueDocument(order('115551000104', 'entry-permit'))).rejects.toMatchObject({
      type: 'DocumentNotIssued',
    });
  });
});
