import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { May } from '@talent-window/domain';
import { mayRole } from '@talent-window/domain';
import fc from 'fast-check';
import type { Answer, Browser, TestApi } from './api.fixture.js';
import { startTestApi } from './api.fixture.js';
import { bringTo, submitCase } from './case.fixture.js';
import type { DescribedApi } from './openapi/described-api.fixture.js';
import {
  BODIES,
  CARDS,
  CASHIERS,
  COMMANDS,
  FIGURES,
  LICENCES,
  OPERATIONS,
  ORGANISATIONS,
  OWN,
  QUERIES,
} from './requests.fixture.js';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly may: May;
  readonly signedIn: boolean;
  readonly needsBody: boolean;
}

let api: TestApi;
let routes: readonly Route[];
let caseNo: string;
let draftId: string;
let everybody: readonly Browser[];

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '200' });
  const { body: document } = await api.stranger().get('/api/openapi.json');
  routes = Object.entries((document as DescribedApi).paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operationId: operation.operationId,
      may: operation['x-permission'],
      signedIn: (operation.security ?? []).length > 0,
      needsBody: operation.requestBody !== undefined,
    })),
  );
  const applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'initial-review' });
  draftId = (await applicant.post('/api/drafts', { caseType: 'gold-card' })).body.id;
  const officers = ['reviewer', 'supervisor', 'station'].map((name) => `${name}@nia.example`);
  everybody = await Promise.all(
    [
      'applicant@example.test',
      ...officers,
      'tokyo@mofa.example',
      'operator@talent-window.example',
      'cashier@nia.example',
    ].map((email) => api.as(email)),
  );
}, 60_000);
afterAll(() => api.stop());

const at = ({ path }: Route, number = caseNo, draft = draftId): string =>
  path
    .replace('{caseNo}', number)
    .replace('{id}', draft)
    .replace('{operationId}', draft)
    .replace('{documentId}', randomUUID())
    .replace('{organisationId}', randomUUID())
    .replace('{accountId}', randomUUID())
    .replace('{invitationId}', randomUUID())
    .replace('{mandateId}', randomUUID())
    .replace('{businessNumber}', '10458574')
    .replace('{documentNo}', `${number}A01`)
    .replace('{code}', 'AAAA-AAAA-AAAA-AAAA-AAAA')
    .replace('{attemptNo}', `${number}P1A1`)
    .replace('{refundNo}', `${number}-2611260001`)
    .replace('{exceptionId}', '1')
    .replace('{day}', '2026-11-26')
    .replace('{fileNo}', '1')
    .replace('{view}', 'mine')
    .replace('{office}', 'taipei-city')
    .replace('{pouchNo}', '115-5A-0001')
    .replace('{code}', '115551000017-0000000000')
    .replace('{declaration}', 'hk-macau-identity')
    .replace('{sender}', 'payment-gateway')
    .replace('{caseType}', 'gold-card');
const of = (...ids: string[]): readonly Route[] => routes.filter(({ operationId }) => ids.includes(operationId));
const isProblem = ({ status, headers, body }: Answer): void => {
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({
    type: `urn:talent-window:problem:${body.reason}`,
    status,
    title: expect.any(String),
    detail: expect.any(String),
    reference: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/),
  });
};

const call = (who: Browser, route: Route, path = at(route)): Promise<Answer> =>
  who.ask(route.method, `${path}${QUERIES[route.operationId] ?? ''}`, {
    body:
      BODIES[route.operationId] ??
      OWN[route.operationId] ??
      CARDS[route.operationId] ??
      OPERATIONS[route.operationId] ??
      CASHIERS[route.operationId] ??
      ORGANISATIONS[route.operationId] ??
      LICENCES[route.operationId],
    headers: { 'if-match': '"1"' },
  });

