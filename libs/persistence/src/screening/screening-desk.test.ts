import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HitDecision } from '@talent-window/contracts/vocabulary';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase, overseasEngineer, PROTECTION_KEYS } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import { FindingEntity } from '../entities/screening.entity.js';
import { sealColumns } from '../protection/protection.js';
import type { LabelledDecision } from './labelled-decisions.js';
import { labelledDecisions } from './labelled-decisions.js';
import { findListedEntries, findWrittenAlike } from './listed-entries.js';
import { screeningReport } from './screening-report.js';

const { content: application } = overseasEngineer('2026-11-23');
const [ONE, TWO] = ['officer-1', 'officer-2'];

interface Word {
  readonly officer: string;
  readonly decision: HitDecision;
  readonly isUndone?: boolean;
}
interface Found {
  readonly subject: string;
  readonly kind?: string;
  readonly score?: number;
  readonly foundAt?: string;
  readonly decidedAt?: string;
  readonly words?: readonly Word[];
  /** what the projection holds */
  readonly stands?: HitDecision;
}

let test: TestDatabase;
let database: DataSource;
let number = 115551000000;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 10, PROTECTION_KEYS);
  await database.query(
    `insert into account (id, email, display_name, roles, locale) values ($1, 'a@example.test', 'A', '{applicant}', 'en')`,
    [OWNER],
  );
  await database.query(`insert into control_list values ('nia', '移民署管制名單', 'NIA list'), ('un', '聯合國', 'UN')`);
  const entry = `insert into control_list_entry (list, id, version, kind, type, names, birth_dates, nationalities, passports, remark, first_in, gone_in)
    values ($1, $2, $3, $4, 'person', $5, '{1988-05-11}', '{JPN}', '[]', 'file 7', $6, $7)`;
  const rows = [
    ['nia', 'a', 1, 'entry-ban', ['NAKAMURA HARUKO'], 1, 2],
    ['nia', 'a', 2, 'entry-ban', ['NAKAMURA HARUKO', '中村春子'], 2, null],
    ['nia', 'gone', 1, 'wanted', ['NAKAMURA HARUKI'], 1, 2],
    ['nia', 'next', 1, 'wanted', ['NAKAMURA HARUMI'], 3, null],
    ['un', 'b:7@x', 1, 'sanctions', ['OKONKWO ADAEZE'], 1, null],
  ];
  for (const row of rows) await database.query(entry, row);
  await database.query(
    `insert into control_list_edition (lists, activated_by, why) values ('{"nia": 1}', 't', ''), ('{"nia": 2, "un": 1}', 't', '')`,
  );
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const OWNER = randomUUID();

