import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hongKongProducer } from '@talent-window/testing/applications';
import type { Answer, TestApi } from '../api.fixture.js';
import { REACHED_BY_OTHERS, startTestApi } from '../api.fixture.js';
import type { DescribedApi } from '../openapi/described-api.fixture.js';
import { checkoutPage } from '../payment/checkout-page.js';

/** What is the same for everybody, and may be kept. */
const KEPT = /^public, max-age=\d+$/;
/** What belongs to somebody: kept by nobody, or asked for again each time by their own browser. */
const OF_SOMEBODY = /^((private, )?no-store|private, no-cache)$/;
const OF_AN_ANSWER = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    COMMAND_WAIT_MS: '200',
    PUBLIC_URL: 'https://tw.example',
    ...REACHED_BY_OTHERS,
  });
});
afterAll(() => api.stop());

function isGuarded({ headers }: Answer): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'cache-control': expect.any(String),
  });
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|data:/);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** That a page has neither style nor script but what its policy knows by hash, and loads nothing. */
function isOfItsPolicy(html: string, policy: string): void {
  const inside = (tag: string): string[] =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text ?? '');
  expect(inside('style')).toHaveLength(1);
  for (const style of inside('style')) expect(policy).toContain(`style-src 'sha256-${hashOf(style)}'`);
  for (const script of inside('script')) expect(policy).toContain(`script-src 'sha256-${hashOf(script)}'`);
  expect(html).not.toMatch(/\s(style|on[a-z]+|src|srcset)=|javascript:|<(base|iframe|object|embed|link)\b/i);
}

function isPageOfItsPolicy(page: Answer): void {
  isGuarded(page);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  isOfItsPolicy(String(page.body), page.headers.get('content-security-policy') ?? '');
}

/** The policy of a page without what it lets the page itself do. */
const strictestOf = (policy: string | null): string => {
  const [nothing, base, , ...own] = (policy ?? '').split('; ');
  const form = own.find((part) => part.startsWith('form-action'));
  return [nothing, base, form, "frame-ancestors 'none'"].join(';');
};

describe('every answer', () => {
  it('of every route tells browsers what they must not do with it, and is kept by nobody where it is somebody’s', async () => {
    const { body } = await api.stranger().get('/api/openapi.json');
    const askers = [api.stranger(), await api.as('applicant@example.test')];
    let routes = 0;
    for (const [path, operations] of Object.entries((body as DescribedApi).paths)) {
      for (const [method, { operationId, security = [] }] of Object.entries(operations)) {
        routes += 1;
        const at = path.replaceAll(/\{[^}]+\}/g, '1');
        // The session is needed to the end.
        if (operationId === 'signOut') continue;
        for (const asker of askers) {
          const answer = await asker.ask(method.toUpperCase(), at, method === 'get' ? {} : { body: {} });
          isGuarded(answer);
          const policy = answer.headers.get('content-security-policy');
          const isPage = answer.headers.get('content-type')?.startsWith('text/html');
          expect([operationId, isPage ? strictestOf(policy) : policy]).toEqual([operationId, OF_AN_ANSWER]);
          const kept = answer.headers.get('cache-control') ?? '';
          const isForAll = security.length === 0 && answer.status === 200 && KEPT.test(kept);
          expect([operationId, isForAll || OF_SOMEBODY.test(kept), kept]).toEqual([operationId, true, kept]);
        }
      }
    }
    expect(routes).toBeGreaterThan(100);
  });

  it('does so too where no route was found, and where the address cannot be read', async () => {
    for (const path of ['/', '/api/nothing', '/api/%zz', `/api/cases/${'1'.repeat(300)}`]) {
      const answer = await api.stranger().get(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      isGuarded(answer);
    }
  });

  it('says nothing of TLS on this machine’s own stack, which has none', async () => {
    const plain = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
    expect((await plain.stranger().get('/api/forms/gold-card')).headers.get('strict-transport-security')).toBeNull();
    await plain.stop();
  });
});

describe('every page', () => {
  it('has no style, script or form but those that its policy names', async () => {
    const applicant = await api.as('applicant@example.test');
    const { content } = hongKongProducer('2026-11-25');
    const { body: draft } = await applicant.post('/api/drafts', { caseType: 'gold-card', content });
    const pages = [
      await api.stranger().get('/verify'),
      await api.stranger().get('/verify/AAAA-AAAA-AAAA-AAAA-AAAA'),
      await applicant.get(`/api/drafts/${draft.id}/declarations/hk-macau-identity`),
      await applicant.get(`/api/drafts/${draft.id}/declarations/hk-macau-declaration`),
    ];
    for (const page of pages) isPageOfItsPolicy(page);
    expect(pages[0]?.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(pages[2]?.headers.get('content-security-policy')).toMatch(/form-action 'none'; sandbox allow-modals$/);
  });

  it('that leads to the gateway posts its form there, and there alone', () => {
    const fields = { MerchantTradeNo: '115551000017P1A1', ItemName: '<script>alert(1)</script>' };
    const { html, policy } = checkoutPage({ action: 'https://pay.example/Cashier', fields });
    isOfItsPolicy(html, policy);
    expect(policy).toContain('form-action https://pay.example; script-src');
    const instructions = { paymentNo: 'LLL26112600001' };
    const number = checkoutPage({ instructions, expiresAt: new Date('2026-12-01T00:00:00Z') });
    isOfItsPolicy(number.html, number.policy);
    expect(number.policy).toMatch(/form-action 'none'$/);
  });
});
