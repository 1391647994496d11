import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReviewDecided } from '@talent-window/contracts/vocabulary';
import { castMember, eventually, patiently, playCase } from '@talent-window/demo';
import { dataConverterWith, openTemporal } from '@talent-window/temporal';
import type { Temporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { replayCase, workflowBundle } from '@talent-window/worker';
import { Client } from '@temporalio/client';
import pg from 'pg';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';

let platform: TestPlatform;
let temporal: Temporal;
let byHand: Client;
let database: pg.Pool;
let desks: Desks;
/** By this name scanners know the test file of EICAR. */
const FOUND = 'Eicar-Test-Signature';
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  const server = testTemporal();
  platform = await startPlatform(server);
  desks = new Desks(platform.agenciesUrl);
  temporal = await openTemporal({ ...server, codecKey: platform.codecKey });
  // As the Temporal CLI sends: without the platform's key.
  byHand = new Client({ connection: temporal.connection, namespace: server.namespace });
  database = new pg.Pool({ connectionString: platform.databaseUrl });
}, 120_000);

afterAll(async () => {
  await database?.end();
  await temporal?.close();
  await platform?.stop();
}, 60_000);

const timeline = async (caseNo: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ line: string }>(
    `select concat_ws(' ', kind, what, details->>'why', details->>'field') as line from timeline where case_no = $1 order by seq`,
    [caseNo],
  );
  return rows.map(({ line }) => line);
};

/** Kind of each paper, the notice that was served with it, and what whoever holds it is told today. */
const papers = async (caseNo: string): Promise<readonly unknown[]> => {
  const { rows } = await database.query<{ kind: string; notice: string; code: string }>(
    `select d.kind, n.kind as notice, d.code from issued_document d
     join notice n on n.id = d.notice_id and n.served_at >= d.issued_at where d.case_no = $1 order by d.kind`,
    [caseNo],
  );
  return Promise.all(
    rows.map(async ({ kind, notice, code }) => {
      const answer = await fetch(`${platform.url}/api/verify/${code}`);
      return [kind, notice, ((await answer.json()) as { state: string }).state];
    }),
  );
};

/** All that a closed case is made of is in the image archive, and a supervisor may fetch the very package. */
async function expectArchived(caseNo: string, attachments: number): Promise<void> {
  const supervisor = await platform.signIn('supervisor@nia.example');
  const params = { path: { caseNo } };
  const kept = await eventually('the package', async () => {
    const { data } = await supervisor.GET('/api/cases/{caseNo}/archive', { params });
    return data?.state === 'acknowledged' ? data : undefined;
  });
  const { data } = await supervisor.GET('/api/cases/{caseNo}/archive/package', { params, parseAs: 'arrayBuffer' });
  const tar = Buffer.from(data as unknown as ArrayBuffer);
  expect(createHash('sha256').update(tar).digest('hex')).toBe(kept.sha256);
  const archived = (await (await fetch(`${platform.agenciesUrl}/image-archive/desk/bags/${caseNo}`)).json()) as {
    archiveNo: string;
    files: { path: string }[];
  };
  expect([archived.archiveNo, archived.files.length]).toEqual([kept.archiveNo, kept.files]);
  const paths = archived.files.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('data/attachments/'))).toHaveLength(attachments);
  expect(paths).toEqual(expect.arrayContaining(['data/application.json', 'data/index.json', 'data/timeline.json']));
}

