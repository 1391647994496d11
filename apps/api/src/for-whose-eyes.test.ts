import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding, Role } from '@talent-window/contracts/vocabulary';
import { ROLES, Visibility } from '@talent-window/contracts/vocabulary';
import { mayRole } from '@talent-window/domain';
import { PAPERS } from '@talent-window/documents/papers';
import { EncryptionCodec } from '@talent-window/temporal';
import { samplePaper } from '@talent-window/testing';
import type { TestApi } from './api.fixture.js';
import { startTestApi } from './api.fixture.js';
import { bringTo, submitCase } from './case.fixture.js';
import type { DescribedApi } from './openapi/described-api.fixture.js';
import type { PermittedRoute } from './openapi/permission-page.js';
import { permittedRoutes } from './openapi/permission-page.js';
import { addressOf, ONE_OF_EACH, QUERIES } from './requests.fixture.js';

/** One word for each thing that is not for all eyes; found nowhere else. */
const HIT = 'nia-wanted:ZQHITQZ@7';
const NOTE = 'ZQNOTEQZ';
const OPINION = 'ZQOPINIONQZ';
const FACTS = 'ZQFACTSQZ';
const FOR_THE_DESK = [HIT, NOTE, OPINION];

const FOUND: Finding = { findingId: 'f-zq', check: 'control-list', result: 'hit', subject: HIT };
const DECIDED: Finding = { ...FOUND, decision: { decision: 'not-the-same', by: 'x', at: '2026-11-26T00:00:00Z' } };

let api: TestApi;
let routes: readonly PermittedRoute[];
/** at the counter where its card is collected, and refused */
let open: string;
let refused: string;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  routes = permittedRoutes((await api.stranger().get('/api/openapi.json')).body as DescribedApi);
  const applicant = await api.as(ONE_OF_EACH.applicant);
  [open, refused] = [await submitCase(api, applicant), await submitCase(api, applicant)];
  const officer = { id: 'x', role: 'nia-reviewer' } as const;
  const labour = { id: 'labour-agency', role: 'system' } as const;
  for (const caseNo of [open, refused]) {
    await api.database.query(
      `insert into finding (finding_id, case_no, check_kind, result, subject, evidence, found_at)
       values ($1, $2, 'control-list', 'hit', $3, $4, now())`,
      [`f-${caseNo}`, caseNo, HIT, { name: HIT }],
    );
    const concluded = { conclusion: 'rejected', documentNo: OPINION };
    await bringTo(api, caseNo, {
      stage: 'labour-review',
      findings: [FOUND],
      step: { kind: 'fact-taken', what: 'labourReviewConcluded', actor: labour, details: concluded },
    });
    await bringTo(api, caseNo, {
      stage: 'final-review',
      findings: [FOUND],
      step: {
        kind: 'fact-taken',
        what: 'screeningHitFound',
        visibility: Visibility.Officers,
        details: { findingId: HIT },
      },
    });
    await bringTo(api, caseNo, {
      stage: 'final-review',
      findings: [DECIDED],
      step: { kind: 'commanded', what: 'decideReview', actor: officer, details: { decision: 'approve' }, note: NOTE },
    });
  }
  await bringTo(api, open, { stage: 'collection', office: 'taipei-city', findings: [DECIDED] });
  await bringTo(api, refused, { stage: 'final-review', outcome: 'refused', facts: FACTS, findings: [DECIDED] });
}, 60_000);
afterAll(() => api.stop());

const READ = new Map<Role | undefined, Promise<ReadonlyMap<string, string>>>();

/** All that somebody in a role, or a stranger, can read of both cases: every GET route, and the beginning of the stream. */
const read = (role: Role | undefined): Promise<ReadonlyMap<string, string>> => {
  const known = READ.get(role) ?? readAll(role);
  READ.set(role, known);
  return known;
};

async function readAll(role: Role | undefined): Promise<ReadonlyMap<string, string>> {
  const who = role === undefined ? api.stranger() : await api.as(ONE_OF_EACH[role]);
  const texts = new Map<string, string>();
  for (const { method, path, operationId } of routes) {
    // What was done is the auditor's to see, by whose command and when; what it was about is not in the record.
    if (method !== 'GET' || ['watchProgress', 'searchAudit', 'exportAudit', 'getCaseAudit'].includes(operationId))
      continue;
    for (const caseNo of path.includes('{caseNo}') ? [open, refused] : ['']) {
      const answer = await who.get(
        `${addressOf(path, { caseNo, draftId: crypto.randomUUID() })}${QUERIES[operationId] ?? ''}`,
      );
      texts.set(`${operationId} ${caseNo} ${answer.status}`, JSON.stringify([answer.body, [...answer.headers]]));
    }
  }
  return texts;
}

