import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { May } from '@talent-window/domain';
import { mayRole } from '@talent-window/domain';
import type { Answer, Browser, TestApi } from './api.fixture.js';
import { startTestApi } from './api.fixture.js';
import { bringTo, submitCase } from './case.fixture.js';
import type { DescribedApi } from './openapi/described-api.fixture.js';
import { addressOf, bodyOf, QUERIES } from './requests.fixture.js';

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
}, 60_000);
afterAll(() => api.stop());

const at = ({ path }: Route): string => addressOf(path, { caseNo, draftId });
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
    body: bodyOf(route.operationId),
    headers: { 'if-match': '"1"' },
  });

describe('every route', () => {
  it('but the few that are open answers 401 without a session', async () => {
    const open = routes.filter(({ signedIn }) => !signedIn).map(({ operationId }) => operationId);
    expect(open.sort()).toEqual([
      'askRecovery',
      'askVerification',
      'beginOfficerSignIn',
      'calculateFees',
      'createCertificateChallenge',
      'endOfficerSessionByFrame',
      'endOfficerSessionByToken',
      'finishOfficerSignIn',
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
      'showOfficerSignedOut',
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
});