describe('every route', () => {
  it('but the few that are open answers 401 without a session', async () => {
    const open = routes.filter(({ signedIn }) => !signedIn).map(({ operationId }) => operationId);
    expect(open.sort()).toEqual([
      'askRecovery',
      'askVerification',
      'calculateFees',
      'createCertificateChallenge',
      'followLink',
      'getForm',
      'getHandedOffDocument',
      'getHealth',
      'getPasskeyChallenge',
      'getRecentTimes',
      'instructPayment',
      'listNationalities',
      'listOffices',
      'listProfessionalFields',
      'lookUpProgress',
      'notifyPayment',
      'register',
      'signIn',
      'signInByCertificate',
      'signInByPasskey',
      'signInSecondFactor',
      'stateFact',
      'verifyFile',
      'verifyPaper',
    ]);
    for (const route of routes.filter(({ signedIn }) => signedIn)) {
      const answer = await call(api.stranger(), route);
      expect([route.operationId, answer.status, answer.body.reason]).toEqual([
        route.operationId,
        401,
        'sign-in-needed',
      ]);
      isProblem(answer);
    }
  });

  it('about a case or draft answers 404 to another applicant', async () => {
    const stranger = await api.as('applicant2@example.test');
    const aboutCases = routes.filter(({ path, may }) => path.includes('{caseNo}') && mayRole('applicant', may));
    const aboutDrafts = routes.filter(({ path }) => path.includes('/drafts/{id}'));
    expect(aboutCases.length + aboutDrafts.length).toBeGreaterThan(16);
    for (const route of [...aboutCases, ...aboutDrafts]) {
      const path = route.operationId === 'uploadDocument' ? `${at(route)}?slot=photo` : at(route);
      expect([route.operationId, (await call(stranger, route, path)).status]).toEqual([route.operationId, 404]);
    }
  });

  it('of one role answers 403 to the others', async () => {
    const applicant = await api.as('applicant@example.test');
    const forOfficers = of(
      'listQueues',
      'getQueue',
      'decodePayloads',
      'signAssertion',
      'searchControlLists',
      ...FIGURES,
      ...COMMANDS,
      ...Object.keys(CASHIERS),
      ...Object.keys(CARDS),
      ...Object.keys(LICENCES),
    );
    expect(forOfficers).toHaveLength(
      5 + FIGURES.length + COMMANDS.length + Object.keys({ ...CASHIERS, ...CARDS, ...LICENCES }).length,
    );
    for (const route of forOfficers) {
      expect([route.operationId, (await call(applicant, route)).status]).toEqual([route.operationId, 403]);
    }
    const reviewer = await api.as('reviewer@nia.example');
    const forApplicants = routes.filter(
      ({ path, operationId }) =>
        path.startsWith('/api/drafts') ||
        path.startsWith('/api/notices') ||
        ['listCases', 'pay', ...Object.keys(OWN), ...Object.keys(ORGANISATIONS)].includes(operationId),
    );
    const notForReviewers = of(
      'decodePayloads',
      'recordInspection',
      'recordReferral',
      'recordHandover',
      'assign',
      'recordAgencyLicence',
      ...FIGURES,
      ...Object.keys(CARDS),
      ...Object.keys(OPERATIONS),
      ...Object.keys(CASHIERS),
    );
    for (const route of [...forApplicants, ...notForReviewers]) {
      const path = route.operationId === 'uploadDocument' ? `${at(route)}?slot=photo` : at(route);
      expect([route.operationId, (await call(reviewer, route, path)).status]).toEqual([route.operationId, 403]);
    }
    // The control lists are the desk's of the NIA alone.
    for (const email of ['station@nia.example', 'tokyo@mofa.example', 'operator@talent-window.example']) {
      for (const route of of('searchControlLists', ...FIGURES)) {
        expect([route.operationId, email, (await call(await api.as(email), route)).status]).toEqual([
          route.operationId,
          email,
          403,
        ]);
      }
    }
  });

  it('says by 404 that a path is unknown, and by 405 which methods a known one takes', async () => {
    const unknown = await api.stranger().get('/api/nothing');
    isProblem(unknown);
    expect([unknown.status, unknown.body.reason]).toEqual([404, 'no-such-route']);
    expect((await api.stranger().get('/')).status).toBe(404);
    const wrong = await api.stranger().ask('PUT', `/api/drafts/${draftId}/quote`, { body: {} });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await api.stranger().delete('/api/cases')).status).toBe(405);
  });
});

