import { randomUUID } from 'node:crypto';
import { HEARD, LINES } from './heard.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { eventually, patiently } from '@talent-window/demo';
import type { Retained } from '@talent-window/contracts/vocabulary';
import { openObjectStore } from '@talent-window/documents';
import { taipeiDay } from '@talent-window/domain';
import { liftHold, setHold } from '@talent-window/persistence';
import { EncryptionCodec, holdToRetention, openTemporal, plainHistory, rotateKeys } from '@talent-window/temporal';
import type { Temporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { temporal as proto } from '@temporalio/proto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { entryAbout } from './crowd.js';
import { Desks } from './desks.js';
import { markedPerson, PERSONAL, SEALED, WORDS } from './marked-person.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { publishList } from './publish-list.js';
import { soon } from './soon.js';

const today = taipeiDay(new Date().toISOString());
const member = markedPerson(today);
const OF_PERSON = { ...SEALED, ...PERSONAL };
const ALL = { ...OF_PERSON, ...WORDS };

let server: ReturnType<typeof testTemporal>;
let platform: TestPlatform;
let temporal: Temporal;
let database: DataSource;
/** may do what neither API nor workers may */
let owner: pg.Pool;
let caseNo: string;
let draftId: string;
/** bodies of errors that strangers and the applicant were answered with */
const errors: string[] = [];

/** Which marks are found in a text, or in bytes as they are. */
function found(text: string | Buffer, marks: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(marks).filter((name) => {
    const mark = marks[name] ?? '';
    return typeof text === 'string' ? text.includes(mark) : text.includes(Buffer.from(mark));
  });
}

beforeAll(async () => {
  server = testTemporal();
  platform = await startPlatform({ ...server, hear: LINES });
  temporal = await openTemporal({ ...server, codecKey: platform.codecKey });
  database = await platform.openDatabase(2);
  owner = new pg.Pool({ connectionString: platform.ownerDatabaseUrl, max: 1 });
  const { surname, givenNames, birthDate } = PERSONAL;
  const listed = { surname, givenNames, birthDate, passportNo: SEALED.passport };
  await publishList(database, [
    JSON.stringify({ ...(JSON.parse(entryAbout('w-1', listed)) as object), remark: SEALED.remark }),
  ]);
  const desks = new Desks(platform.agenciesUrl);
  await platform.agencies.recordEarlierJourney(member.person);
  ({ draftId } = await platform.applicant.fillIn(member));
  const files = await filesFor(member, today);
  await platform.applicant.upload(
    draftId,
    files.map((file) => ({ ...file, fileName: PERSONAL.fileName })),
  );
  const applicant = await platform.signIn('applicant@example.test');
  await breakTheApi(applicant);
  caseNo = await platform.applicant.submit(draftId);
  await whileAway('finding', async () => {
    await platform.applicant.pay(caseNo);
    await soon(
      'an activity that fails',
      async () =>
        HEARD.some((line) => line.includes('screenApplicant') && line.includes('refused a statement')) || undefined,
    );
  });
  await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  await platform.firstReviewer.claim(caseNo);
  await platform.firstReviewer.decideHits(caseNo);
  await platform.secondReviewer.decideHits(caseNo);
  await askAndAnswer(applicant);
  await desks.setFault('labour-agency', 'error-500');
  await approve('reviewer@nia.example');
  await soon('an agency that fails', async () => HEARD.some((line) => line.includes('AgencyUnavailable')) || undefined);
  await desks.setFault('labour-agency', 'none');
  await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
  await command('counter@mofa.example', 'record-inspection', { result: 'passed', note: WORDS.inspection });
  await platform.secondReviewer.awaits(caseNo, 'final-review', 'claim');
  await platform.secondReviewer.claim(caseNo);
  await approve('reviewer2@nia.example');
  await eventually('the card', async () =>
    (await platform.applicant.progress(caseNo)).stage === 'collection' ? true : undefined,
  );
}, 240_000);

afterAll(async () => {
  await Promise.all([database?.destroy(), owner?.end()]);
  await temporal?.close();
  await platform?.stop();
}, 60_000);

/** Does something while a table is not to be found. */
async function whileAway(table: string, act: () => Promise<void>): Promise<void> {
  await owner.query(`alter table ${table} rename to ${table}_away`);
  try {
    await act();
  } finally {
    await owner.query(`alter table ${table}_away rename to ${table}`);
  }
}

/** A refused sign-in, a form that is not one, a search of a stranger, and a fault of our own. */
async function breakTheApi(applicant: ApiClient): Promise<void> {
  const post = async (path: string, body: unknown): Promise<number> => {
    const answer = await fetch(`${platform.url}${path}?name=${PERSONAL.surname}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    errors.push(await answer.text());
    return answer.status;
  };
  const { surname, birthDate } = PERSONAL;
  expect(await post('/api/session', { email: PERSONAL.email, password: PERSONAL.statement })).toBe(401);
  expect(await post('/api/session', { password: PERSONAL.phone, email: [surname] })).toBeGreaterThanOrEqual(400);
  const lookup = { caseNo: '115551999999', birthDate, passportNo: SEALED.passport };
  expect(await post('/api/progress-lookup', lookup)).toBe(404);
  await whileAway('draft', async () => {
    const { error, response } = await applicant.POST('/api/drafts', {
      body: { caseType: 'gold-card', content: member.content as never },
    });
    errors.push(JSON.stringify(error));
    expect(response.status).toBe(500);
  });
}

/** Waits until somebody may send a command. */
async function untilMay(api: ApiClient, name: string): Promise<void> {
  await soon(`${name} is allowed`, async () => {
    const { data } = await api.GET('/api/cases/{caseNo}/allowed-actions', { params: { path: { caseNo } } });
    return data?.commands.some((command: string) => command === name) || undefined;
  });
}

async function command(email: string, name: string, said: object): Promise<void> {
  const api = await platform.signIn(email);
  const { data } = await api.GET('/api/cases/{caseNo}', { params: { path: { caseNo } } });
  const { stage, visit } = data?.progress ?? {};
  await patiently(name, () =>
    api.POST(`/api/cases/{caseNo}/commands/${name}` as '/api/cases/{caseNo}/commands/claim', {
      params: { path: { caseNo } },
      body: { commandId: randomUUID(), stage, visit, ...said } as never,
    }),
  );
}

const approve = (email: string): Promise<void> =>
  command(email, 'decide-review', { decision: 'approve', reasons: [], note: WORDS.officersNote });

async function askAndAnswer(applicant: ApiClient): Promise<void> {
  await command('reviewer@nia.example', 'decide-review', {
    decision: 'supplement',
    reasons: [],
    note: WORDS.officersNote,
    items: [{ path: 'profession.statement', reason: 'insufficient', note: WORDS.request }],
  });
  await untilMay(applicant, 'resubmit');
  const { data } = await applicant.GET('/api/cases/{caseNo}', { params: { path: { caseNo } } });
  const { stage, visit } = data?.progress ?? {};
  await patiently('answering', () =>
    applicant.POST('/api/cases/{caseNo}/commands/resubmit', {
      params: { path: { caseNo } },
      body: {
        commandId: randomUUID(),
        stage,
        visit,
        answers: [{ path: 'profession.statement', answer: 'mended', comment: WORDS.answer }],
        changes: { 'profession.statement': `${PERSONAL.statement}, and more` },
      } as never,
    }),
  );
  await untilMay(await platform.signIn('reviewer@nia.example'), 'decideReview');
}

/** Every workflow of the case, as the engine has it. */
async function* histories() {
  for (const workflowId of [caseNo, `permit-${caseNo}`, `archive-${caseNo}`]) {
    const handle = temporal.client.workflow.getHandle(workflowId);
    const history = await handle.fetchHistory().catch(() => undefined);
    if (history) yield { handle, history };
  }
}

/** Where in the database marks are found, as they are or as bytes; the lists say of people what others know of them. */
async function inTables(marks: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tables = await database.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name <> 'control_list_entry' order by 1`,
  );
  const inHex = Object.fromEntries(
    Object.entries(marks).map(([name, mark]) => [name, Buffer.from(mark).toString('hex')]),
  );
  const places = new Set<string>();
  for (const { name } of tables) {
    const rows = await database.query<{ line: string }[]>(`select to_jsonb(t)::text as line from "${name}" t`);
    for (const { line } of rows)
      for (const mark of [...found(line, marks), ...found(line, inHex)]) places.add(`${mark} in ${name}`);
  }
  return [...places];
}

const objectsOf = async (): Promise<readonly string[]> =>
  (
    await database.query<{ sha256: string }[]>(
      `select sha256 from document where draft_id = $1 union select sha256 from issued_document where case_no = $2`,
      [draftId, caseNo],
    )
  ).map(({ sha256 }) => sha256);

describe('personal data', () => {
  it('are in no line of any log, though much went wrong on the way', () => {
    expect(HEARD.length).toBeGreaterThan(100);
    for (const said of ['refused a statement', 'AgencyUnavailable', '"status":401', '"status":500'])
      expect(HEARD.filter((line) => line.includes(said))).not.toEqual([]);
    expect(HEARD.filter((line) => found(line, ALL).length > 0)).toEqual([]);
  });

  it('are in no answer that says what is wrong', () => {
    expect(errors.length).toBe(4);
    for (const error of errors) expect(found(error, ALL)).toEqual([]);
  });

  it('are in nothing that the engine keeps: payloads, failures, memo, search attributes, summaries', async () => {
    const said: string[] = [];
    for await (const { handle, history } of histories()) {
      const bytes = proto.api.history.v1.History.encode(history).finish();
      expect(found(Buffer.from(bytes), ALL)).toEqual([]);
      const { raw } = await handle.describe();
      expect(found(JSON.stringify(raw), ALL)).toEqual([]);
      // Also not where the key is: an application travels by reference, and only what people say on the way is in messages.
      const plain = await plainHistory(history, new EncryptionCodec(platform.codecKey));
      const opened = proto.api.history.v1.History.encode(plain).finish();
      expect(found(Buffer.from(opened), OF_PERSON)).toEqual([]);
      said.push(...found(Buffer.from(opened), WORDS));
    }
    expect(said).toContain('officersNote');
  });

  it('are with no role that has nothing to do with the case', async () => {
    // Who runs the platform and who keeps its till see where a case stands and what is asked for, and nothing of the person.
    const NEVER_FOUND = {
      'operator@talent-window.example': OF_PERSON,
      'cashier@nia.example': OF_PERSON,
      'applicant2@example.test': ALL,
    };
    for (const [email, marks] of Object.entries(NEVER_FOUND)) {
      const api = await platform.signIn(email);
      for (const path of ['', '/progress', '/timeline', '/file', '/allowed-actions', '/decision', '/documents']) {
        const answer = await api.GET(`/api/cases/${caseNo}${path}` as '/api/cases', { parseAs: 'text' });
        expect([email, path, found(answer.data ?? JSON.stringify(answer.error), marks)]).toEqual([email, path, []]);
      }
    }
  });

  it('that are encrypted are nowhere in the database but in the lists themselves', async () => {
    const tables = await database.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['draft', 'case_file', 'finding', 'exchange']),
    );
    expect(await inTables(SEALED)).toEqual([]);
    expect(await inTables({ surname: PERSONAL.surname })).toEqual(expect.arrayContaining(['surname in case_file']));
    // Nothing was forgotten to be sealed: there is nothing to do for the job that would do it.
    expect(await rotateKeys(temporal.client, server)).toEqual({ sealed: 0, unopened: [] });
    // And still the platform reads them.
    const [file] = await database.query<{ found: string }[]>(
      'select passport_index as found from case_file where case_no = $1',
      [caseNo],
    );
    expect(file?.found).toMatch(/^[0-9a-f]{64}$/);
    const reviewer = await platform.signIn('reviewer@nia.example');
    const answer = await reviewer.GET('/api/cases/{caseNo}/file', { params: { path: { caseNo } } });
    expect(found(JSON.stringify(answer.data), SEALED)).toEqual(expect.arrayContaining(['passport', 'uiNumber']));
  });

  it('are forgotten when their time is over, unless they are held, and the case stays', async () => {
    const files = await objectsOf();
    const steps = () => database.query<unknown[]>('select seq from timeline where case_no = $1 order by seq', [caseNo]);
    const before = await steps();
    const over = async (dryRun: boolean): Promise<Retained | undefined> =>
      (await holdToRetention(temporal.client, { dryRun }, server)).find(({ kind }) => kind === 'closed-case');
    expect(await over(false)).toEqual({ kind: 'closed-case', due: 0, held: 0, done: 0 });
    // As it stands six years after its end.
    await database.query(
      `update case_projection set outcome = 'approved', updated_at = now() - interval '6 years',
         progress = jsonb_set(progress, '{permit,state}', '"expired"') where case_no = $1`,
      [caseNo],
    );
    await owner.query(`update timeline set at = at - interval '6 years' where case_no = $1`, [caseNo]);
    const act = {
      caseNo,
      actor: { id: randomUUID(), role: 'nia-supervisor' as const },
      why: 'a court asks',
      cause: 'r-1',
    };
    await setHold(database, act);
    expect(await setHold(database, act)).toBeUndefined();
    expect(await over(false)).toEqual({ kind: 'closed-case', due: 1, held: 1, done: 0 });
    await liftHold(database, act);
    expect(await over(true)).toEqual({ kind: 'closed-case', due: 1, held: 0, done: 0 });
    expect(await inTables(PERSONAL)).not.toEqual([]);
    expect(await over(false)).toEqual({ kind: 'closed-case', due: 1, held: 0, done: 1 });
    expect(await over(false)).toEqual({ kind: 'closed-case', due: 0, held: 0, done: 0 });
    expect(await inTables(ALL)).toEqual([]);
    expect(await steps()).toEqual(expect.arrayContaining(before));
    const objects = await openObjectStore(platform.objectStore);
    expect(files.length).toBeGreaterThan(3);
    for (const sha256 of files) expect(await objects.has(sha256)).toBe(false);
    const reviewer = await platform.signIn('reviewer@nia.example');
    for (const path of ['', '/progress', '/timeline', '/file']) {
      const answer = await reviewer.GET(`/api/cases/${caseNo}${path}` as '/api/cases', { parseAs: 'text' });
      expect([path, answer.response.status]).toEqual([path, 200]);
    }
    const applicant = await platform.signIn('applicant@example.test');
    const gone = await applicant.GET('/api/cases/{caseNo}', { params: { path: { caseNo } } });
    expect(gone.response.status).toBe(404);
  }, 60_000);
});