/** What the desk has of a case: found by name, every exchange by a name in both languages, and the pictures of the check. */
async function expectAtTheDesk(caseNo: string): Promise<void> {
  const reviewer = await platform.signIn('reviewer@nia.example');
  const params = { path: { caseNo } };
  const { data: file } = await reviewer.GET('/api/cases/{caseNo}/file', { params });
  const { surname } = (file!.application as { basic: { surname: string } }).basic;
  const { data: found } = await reviewer.GET('/api/search', { params: { query: { text: surname.toLowerCase() } } });
  expect(found?.items.map((it) => it.caseNo)).toContain(caseNo);
  const { data: exchanges } = await reviewer.GET('/api/cases/{caseNo}/exchanges', { params });
  const kinds = new Map(exchanges?.items.map(({ kind, kindText }) => [kind, kindText.zh]));
  expect([...kinds.keys()]).toEqual(
    expect.arrayContaining(['entryPhoto', 'stayRecords', 'handOff', 'labourReviewConcluded', 'orderCard', 'send']),
  );
  for (const [kind, text] of kinds) expect([kind, /\p{Script=Han}/u.test(text)]).toEqual([kind, true]);
  const pictures = file?.evidence?.filter(({ image }) => image) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  for (const { findingId } of pictures) {
    const { response } = await reviewer.GET('/api/cases/{caseNo}/evidence/{findingId}/image', {
      params: { path: { caseNo, findingId } },
      parseAs: 'stream',
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^image\//)]);
    await response.body?.cancel();
  }
}

describe('the straight way, on the real Temporal server', () => {
  it('leads from the first saved field to the card, walked by the generated client', async () => {
    const played = await playCase(platform, castMember(0, today, 1), today);
    expect(played).toMatchObject({ outcome: 'approved', hits: 1, conflict: true });
    await expectAtTheDesk(played.caseNo);
    expect(await timeline(played.caseNo)).toEqual([
      'stage-entered payment',
      'done payment-requested',
      'fact-taken paymentSettled',
      'done accepted',
      'stage-entered checks',
      'done identity-checked',
      'stage-entered initial-review',
      'commanded claim',
      'commanded decideHit',
      'commanded decideReview',
      'stage-entered labour-review',
      'done handed-off-to-labour-agency',
      'fact-taken labourReviewConcluded',
      'stage-entered passport-inspection',
      'done passport-inspection-notified',
      'commanded recordInspection',
      'done clock-resumed',
      'stage-entered final-review',
      'done screened-again',
      'commanded claim',
      'commanded decideReview',
      'stage-entered card-production',
      'done screened-again',
      'done card-ordered',
      'fact-taken cardProgressed',
      'fact-taken cardProgressed',
      'fact-taken cardProgressed',
      'fact-taken cardProduced',
      'stage-entered collection',
      'done entry-permit-issued',
      'fact-taken entryRecorded',
      'commanded recordHandover',
      'closed approved',
    ]);
    expect(await papers(played.caseNo)).toEqual([
      ['approval', 'approved', 'in-force'],
      ['entry-permit', 'ready-permit', 'used'],
      ['inspection-notice', 'passport-inspection', 'done'],
      ['payment-notice', 'submitted', 'done'],
      ['receipt', 'receipt-issued', 'in-force'],
    ]);
    expect(await replayCase(temporal.client, platform.codecKey, played.caseNo, await workflowBundle())).toMatchObject({
      ok: true,
    });
  }, 90_000);

  it('keeps personal data out of the engine: no name, passport number or birth date in any history', async () => {
    const member = castMember(3, today, 500);
    const { caseNo } = await playCase(platform, member, today);
    const readable = new Client({
      connection: temporal.connection,
      dataConverter: dataConverterWith(platform.codecKey),
    });
    const stored = JSON.stringify(await byHand.workflow.getHandle(caseNo).fetchHistory());
    const result = await readable.workflow.getHandle(caseNo).result();
    expect(result).toEqual({ caseNo, outcome: 'approved' });
    const { passportNo, birthDate } = member.person;
    for (const secret of [member.content.basic.surname, passportNo, birthDate]) expect(stored).not.toContain(secret);
    const plain = Buffer.from(stored.match(/"data":"[^"]+"/)?.[0] ?? '', 'base64').toString('latin1');
    expect(plain).not.toContain(passportNo);
  }, 90_000);

  it('takes rubbish and an unsigned approval sent by hand as lines in the timeline, and approves nothing', async () => {
    const { caseNo } = await submitted(20);
    const handle = byHand.workflow.getHandle(caseNo);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    await platform.firstReviewer.claim(caseNo);
    for (const rubbish of ['rubbish', 7, null, { deeply: [{ wrong: true }] }]) {
      await handle.signal('paymentSettled', rubbish);
      await handle.signal('reviewDecided', rubbish);
    }
    const decision: Omit<ReviewDecided, 'assertion'> = {
      commandId: randomUUID(),
      actor: { id: await accountId('reviewer@nia.example'), role: 'nia-reviewer' },
      stage: 'initial-review',
      visit: 1,
      decision: 'approve',
      reasons: [],
      note: '',
    };
    await handle.signal('reviewDecided', decision);
    await handle.signal('reviewDecided', { ...decision, assertion: 'e30.e30.e30' });
    await handle.signal('paymentSettled', {
      messageId: 'forged',
      sender: 'payment-gateway',
      occurredAt: '2026-11-23T00:00:00.000Z',
      orderNo: `${caseNo}P1`,
      amount: 5700,
      method: 'none',
    });
    await handle.signal('paymentSettled', { messageId: 'a\u0000b', nobody: 'knows\u0000this' });
    const forged = { ...decision, assertion: 'e30.e30.e30' };
    const withKey = temporal.client.workflow.getHandle(caseNo);
    await expect(withKey.executeUpdate('decideReview', { args: [forged] })).rejects.toMatchObject({
      cause: { type: 'CommandRefused', details: ['unsigned'] },
    });
    await eventually('the unsigned approvals in the timeline', async () => {
      const lines = await timeline(caseNo);
      return lines.filter((line) => line.startsWith('message-ignored')).length === 12 || undefined;
    });
    const lines = await timeline(caseNo);
    expect(lines.filter((line) => line === 'message-ignored reviewDecided unsigned')).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('message-ignored paymentSettled malformed'))).toHaveLength(5);
    expect(lines).toContain('message-ignored paymentSettled unsigned');
    expect((await platform.applicant.progress(caseNo)).stage).toBe('initial-review');
    await platform.firstReviewer.decideHits(caseNo);
    await platform.firstReviewer.approve(caseNo);
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
  }, 90_000);

  it('obeys an approval sent by hand that the API has signed for this officer, and for nothing else', async () => {
    const { caseNo } = await submitted(23);
    const handle = byHand.workflow.getHandle(caseNo);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    await platform.firstReviewer.claim(caseNo);
    await platform.firstReviewer.decideHits(caseNo);
    const reviewer = await platform.signIn('reviewer@nia.example');
    const { signal } = await patiently('signing', () =>
      reviewer.POST('/api/cases/{caseNo}/assertions', {
        params: { path: { caseNo } },
        body: {
          commandId: randomUUID(),
          stage: 'initial-review',
          visit: 1,
          decision: 'approve',
          reasons: [],
          note: '',
        },
      }),
    );
    await handle.signal('reviewDecided', { ...signal, decision: 'refuse', reasons: ['criterion-not-met'] });
    await handle.signal('reviewDecided', signal);
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
    const lines = await timeline(caseNo);
    expect(lines).toContain('message-ignored reviewDecided unsigned');
    expect(lines.filter((line) => line === 'commanded decideReview')).toHaveLength(1);
  }, 90_000);

  it('lets one of two officers win who decide at once, and tells the other', async () => {
    const { caseNo } = await submitted(21);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
    const claims = await Promise.allSettled([
      platform.firstReviewer.claim(caseNo),
      platform.secondReviewer.claim(caseNo),
    ]);
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = claims.filter((claim) => claim.status === 'rejected');
    expect(lost?.reason).toMatchObject({ status: 409 });
    expect((await timeline(caseNo)).filter((line) => line === 'commanded claim')).toHaveLength(1);
  }, 90_000);

  it('gives the labour agency each document that was handed off, and nobody else', async () => {
    const { caseNo } = await playCase(platform, castMember(4, today, 700), today);
    const documents = await desks.documentsOfReview(`${caseNo}:labour-review:1`);
    expect(documents.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404]);
    const { rows } = await database.query<{ id: string }>(
      'select d.id from document d join case_file f on f.draft_id = d.draft_id where f.case_no = $1 limit 1',
      [caseNo],
    );
    const unsigned = await fetch(`${platform.url}/api/integration/labour-agency/documents/${rows[0]?.id}`);
    expect(unsigned.status).toBe(401);
    // The card plant prints from the photo, and there is nothing else for it.
    const pictures = await desks.picturesOfOrder(`${caseNo}:card-production:1`);
    expect(pictures.map(({ status }) => status)).toEqual([200, 404]);
    // The photo is in the file and was none of theirs.
    await expectArchived(caseNo, documents.length);
  }, 90_000);

  it('keeps nothing of a file in which the scanner finds malware, and says what it found', async () => {
    const { applicant } = platform;
    const member = castMember(30, today, 1000);
    const { draftId } = await applicant.fillIn(member);
    const [cv] = await filesFor(member, today);
    if (!cv) throw new Error('no file to spoil');
    const test = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
    const bytes = Buffer.concat([cv.bytes, Buffer.from(test)]);
    await expect(applicant.upload(draftId, [{ ...cv, bytes }])).rejects.toMatchObject({
      status: 422,
      problem: { findings: [{ path: `documents.${cv.slot}`, reason: 'file-infected', params: { found: FOUND } }] },
    });
    const { rows } = await database.query(
      `select details from audit where action = 'upload:infected' union all select to_jsonb(d) from document d where draft_id = $1`,
      [draftId],
    );
    expect(rows).toEqual([{ details: { slot: cv.slot, found: FOUND } }]);
  });

  it('ends as refused where the labour agency says no, and tells the applicant once', async () => {
    await desks.setMode('labour-agency', 'manual');
    try {
      const { caseNo } = await submitted(22);
      await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
      await platform.firstReviewer.claim(caseNo);
      await platform.firstReviewer.decideHits(caseNo);
      await platform.firstReviewer.approve(caseNo);
      await eventually(
        'the file at the labour agency',
        async () => (await desks.ledger('labour-agency', caseNo)).includes('file-received') || undefined,
      );
      await desks.concludeReview(`${caseNo}:labour-review:1`, 'rejected');
      const closed = await eventually('the refusal', async () => {
        const progress = await platform.applicant.progress(caseNo);
        return progress.outcome ? progress : undefined;
      });
      expect(closed).toMatchObject({ outcome: 'refused', stage: 'labour-review' });
      await eventually('the notices, each once', async () => {
        const { rows } = await database.query<{ kinds: string }>(
          `select string_agg(kind, ' ' order by served_at) as kinds from notice where case_no = $1 and kind <> 'receipt-issued'`,
          [caseNo],
        );
        return rows[0]?.kinds === 'submitted payment-received refused' || undefined;
      });
    } finally {
      await desks.setMode('labour-agency', 'automatic');
    }
  }, 90_000);
});

async function submitted(nth: number): Promise<{ caseNo: string }> {
  const member = castMember(nth, today, 1000);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  await platform.applicant.pay(caseNo);
  return { caseNo };
}

async function accountId(email: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>('select id from account where email = $1', [email]);
  return rows[0]?.id ?? '';
}
