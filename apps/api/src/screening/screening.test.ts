import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListEntry } from '@talent-window/contracts/vocabulary';
import type { Screener } from '@talent-window/screening';
import { buildScreener } from '@talent-window/screening';
import type { Door } from '@talent-window/screening/door';
import { openDoor } from '@talent-window/screening/door';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

const key = randomBytes(32).toString('base64');
let door: Door;
let api: TestApi;
let reviewer: Browser;
let supervisor: Browser;

beforeAll(async () => {
  let screener: Promise<Screener> | undefined;
  const current = async () => ({ edition: 1, screener: await (screener ??= seededScreener()) });
  door = await openDoor({ host: '127.0.0.1', port: 0, key, current });
  api = await startTestApi({ SCREENING_URL: door.url, SCREENING_KEY: key });
  [reviewer, supervisor] = await Promise.all([api.as('reviewer@nia.example'), api.as('supervisor@nia.example')]);
});
afterAll(async () => {
  await api.stop();
  await door.close();
});

async function seededScreener(): Promise<Screener> {
  const { rows } = await api.database.query<ListEntry>(
    `select list, id, version, kind, type, names, birth_dates as "birthDates", nationalities, passports from control_list_entry`,
  );
  return buildScreener(rows);
}

const search = (body: object, who = reviewer): Promise<Answer> => who.post('/api/screening/search', body);
const findingsOf = async (body: object): Promise<[string, string, object][]> => {
  const answer = await search(body, supervisor);
  return (answer.body.findings ?? []).map(
    (it: { path: string; reason: string; params: object; text: { zh: string } }) => {
      expect(it.text.zh).not.toContain('findings.');
      return [it.path, it.reason, it.params];
    },
  );
};
const audited = async (action: string) =>
  (
    await api.database.query(`select actor, cause, details from audit where action = $1 order by id desc limit 1`, [
      action,
    ])
  ).rows[0];