/** The beginning of the stream up to its first event, or the whole refusal; by a connection that can be cut off. */
async function firstEvent(role: Role): Promise<string> {
  const { cookie } = await api.as(ONE_OF_EACH[role]);
  return new Promise((resolve, reject) => {
    const asked = request(`${api.url}/api/cases/${open}/events`, { headers: { cookie } }, (response) => {
      let text = '';
      const enough = (): void => {
        resolve(text);
        asked.destroy();
      };
      response.setEncoding('utf8').on('end', enough);
      response.on('data', (part: string) => {
        text += part;
        if (text.includes('data:')) enough();
      });
    });
    asked.on('error', reject).end();
  });
}

const telling = (texts: ReadonlyMap<string, string>, words: readonly string[]): readonly string[] =>
  [...texts].filter(([, text]) => words.some((word) => text.includes(word))).map(([where]) => where);

const REVIEWERS: readonly Role[] = ['nia-reviewer', 'nia-supervisor'];
const OUTSIDE = ROLES.filter((role) => !REVIEWERS.includes(role));

describe('what is the desk’s alone', () => {
  it('is all before its reviewers', async () => {
    for (const role of REVIEWERS) {
      const texts = await read(role);
      for (const word of [...FOR_THE_DESK, FACTS])
        expect([role, word, telling(texts, [word]).length > 0]).toEqual([role, word, true]);
    }
  });

  it.each([undefined, ...OUTSIDE])('is in no answer, header or event to %s', async (role) => {
    const texts = await read(role);
    expect(telling(texts, [...FOR_THE_DESK, 'f-zq', 'screeningHitFound', 'decideHit'])).toEqual([]);
    if (role === undefined) return;
    const event = await firstEvent(role);
    expect(FOR_THE_DESK.filter((word) => event.includes(word))).toEqual([]);
    // The route was read, not only refused.
    const seen = [...texts.keys()].filter((key) => key.startsWith(`getCase ${open}`));
    expect(seen).toEqual([`getCase ${open} ${mayRole(role, 'case.read') ? 200 : 403}`]);
  });

  it('is followed by a refusal’s facts, which its applicant reads and no other office', async () => {
    expect(telling(await read('applicant'), [FACTS])).not.toEqual([]);
    for (const role of OUTSIDE.filter((it) => it !== 'applicant')) {
      expect([role, telling(await read(role), [FACTS])]).toEqual([role, []]);
    }
  });

  it('stands in no paper', () => {
    for (const kind of Object.keys(PAPERS) as (keyof typeof PAPERS)[]) {
      const source = samplePaper(kind, '2026-11-26');
      const view = { ...source.view, desk: { ...source.view.desk, findings: [DECIDED] } };
      const facts = JSON.stringify(PAPERS[kind].facts({ ...source, view }));
      expect([kind, facts.includes(HIT)]).toEqual([kind, false]);
    }
  });

  it('is left out of what an operator decrypts, and that they did is audited for the case', async () => {
    const codec = new EncryptionCodec(Buffer.from(api.config.codecKey, 'base64'));
    const said = {
      caseNo: open,
      desk: { findings: [FOUND] },
      details: { findingId: HIT },
      note: NOTE,
      stage: 'collection',
    };
    const plain = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(said)) };
    const wire = (await codec.encode([plain])).map(({ metadata, data }) => ({
      metadata: Object.fromEntries(
        Object.entries(metadata ?? {}).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
      ),
      data: Buffer.from(data ?? []).toString('base64'),
    }));
    const operator = await api.as(ONE_OF_EACH.operator);
    const { body } = await operator.post('/api/codec/decode', { payloads: wire });
    const shown = JSON.parse(Buffer.from(body.payloads[0].data, 'base64').toString());
    expect(shown).toEqual({
      caseNo: open,
      desk: { findings: 'withheld' },
      details: 'withheld',
      note: 'withheld',
      stage: 'collection',
    });
    const { rowCount } = await api.database.query(
      `select from audit where case_no = $1 and action = 'payloads-decoded'`,
      [open],
    );
    expect(rowCount).toBe(1);
  });
});
