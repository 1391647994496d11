import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase, OWNER, PROTECTION_KEYS } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import { DraftEntity } from '../entities/draft.entity.js';
import { ExchangeEntity } from '../entities/message.entity.js';
import { FindingEntity } from '../entities/screening.entity.js';
import { keepExchange } from '../exchanges.js';
import { indexNames, nameHashesOf } from '../name-index.js';
import { FieldVault } from './field-vault.js';
import { openColumns, sealColumns } from './protection.js';
import type { SealedUpTo } from './seal-again.js';
import { sealPageAgain } from './seal-again.js';

let test: TestDatabase;
let database: DataSource;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 2, PROTECTION_KEYS);
  await database.query(
    `insert into account (id, email, display_name, roles, locale) values ($1, 'a@example.test', 'A', '{applicant}', 'en')`,
    [OWNER],
  );
});

afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const CONTENT = {
  basic: { surname: 'OKAFOR', otherPassportNo: 'K7654321' },
  passport: { number: 'A1234 5678', issuedOn: '2024-01-01' },
  residence: { uiNumber: 'A800000014' },
  visa: { earlierVisas: [{ number: 'V-1', issuedOn: '2020-01-01' }] },
};
const NUMBERS = ['K7654321', 'A1234 5678', 'A800000014', 'V-1'];

async function keepDraft(id: string): Promise<void> {
  const draft = { id, ownerId: OWNER, caseType: 'gold-card', ruleSet: 'one-stop', updatedAt: new Date(), caseNo: null };
  const sealed = sealColumns(database, DraftEntity, { id }, { content: CONTENT });
  await database.getRepository(DraftEntity).insert({ ...draft, ...sealed } as never);
}

describe('a protected field', () => {
  it('is in the database as nobody can read it, and in the entity as it was written', async () => {
    const id = randomUUID();
    await keepDraft(id);
    const [row] = await database.query<{ kept: string }[]>('select content::text as kept from draft where id = $1', [
      id,
    ]);
    for (const number of NUMBERS) expect(row?.kept).not.toContain(number);
    expect(row?.kept).toContain('OKAFOR');
    const draft = await database.getRepository(DraftEntity).findOneByOrFail({ id });
    expect(draft.content).toEqual(CONTENT);
  });

  it('cannot be put in the place of another row’s, nor changed', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    for (const id of [one, two]) await keepDraft(id);
    await database.query('update draft set content = (select content from draft where id = $1) where id = $2', [
      one,
      two,
    ]);
    await expect(database.getRepository(DraftEntity).findOneByOrFail({ id: two })).rejects.toThrow(
      'unable to authenticate',
    );
    await database.query(
      `update draft set content = jsonb_set(content, '{passport,number}', content #> '{residence,uiNumber}') where id = $1`,
      [one],
    );
    await expect(database.getRepository(DraftEntity).findOneByOrFail({ id: one })).rejects.toThrow(
      'unable to authenticate',
    );
  });

  it('is read as it is where it was kept before there were keys', async () => {
    const id = randomUUID();
    await database.query(`insert into draft values ($1, $2, 'gold-card', 'one-stop', $3, 1, now(), null)`, [
      id,
      OWNER,
      CONTENT,
    ]);
    const draft = await database.getRepository(DraftEntity).findOneByOrFail({ id });
    expect(draft.content).toEqual(CONTENT);
  });

  it('of a hit is all but what figures are counted by', () => {
    const evidence = {
      kind: 'wanted',
      band: 'alert',
      edition: 2,
      score: 0.9,
      list: 'nia',
      entryId: 'x',
      explanation: {},
    };
    const row = { findingId: 'f-1' };
    const sealed = sealColumns(database, FindingEntity, row, { evidence });
    expect(sealed.evidence).toMatchObject({ kind: 'wanted', band: 'alert', edition: 2, score: 0.9 });
    for (const key of ['list', 'entryId', 'explanation'] as const) expect(sealed.evidence[key]).toMatch(/^enc:test:/);
    expect(openColumns(database, FindingEntity, row, sealed).evidence).toEqual(evidence);
  });

  it('of an exchange is every byte, under the hash of the bytes as they were', async () => {
    const bytes = Buffer.from(JSON.stringify({ passportNo: 'A12345678' }));
    await keepExchange(database, {
      agency: 'entry-exit',
      reference: 'r-1',
      direction: 'out',
      operation: 'find',
      idempotencyKey: null,
      method: 'POST',
      url: '/',
      requestBytes: bytes,
      requestSha256: 'f00d',
      responseBytes: null,
      status: null,
      failure: 'away',
      sentAt: new Date(),
      durationMs: 1,
    });
    const [row] = await database.query<{ kept: Buffer }[]>('select request_bytes as kept from exchange');
    expect(row?.kept.includes('A12345678')).toBe(false);
    const [kept] = await database.getRepository(ExchangeEntity).find();
    expect(kept).toMatchObject({ requestBytes: bytes, responseBytes: null });
  });

  it('is found by a keyed hash, however its number is written', () => {
    const indexOf = (number: string) =>
      sealColumns(
        database,
        CaseFileEntity,
        { caseNo: '1' },
        { application: { passport: { number } }, passportIndex: null },
      ).passportIndex;
    expect(indexOf('a1234-5678')).toBe(indexOf('Ａ12345678'));
    expect(indexOf('A12345679')).not.toBe(indexOf('A12345678'));
    expect(indexOf('A12345678')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leads from the words of a name to its case, in any order and script, and cannot be read', async () => {
    const [id, caseNo] = [randomUUID(), '115551000002'];
    await keepDraft(id);
    const basic = { surname: "O'CONNOR-WANG", givenNames: 'HSIAO-MING José', chineseName: '王小明' };
    await database.query(
      `insert into case_file values ($1, $2, $3, 'gold-card', 'one-stop', $4, '{}', '{}', '{}', '', now())`,
      [caseNo, id, OWNER, { basic }],
    );
    expect(await indexNames(database)).toBe(1);
    expect(await indexNames(database)).toBe(0);
    const isFoundBy = async (name: string): Promise<boolean> => {
      const found = await database.query<unknown[]>('select from case_file where name_index @> $1 and case_no = $2', [
        nameHashesOf(database, name),
        caseNo,
      ]);
      return found.length === 1;
    };
    const names = ['jose hsiaoming', 'Hsiao Ming Wang', 'OCONNOR', 'ＷＡＮＧ, José', '王 小明', '王小明 wang'];
    for (const name of names) expect([name, await isFoundBy(name)]).toEqual([name, true]);
    for (const name of ['HSIAO', 'MING', 'WANG']) expect(await isFoundBy(name)).toBe(true);
    for (const name of ['wan', '小明', 'wang li']) expect([name, await isFoundBy(name)]).toEqual([name, false]);
    const [row] = await database.query<{ kept: string[] }[]>(
      'select name_index as kept from case_file where case_no = $1',
      [caseNo],
    );
    for (const hash of row?.kept ?? []) expect(hash).toMatch(/^[\w-]{22}$/);
  });
});