describe('an officer’s search of the control lists', () => {
  it('tells who may be meant, by the screener in force, and why, in both languages', async () => {
    const { status, body } = await search({ name: 'NAKAMURA, HARUKO', birthDate: '1989-05-17', nationality: 'JPN' });
    expect([status, body.by, body.edition, body.findings]).toEqual([200, 'index', 1, []]);
    expect(body.asked).toEqual({ names: ['NAKAMURA, HARUKO'], birthDate: '1989-05-17', nationality: 'JPN' });
    const [first] = body.matches;
    expect(first.entry).toMatchObject({
      list: 'nia',
      id: 'demo-001',
      version: 1,
      listTitle: { zh: '移民署管制名單', en: 'NIA control list' },
      names: ['NAKAMURA HARUKO'],
      birthDates: ['1989-05-17'],
      nationalities: ['JPN'],
    });
    expect(first.band).toMatch(/^(review|alert)$/);
    expect(first.score).toBeGreaterThanOrEqual(first.explanation.thresholds.review);
    const said = first.sentences.map(({ en }: { en: string }) => en);
    expect(said[0]).toBe('The person is “NAKAMURA, HARUKO”, the list has “NAKAMURA HARUKO”.');
    expect(said.at(-1)).toMatch(/^Score [01]\.\d{3}; .*(an officer must look|two officers have to say the same)\.$/);
    expect(said).toContain('Same nationality: Japan.');
    expect(first.sentences.map(({ zh }: { zh: string }) => zh)).toContain('國籍相同：日本。');
  });

  it('says of one entry why the person is not flagged by it', async () => {
    const entry = { list: 'nia', id: 'demo-001' };
    const { body } = await search({ name: 'NAGATA, HARUMI', entry });
    expect(body.matches).toHaveLength(1);
    expect(body.matches[0].band).toBeUndefined();
    expect(body.matches[0].sentences.at(-1).en).toMatch(/^Not flagged: score 0\.\d{3} is below/);
    const missing = await search({ name: 'NAGATA, HARUMI', entry: { list: 'nia', id: 'demo-999' } });
    expect([missing.status, missing.body.reason]).toEqual([404, 'no-such-entry']);
  });

  it('leaves a line in the audit that names the officer and not the person', async () => {
    await search({ name: 'OLIVEIRA BEATRIZ', alternatives: ['BEATRIZ'], nationality: 'BRA' });
    const line = await audited('screening:searched');
    expect(line.actor).toMatchObject({ id: await accountId(api, 'reviewer@nia.example'), role: 'nia-reviewer' });
    expect(line.details).toMatchObject({ by: 'index', edition: 1 });
    expect(JSON.stringify(line)).not.toMatch(/oliveira|beatriz/i);
    await search({ name: 'Oliveira, Beatriz', alternatives: ['Beatriz'], nationality: 'BRA' }, supervisor);
    expect((await audited('screening:searched')).details.person).toBe(line.details.person);
    await search({ name: 'Oliveira, Beatrice', nationality: 'BRA' }, supervisor);
    expect((await audited('screening:searched')).details.person).not.toBe(line.details.person);
  });

  it('reads names of any script and dates of either calendar, and says how it read them', async () => {
    const names = ['王小明', 'محمد الرشيد', 'Иван Petrov', 'יוסף כהן', '김민준', 'ナカムラ ハルカ', 'X Æ A-12', '王'];
    for (const name of names) {
      const { status, body } = await search({ name, birthDate: '民國65年6月' });
      expect([name, status, body.findings, body.asked.birthDate]).toEqual([name, 200, [], '1976-06']);
    }
    expect(await findingsOf({ name: 'A' })).toEqual([['name', 'one-letter-name', {}]]);
    expect((await search({ name: 'A' })).status).toBe(200);
  });

  it('tells everything that is wrong with the question at once, field by field', async () => {
    expect(await findingsOf({})).toEqual([['name', 'required', {}]]);
    expect(await findingsOf({ name: '' })).toEqual([['name', 'required', {}]]);
    expect(await findingsOf({ name: ' ' })).toEqual([['name', 'no-letters', {}]]);
    expect(await findingsOf({ name: '😀😀' })).toEqual([['name', 'no-letters', {}]]);
    expect(await findingsOf({ name: 'KIM\u0007MIN' })).toEqual([['name', 'bad-unicode', {}]]);
    expect(await findingsOf({ name: 'x'.repeat(2000) })).toEqual([['name', 'too-long', { max: 200, length: 2000 }]]);
    expect(await findingsOf({ name: 7, alternatives: 'KIM' })).toEqual([
      ['name', 'not-text', {}],
      ['alternatives', 'not-a-list', {}],
    ]);
    for (const birthDate of ['1990-02-30', '65/06/03', '1990-5', '1492', '2990-01-01', 'May 1990', 1990]) {
      expect([birthDate, await findingsOf({ name: 'KIM', birthDate })]).toEqual([
        birthDate,
        [['birthDate', 'not-a-birth-date', {}]],
      ]);
    }
    for (const field of ['alternatives', 'birthDate', 'nationality', 'passportNumber', 'type', 'entry']) {
      const findings = await findingsOf({ name: 'KIM', [field]: null });
      expect([field, findings.map(([path]) => path)]).toEqual([field, [field]]);
    }
    expect(
      await findingsOf({ name: 'KIM', nationality: 'JP', passportNumber: '💥', type: 'robot', entry: 'x', sex: 'M' }),
    ).toEqual([
      ['sex', 'unknown-field', {}],
      ['nationality', 'not-a-nationality', {}],
      ['passportNumber', 'wrong-form', {}],
      ['type', 'not-an-option', {}],
      ['entry', 'not-a-group', {}],
    ]);
  });

  it('goes by letters alone while the screening worker is away, and says so', async () => {
    const alone = await startTestApi();
    const officer = await alone.as('reviewer@nia.example');
    const { status, body } = await search({ name: 'Haruko Nakamura' }, officer);
    expect([status, body.by, body.edition]).toEqual([200, 'trigram', 1]);
    expect(body.byText.en).toContain('Decide nothing by it');
    expect(body.matches.map((it: { entry: { id: string }; band?: string }) => [it.entry.id, it.band])).toEqual([
      ['demo-001', undefined],
    ]);
    expect(body.matches[0].explanation).toBeUndefined();
    const one = await search({ name: 'Haruko Nakamura', entry: { list: 'nia', id: 'demo-001' } }, officer);
    expect([one.status, one.body.reason, one.headers.get('retry-after')]).toEqual([503, 'screening-away', '5']);
    await alone.stop();
  });

  it('is not a way to copy a list out: an officer who asks too often waits', async () => {
    const second = await api.as('reviewer2@nia.example');
    const answers = [];
    for (let nth = 0; nth < 61; nth += 1) answers.push((await search({ name: 'KIM' }, second)).status);
    expect([answers.indexOf(429), answers.filter((status) => status === 200).length]).toEqual([60, 60]);
  });
});