/** A case in which this was found; without anything, its person is clear. */
async function screened(person: string, ...found: readonly Found[]): Promise<string> {
  number += 1;
  const [caseNo, draft] = [String(number), randomUUID()];
  await database.query(`insert into draft values ($1, $2, 'gold-card', 'one-stop', '{}', 1, now(), null)`, [
    draft,
    OWNER,
  ]);
  await database.query(
    `insert into case_file values ($1, $2, $3, 'gold-card', 'one-stop', $4, '{}', '{}', '{}', '', now())`,
    [caseNo, draft, OWNER, sealColumns(database, CaseFileEntity, { caseNo }, { application }).application],
  );
  const finding = `insert into finding (finding_id, case_no, check_kind, result, subject, person_key, evidence, found_at)
    values ($1, $2, 'control-list', $3, $4, $5, $6, $7)`;
  const onDesk = found.map(({ subject, stands, decidedAt = '2026-11-10T08:00:00Z' }, index) => ({
    findingId: `${caseNo}:${index}`,
    check: 'control-list',
    result: 'hit',
    subject,
    ...(stands ? { decision: { decision: stands, by: TWO, at: decidedAt } } : {}),
  }));
  if (found.length === 0) {
    await database.query(finding, [`${caseNo}:clear`, caseNo, 'clear', null, person, {}, '2026-11-10T00:00:00Z']);
  }
  let seq = 0;
  for (const [index, it] of found.entries()) {
    const { subject, kind = 'entry-ban', score = 0.7, foundAt = '2026-11-10T00:00:00Z', words = [] } = it;
    const explanation = { thresholds: { review: 0.6, alert: 0.9 }, weights: 'w1' };
    const band = score >= 0.9 ? 'alert' : 'review';
    const evidence = { kind, score, band, edition: 2, explanation };
    // The same entry is found again before the final review; that is one hit.
    for (const [again, at] of [foundAt, '2026-11-20T00:00:00Z'].entries()) {
      const id = again === 0 ? `${caseNo}:${index}` : `${caseNo}:${index}:again`;
      const sealed = sealColumns(database, FindingEntity, { findingId: id }, { evidence });
      await database.query(finding, [id, caseNo, 'hit', subject, person, sealed.evidence, at]);
    }
    for (const { officer, decision, isUndone = false } of words) {
      seq += 1;
      await database.query(
        `insert into timeline (case_no, seq, workflow_id, nth, run_id, cause, content_hash, kind, what, at, actor, stage, visit,
                               visibility, details, history_length, superseded_by)
         values ($1, $2, $1, $2, 'r', $3, '', 'commanded', 'decideHit', now(), $4, 'initial-review', 1, 'officers', $5, 1, $6)`,
        [
          caseNo,
          seq,
          `command:${seq}`,
          { id: officer, role: 'nia-reviewer' },
          { findingId: `${caseNo}:${index}`, decision },
          isUndone ? 'r2' : null,
        ],
      );
    }
  }
  // Who was screened last: an amendment may have made it another person since.
  await database.query('insert into case_screening values ($1, 2, $2, $3)', [
    caseNo,
    person === 'p-7' ? 'amended' : person,
    '2025-12-31T00:00:00Z',
  ]);
  await database.query(
    `insert into case_projection values ($1, 'initial-review', 1, null, 'nia', null, null, 'x', '{}', '', $2, 1, now())`,
    [caseNo, { findings: onDesk, overdue: false }],
  );
  return caseNo;
}

describe('entries of the lists', () => {
  it('are found in the version that was matched, with title and remark', async () => {
    const found = await findListedEntries(database, [
      { list: 'nia', id: 'a', version: 1 },
      { list: 'un', id: 'b:7@x', version: 1 },
      { list: 'un', id: 'a', version: 1 },
    ]);
    expect(new Map(found.map(({ list, id, names }) => [`${list}:${id}`, names]))).toEqual(
      new Map([
        ['nia:a', ['NAKAMURA HARUKO']],
        ['un:b:7@x', ['OKONKWO ADAEZE']],
      ]),
    );
    expect(found[0]).toMatchObject({ remark: 'file 7', passports: [] });
  });

  it('that are written alike are those in force alone, each once, by its best name', async () => {
    const { edition, entries } = await findWrittenAlike(database, ['haruka nakamura', 'Nakamura Harumi'], 20);
    expect(edition).toBe(2);
    expect(entries.map(({ list, id, version, name, titleEn }) => [list, id, version, name, titleEn])).toEqual([
      ['nia', 'a', 2, 'NAKAMURA HARUKO', 'NIA list'],
    ]);
    expect(entries[0]?.similarity).toBeGreaterThan(0.5);
    expect((await findWrittenAlike(database, ['ADAEZE OKONKWO'], 20)).entries.map(({ id }) => id)).toEqual(['b:7@x']);
    expect((await findWrittenAlike(database, ['', '💥', "'; drop table finding"], 20)).entries).toEqual([]);
  });
});

