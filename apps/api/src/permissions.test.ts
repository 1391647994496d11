import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@talent-window/contracts/vocabulary';
import type { Browser, TestApi } from './api.fixture.js';
import { startTestApi } from './api.fixture.js';
import { bringTo, submitCase } from './case.fixture.js';
import type { DescribedApi } from './openapi/described-api.fixture.js';
import type { PermittedRoute } from './openapi/permission-page.js';
import { isOpenTo, permissionPage, permittedRoutes } from './openapi/permission-page.js';
import { addressOf, bodyOf, ONE_OF_EACH, QUERIES } from './requests.fixture.js';

let api: TestApi;
let document: DescribedApi;
let routes: readonly PermittedRoute[];
let known: { readonly caseNo: string; readonly draftId: string };

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  document = (await api.stranger().get('/api/openapi.json')).body as DescribedApi;
  routes = permittedRoutes(document);
  const applicant = await api.as(ONE_OF_EACH.applicant);
  const caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'initial-review' });
  known = { caseNo, draftId: (await applicant.post('/api/drafts', { caseType: 'gold-card' })).body.id };
}, 60_000);
afterAll(() => api.stop());

/** Whether the door to a route is shut: what is behind it may still say no for a reason of its own. */
async function isShut(who: Browser, { method, path, operationId, may }: PermittedRoute): Promise<boolean> {
  // A stream never ends: whether it would begin is told by a case that there is not.
  const there = operationId === 'watchProgress' ? { ...known, caseNo: '000000000000' } : known;
  const { status, body } = await who.ask(method, `${addressOf(path, there)}${QUERIES[operationId] ?? ''}`, {
    body: bodyOf(operationId),
    headers: { 'if-match': '"1"' },
  });
  expect([operationId, status]).not.toEqual([operationId, 500]);
  return may === 'agency' ? status >= 400 : ['sign-in-needed', 'wrong-role'].includes(body.reason);
}

describe('every route', () => {
  it('lets those in whom the table names, and nobody else', async () => {
    const wrong: string[] = [];
    for (const role of [undefined, ...ROLES]) {
      const who = role === undefined ? api.stranger() : await api.as(ONE_OF_EACH[role]);
      for (const route of routes) {
        // Who has signed out can knock at no other door.
        const isLast = role !== undefined && ['signOut', 'endOfficerSession'].includes(route.operationId);
        const asker = isLast ? await api.anew(ONE_OF_EACH[role]) : who;
        if ((await isShut(asker, route)) === isOpenTo(role, route.may))
          wrong.push(`${route.operationId} ${role ?? 'stranger'}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(routes.length).toBeGreaterThan(100);
  }, 240_000);

  it('asks for a cookie of a web app exactly where its permission needs a person', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    const differ = operations.filter(
      ({ security = [], 'x-permission': may }) => security.length > 0 === ['anybody', 'agency'].includes(may),
    );
    expect(differ.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('stands in docs/permissions.md as it is (npm run permissions:print)', async () => {
    const page = fileURLToPath(new URL('../../../docs/permissions.md', import.meta.url));
    expect(permissionPage(document)).toBe(await readFile(page, 'utf8'));
  });
});