describe('bad input', () => {
  const json = { 'content-type': 'application/json' };
  const raw = async (body: string | Uint8Array, headers: Record<string, string> = json): Promise<[number, string]> => {
    const applicant = await api.as('applicant@example.test');
    const answer = await applicant.ask('POST', '/api/drafts', { body, headers });
    isProblem(answer);
    return [answer.status, answer.body.reason];
  };

  it('is told apart: JSON, Unicode, depth, size, type of content', async () => {
    expect(await raw('{"caseType":')).toEqual([400, 'bad-json']);
    expect(await raw('{"caseType":"gold-card","content":{"a":1e999}}')).toEqual([400, 'bad-json']);
    expect(await raw('{"__proto__":{"isAdmin":true}}')).toEqual([400, 'bad-json']);
    expect(await raw(Buffer.from([0x22, 0xff, 0x22]))).toEqual([400, 'bad-unicode']);
    expect(await raw('{"caseType":"gold-card","content":{"basic":{"surname":"\\u0000"}}}')).toEqual([
      400,
      'bad-unicode',
    ]);
    expect(await raw('{"caseType":"gold-card","content":{"\\udc00":1}}')).toEqual([400, 'bad-unicode']);
    expect(await raw('['.repeat(100_000))).toEqual([400, 'bad-json']);
    expect(await raw('['.repeat(100_000) + ']'.repeat(100_000))).toEqual([400, 'too-deep']);
    expect(await raw('')).toEqual([400, 'malformed-request']);
    expect(await raw('[]')).toEqual([400, 'malformed-request']);
    expect(await raw('null')).toEqual([400, 'malformed-request']);
    expect(await raw(`{"content":"${'x'.repeat(1_100_000)}"}`)).toEqual([413, 'too-large']);
    expect(await raw('caseType=gold-card', { 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
      415,
      'unsupported-media-type',
    ]);
    expect(await raw('<a/>', { 'content-type': 'application/xml' })).toEqual([415, 'unsupported-media-type']);
  });

  it('in an address is 4xx: bad escapes, ids that are none, far too long ones', async () => {
    const applicant = await api.as('applicant@example.test');
    const status = async (path: string): Promise<[number, string]> => {
      const answer = await applicant.get(path);
      isProblem(answer);
      return [answer.status, answer.body.reason];
    };
    expect(await status('/api/cases/%zz')).toEqual([400, 'bad-url']);
    expect(await status('/api/cases/%00')).toEqual([400, 'malformed-request']);
    expect(await status('/api/drafts/1')).toEqual([400, 'malformed-request']);
    expect(await status(`/api/cases/${'1'.repeat(300)}`)).toEqual([414, 'url-too-long']);
    expect(await status('/api/forms/driving-licence')).toEqual([400, 'malformed-request']);
    expect(await status('/api/forms/gold-card?ruleSet=none')).toEqual([400, 'malformed-request']);
  });

  it('is answered in the language asked for, with the other beside it', async () => {
    const ask = (language: string) => api.stranger().get('/api/cases', { 'accept-language': language });
    const [zh, en] = [await ask('zh-Hant-TW,en;q=0.5'), await ask('fr-FR, en-GB;q=0.8')];
    expect([zh.headers.get('content-language'), en.headers.get('content-language')]).toEqual(['zh-TW', 'en']);
    expect(zh.body).toMatchObject({ title: '請先登入', titleOther: 'Please sign in', detailOther: en.body.detail });
    expect(en.body).toMatchObject({ title: 'Please sign in', titleOther: '請先登入', detailOther: zh.body.detail });
  });

  it('of whatever kind never makes a 500', async () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom(
          'gold-card',
          'approve',
          'initial-review',
          '115551000001',
          '2026-02-30',
          'constructor',
          '\u0000',
        ),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'caseType',
            'content',
            'basic',
            'surname',
            'entry',
            'commandId',
            'stage',
            'visit',
            'name',
            'payloads',
            'metadata',
            'data',
            'toString',
            'then',
            'length',
          ),
          tie('any'),
          { maxKeys: 5 },
        ),
      ),
    })).any;
    const body = fc.oneof(
      fc.dictionary(fc.constantFrom('caseType', 'content', 'commandId', 'payloads', 'email', 'password', 'x'), value),
      value,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        body,
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        async (nth, whose, sent, id) => {
          const tried = routes.filter(
            ({ operationId }) => operationId !== 'signOut' && operationId !== 'watchProgress',
          );
          const route = tried[nth % tried.length];
          const who = everybody[whose % everybody.length];
          if (!route || !who) return;
          const query = `?slot=${encodeURIComponent(id)}&limit=${nth}`;
          const known = (BODIES[route.operationId] ??
            CARDS[route.operationId] ??
            OPERATIONS[route.operationId] ??
            CASHIERS[route.operationId] ??
            ORGANISATIONS[route.operationId] ??
            LICENCES[route.operationId]) as object | undefined;
          const isGet = route.method === 'GET' || route.method === 'DELETE';
          const content = nth % 3 === 0 && known ? { ...known, ...(sent as object) } : JSON.stringify(sent ?? null);
          const ask = isGet ? {} : { body: content, headers: { ...json, 'if-match': '"1"' } };
          const answer = await who.ask(route.method, `${at(route)}${nth % 2 ? query : ''}`, ask);
          expect([route.operationId, answer.status]).not.toEqual([route.operationId, 500]);
          if (answer.status >= 400 && route.operationId !== 'getHealth') isProblem(answer);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
