import { expect } from '@jest/globals';
import type { Role } from '@talent-window/contracts/vocabulary';
import { ROLES } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';
import { ONE_OF_EACH, TURN } from '../requests.fixture.js';
import type { FuzzedOperation, FuzzedRequest, Known } from './requests-of.fixture.js';
import { requestsOf } from './requests-of.fixture.js';
import type { Schemas } from './schema.fixture.js';

/** A stream never ends, and who has signed out asks nothing more. */
const SPARED = ['watchProgress', 'signOut'];
/** Who may see another's case, for it is their work. */
const REVIEWERS: readonly (Role | undefined)[] = ['nia-reviewer', 'nia-supervisor'];
/** Stands in the other's case and draft, and in nothing that a request could draw. */
const SECRET = 'ZQVICTIMQZ';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, FuzzedOperation>>>>;
  readonly components: { readonly schemas: Schemas };
}

/** How many requests were made, how many did what they asked, and to how many routes they went. */
export interface FuzzResult {
  readonly requests: number;
  readonly done: number;
  readonly routes: number;
}

/**
 * Asks the API as everybody by requests drawn from its own document: none makes an error of ours, every "no" is a problem that
 * says why, and nothing of another's case or draft is in any answer.
 */
export async function fuzzApi(runs: number): Promise<FuzzResult> {
  const api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  try {
    const document = (await api.stranger().get('/api/openapi.json')).body as Document;
    const { known, others } = await twoApplicants(api);
    const requests = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) => {
        if (SPARED.includes(operation.operationId)) return [];
        // Who breaks the glass of the other's case sees it by law.
        const there = operation.operationId === 'breakGlass' ? known : { ...known, ...together(known, others) };
        return [requestsOf({ method: method.toUpperCase(), path, operation }, document.components.schemas, there)];
      }),
    );
    const [statuses, routes] = [[] as number[], new Set<string>()];
    const roles: readonly (Role | undefined)[] = [undefined, ...ROLES];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...roles), fc.oneof(...requests), async (role, request) => {
        const who = role === undefined ? api.stranger() : await api.as(ONE_OF_EACH[role]);
        const answer = await send(who, request);
        judge(request, answer, role);
        statuses.push(answer.status);
        routes.add(request.operationId);
      }),
      { numRuns: runs },
    );
    return { requests: statuses.length, done: statuses.filter((it) => it < 300).length, routes: routes.size };
  } finally {
    await api.stop();
  }
}

const together = (known: Known, others: Known): Known =>
  Object.fromEntries(Object.entries(others).map(([name, values]) => [name, [...(known[name] ?? []), ...values]]));

/** Two applicants with a case and a draft each; the second one's have the secret. */
async function twoApplicants(api: TestApi): Promise<{ readonly known: Known; readonly others: Known }> {
  const [mine, other] = [await api.as(ONE_OF_EACH.applicant), await api.as('applicant2@example.test')];
  const secret = { basic: { surname: SECRET, givenNames: SECRET } };
  const cases = [await submitCase(api, mine), await submitCase(api, other)] as const;
  await api.database.query(
    `update case_file set application = jsonb_set(application, '{basic,surname}', to_jsonb($2::text)) where case_no = $1`,
    [cases[1], SECRET],
  );
  for (const caseNo of cases) await bringTo(api, caseNo, { stage: 'initial-review' });
  const file = await (await api.as(ONE_OF_EACH['nia-reviewer'])).get(`/api/cases/${cases[1]}/file`);
  expect(JSON.stringify(file.body)).toContain(SECRET);
  const draftOf = async (who: Browser, content: object): Promise<string> =>
    (await who.post('/api/drafts', { caseType: 'gold-card', content })).body.id;
  const [ownDraft, othersDraft] = [await draftOf(mine, {}), await draftOf(other, secret)];
  return {
    known: {
      caseNo: [cases[0]],
      id: [ownDraft],
      view: ['mine', 'unassigned'],
      office: ['taipei-city', '5A'],
      sender: ['payment-gateway', 'labour-agency'],
      operationId: [TURN.commandId],
      slot: ['passport', 'photo'],
      day: ['2026-11-26'],
    },
    others: { caseNo: [cases[1]], id: [othersDraft] },
  };
}

async function send(who: Browser, { method, path, mediaType, body }: FuzzedRequest): Promise<Answer> {
  const ask = { headers: { 'if-match': '"1"', 'accept-language': 'en' } };
  if (body === undefined) return who.ask(method, path, ask);
  if (mediaType === 'multipart/form-data') {
    const form = new FormData();
    form.append('file', new Blob([JSON.stringify(body)]), 'file.pdf');
    return who.ask(method, path, { ...ask, body: form });
  }
  const isForm = mediaType === 'application/x-www-form-urlencoded';
  const headers = { ...ask.headers, 'content-type': mediaType ?? 'application/json' };
  const text = isForm ? new URLSearchParams({ body: JSON.stringify(body) }).toString() : JSON.stringify(body);
  return who.ask(method, path, { headers, body: text });
}

function judge(
  { operationId, method, path }: FuzzedRequest,
  { status, headers, body }: Answer,
  role: Role | undefined,
): void {
  const asked = `${operationId}: ${method} ${path} as ${role ?? 'stranger'}`;
  expect([asked, status]).not.toEqual([asked, 500]);
  const isProblem = (headers.get('content-type') ?? '').startsWith('application/problem+json');
  const speaksOtherwise = ['getHealth', 'notifyPayment', 'instructPayment'].includes(operationId);
  if (status >= 400 && !speaksOtherwise) expect([asked, status, isProblem]).toEqual([asked, status, true]);
  if (REVIEWERS.includes(role)) return;
  const all = JSON.stringify([body, [...headers]]);
  expect([asked, all.includes(SECRET)]).toEqual([asked, false]);
}