describe('what came of screening', () => {
  beforeAll(async () => {
    const not = 'not-the-same';
    await screened('clear-1');
    await screened('clear-2');
    // Decided by one officer after four hours; a reset undid a first word.
    await screened('p-1', {
      subject: 'nia:a@2',
      decidedAt: '2026-11-10T04:00:00Z',
      words: [
        { officer: TWO, decision: 'same-person', isUndone: true },
        { officer: ONE, decision: not },
      ],
      stands: not,
    });
    // In the alert band: two officers who agree, then two who do not.
    const alert = { subject: 'nia:a@2', score: 0.95 };
    await screened('p-2', {
      ...alert,
      words: [
        { officer: ONE, decision: not },
        { officer: TWO, decision: not },
      ],
      stands: not,
    });
    await screened('p-3', {
      ...alert,
      words: [
        { officer: ONE, decision: not },
        { officer: ONE, decision: not },
        { officer: TWO, decision: 'same-person' },
      ],
      stands: 'same-person',
    });
    // One word of two is no decision yet; what was cleared because it had been before is no decision of this case.
    await screened('p-4', { ...alert, words: [{ officer: ONE, decision: not }] });
    await screened('p-5', { subject: 'un:b:7@x@1', kind: 'sanctions', stands: not });
    // Decided, and then the applicant's data were amended: counted, and no label any more.
    await screened('p-7', { subject: 'nia:a@2', words: [{ officer: ONE, decision: not }], stands: not });
    await screened('p-6', { subject: 'nia:a@2', foundAt: '2026-10-31T15:59:59Z' });
  });

  it('is counted by list, kind and band, each entry of a case once, by days of Taipei', async () => {
    const report = await screeningReport(database, { from: '2026-11-01', to: '2026-11-30' });
    const nia = { list: 'nia', titleZh: '移民署管制名單', titleEn: 'NIA list', kind: 'entry-ban' };
    const un = { list: 'un', titleZh: '聯合國', titleEn: 'UN', kind: 'sanctions' };
    expect(report).toEqual({
      // p-6 was found again in November, and first in October.
      personsScreened: 9,
      personsHit: 6,
      counts: [
        { ...nia, band: 'alert', hits: 3, persons: 3, samePerson: 1, notTheSame: 1, open: 1 },
        { ...nia, band: 'review', hits: 2, persons: 2, samePerson: 0, notTheSame: 2, open: 0 },
        { ...un, band: 'review', hits: 1, persons: 1, samePerson: 0, notTheSame: 1, open: 0 },
      ],
      secondOpinions: { hits: 2, agreed: 1 },
      hoursToDecision: { median: 8, p90: 8 },
    });
  });

  it('is nothing in a time when nothing was found', async () => {
    expect(await screeningReport(database, { from: '2025-01-01', to: '2025-01-31' })).toEqual({
      personsScreened: 0,
      personsHit: 0,
      counts: [],
      secondOpinions: { hits: 0, agreed: 0 },
    });
  });

  it('is labelled data where officers decided, with the entry as it was then', async () => {
    const decisions: LabelledDecision[] = [];
    for await (const decision of labelledDecisions(database)) decisions.push(decision);
    expect(decisions.map(({ label, score }) => [label, score])).toEqual([
      ['not', 0.7],
      ['not', 0.95],
      ['same', 0.95],
    ]);
    expect(decisions[0]).toEqual({
      names: ['MARTINEZ-OKAFOR, ELENA JUNE', '馬怡蓮'],
      birthDate: '1988-04-12',
      nationality: 'USA',
      entry: 'nia:a@2',
      listed: {
        list: 'nia',
        id: 'a',
        version: 2,
        kind: 'entry-ban',
        type: 'person',
        names: ['NAKAMURA HARUKO', '中村春子'],
        birthDates: ['1988-05-11'],
        nationalities: ['JPN'],
        passports: [],
      },
      label: 'not',
      score: 0.7,
      weights: 'w1',
      edition: 2,
      decidedAt: '2026-11-10T04:00:00.000Z',
    });
  });
});