async function sealAllAgain(again: DataSource): Promise<{ sealed: number; unopened: string[] }> {
  const all = { sealed: 0, unopened: [] as string[] };
  let next: SealedUpTo | undefined;
  do {
    const page = await sealPageAgain(again, next);
    all.sealed += page.sealed;
    all.unopened.push(...page.unopened);
    ({ next } = page);
  } while (next);
  return all;
}

describe('keys', () => {
  const key = (id: string) => ({ id, key: randomBytes(32) });
  const [old, newer] = [key('1'), key('2')];
  const index = randomBytes(32);

  it('that are old still read, and never write', () => {
    const sealed = new FieldVault([old], index).sealText('"x"', ['t']);
    const both = new FieldVault([newer, old], index);
    expect(both.openText(sealed, ['t'])).toBe('"x"');
    expect([both.isCurrent(sealed), both.isCurrent(both.sealText('"x"', ['t']))]).toEqual([false, true]);
    expect(() => new FieldVault([newer], index).openText(sealed, ['t'])).toThrow('field key 1 is not at hand');
  });

  it('are rotated row by row, what was never sealed too, and a second time there is nothing left', async () => {
    const [id, caseNo] = [randomUUID(), '115551000001'];
    await database.query(`insert into draft values ($1, $2, 'gold-card', 'one-stop', $3, 1, now(), null)`, [
      id,
      OWNER,
      CONTENT,
    ]);
    await database.query(
      `insert into case_file values ($1, $2, $3, 'gold-card', 'one-stop', $4, '{}', '{}', '{}', '', now())`,
      [caseNo, id, OWNER, CONTENT],
    );
    const fieldKeys = [newer, ...PROTECTION_KEYS.fieldKeys];
    const rotated = await openDatabase(test.url, 2, { ...PROTECTION_KEYS, fieldKeys });
    const onlyNew = await openDatabase(test.url, 1, { ...PROTECTION_KEYS, fieldKeys: [newer] });
    try {
      // What another test has moved on purpose opens nowhere, and holds up nothing.
      const moved = expect.arrayContaining([expect.stringMatching(/^draft:/)]);
      expect(await sealAllAgain(rotated)).toEqual({ sealed: expect.any(Number), unopened: moved });
      expect(await sealAllAgain(rotated)).toEqual({ sealed: 0, unopened: moved });
      const file = await onlyNew.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
      expect(file.application).toEqual(CONTENT);
      const { passportIndex } = sealColumns(rotated, CaseFileEntity, { caseNo }, file);
      expect(file.passportIndex).toBe(passportIndex);
      expect((await onlyNew.getRepository(DraftEntity).findOneByOrFail({ id })).content).toEqual(CONTENT);
      expect((await onlyNew.getRepository(ExchangeEntity).find())[0]?.requestBytes.toString()).toContain('A12345678');
    } finally {
      await Promise.all([rotated.destroy(), onlyNew.destroy()]);
    }
  });

  it('are needed by who reads what is sealed', async () => {
    const keyless = await openDatabase(test.url, 1);
    try {
      const id = randomUUID();
      await keepDraft(id);
      await expect(keyless.getRepository(DraftEntity).findOneByOrFail({ id })).rejects.toThrow('FIELD_KEYS');
    } finally {
      await keyless.destroy();
    }
  });
});