describe('what was found in a case', () => {
  let caseNo: string;
  let band: string;
  const findingId = 'found-1';

  beforeAll(async () => {
    caseNo = await submitCase(api, await api.as('applicant@example.test'));
    const { body } = await search({ name: 'NAKAMURA, HARUKO', birthDate: '1989-05-17' }, supervisor);
    const [{ score, explanation }] = body.matches;
    band = body.matches[0].band;
    const evidence = {
      list: 'nia',
      entryId: 'demo-001',
      entryVersion: 1,
      kind: 'entry-ban',
      edition: 1,
      score,
      band,
      explanation,
    };
    await api.database.query(
      `insert into finding (finding_id, case_no, check_kind, result, subject, person_key, evidence, found_at)
       values ($1, $2, 'control-list', 'hit', 'nia:demo-001@1', 'haruka', $3, '2026-11-10T00:00:00Z')`,
      [findingId, caseNo, evidence],
    );
    await api.database.query(`insert into case_screening values ($1, 1, 'haruka', '2026-11-10T00:00:00Z')`, [caseNo]);
    const by = await accountId(api, 'reviewer@nia.example');
    const decision = { decision: 'not-the-same', by, at: '2026-11-10T06:00:00.000Z' } as const;
    const check = 'control-list';
    await bringTo(api, caseNo, {
      stage: 'initial-review',
      findings: [{ findingId, check, result: 'hit', subject: 'nia:demo-001@1', decision }],
      step: {
        kind: 'commanded',
        what: 'decideHit',
        actor: { id: by, role: 'nia-reviewer' },
        details: { findingId, decision: 'not-the-same' },
      },
    });
  });

  it('tells the reviewer in words why the person was flagged, and nobody else', async () => {
    const { body } = await reviewer.get(`/api/cases/${caseNo}/file`);
    expect(body.evidence[0].sentences[0].zh).toBe('受查姓名「NAKAMURA, HARUKO」，名單所載「NAKAMURA HARUKO」。');
    const applicant = await (await api.as('applicant@example.test')).get(`/api/cases/${caseNo}/file`);
    expect(applicant.body.evidence).toBeUndefined();
  });

  it('is reported to the supervisor with rates', async () => {
    const { status, body } = await supervisor.get('/api/screening/report?from=2026-11-10&to=2026-11-10');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      personsScreened: 1,
      personsHit: 1,
      hitRate: 1,
      counts: [{ list: 'nia', kind: 'entry-ban', band, hits: 1, notTheSame: 1, open: 0, precision: 0 }],
      secondOpinions: { hits: 0, agreed: 0 },
      hoursToDecision: { median: 6, p90: 6 },
    });
    expect((await supervisor.get('/api/screening/report?from=2026-13-10&to=1')).body.findings).toHaveLength(2);
  });

  it('is exported as labelled data to the supervisor alone, on record', async () => {
    const { status, headers, body } = await supervisor.get('/api/screening/decisions');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const lines = (typeof body === 'string' ? body : JSON.stringify(body)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { entry: 'nia:demo-001@1', listed: { names: ['NAKAMURA HARUKO'] }, label: 'not', edition: 1 },
    ]);
    expect((await audited('screening:exported')).actor.role).toBe('nia-supervisor');
  });
});
