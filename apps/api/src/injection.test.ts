import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeForm, FieldKind, FORMS, valueAt } from '@talent-window/domain';
import { goodPhoto } from '@talent-window/testing/documents';
import { hongKongProducer } from '@talent-window/testing/applications';
import type { Browser, TestApi } from './api.fixture.js';
import { startTestApi } from './api.fixture.js';
import { BODIES, CARDS, CASHIERS, OPERATIONS, OWN } from './requests.fixture.js';

/** What is a text here and more than that elsewhere. */
const MEANT_FOR: Readonly<Record<string, string>> = {
  SQL: `Robert'); drop table draft; --`,
  'a spreadsheet': `=HYPERLINK("http://evil.example","x")`,
  HTML: `</td><script>alert(1)</script><img src=x onerror=alert(1)>"'&`,
  'the file system': '../../../../etc/passwd',
  'our own texts': '{caseNo} ${7*7} {{7*7}} %s %n',
  'a logger': '{"level":60,"msg":"not a line of ours"}',
};
/** What no text may have: it is told where it stands, and nothing is kept. */
const UNFIT: Readonly<Record<string, string>> = {
  'a NUL': 'a\0b',
  'a terminal': '\u001b[2Jgone',
  'half a pair': '\ud83d',
  'an order of its own': 'tax\u202efdp.exe',
  'a line from right to left': '\u2067a\u2069',
};

let api: TestApi;
let applicant: Browser;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '200' });
  applicant = await api.as('applicant@example.test');
});
afterAll(() => api.stop());

type Field = ReturnType<typeof describeForm>['sections'][number]['fields'][number];
const fields = describeForm(FORMS['gold-card']).sections.flatMap((section) => section.fields);
const NO_TEXTS: readonly FieldKind[] = [FieldKind.YesNo, FieldKind.Consent, FieldKind.List, FieldKind.WholeNumber];
const isTyped = ({ kind }: Field): boolean => !NO_TEXTS.includes(kind);
/** Takes any text, if it is not too long. */
const isFree = ({ kind, maxLength = 0 }: Field): boolean =>
  (kind === FieldKind.Text || kind === FieldKind.LongText) && maxLength >= 100;

/** A content that has a text in every field of some kinds. */
function filled(base: object, text: string, fits: (field: Field) => boolean): object {
  const content = structuredClone(base) as Record<string, unknown>;
  for (const { path } of fields.filter(fits)) {
    const names = path.split('.');
    let at = content;
    for (const name of names.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
    at[names.at(-1) ?? ''] = text;
  }
  return content;
}

const draftOf = (content: object) => applicant.post('/api/drafts', { caseType: 'gold-card', content });
const counts = async (): Promise<unknown> => {
  const { rows } = await api.database.query(
    'select (select count(*) from draft) as drafts, (select count(*) from account) as accounts, (select count(*) from audit) as acts',
  );
  return rows[0];
};

describe('a text of an applicant', () => {
  it('has many places in the form', () => {
    expect(fields.filter(isFree).length).toBeGreaterThan(5);
    expect(fields.filter(isTyped).length).toBeGreaterThan(35);
  });

  it.each(Object.entries(MEANT_FOR))(
    'that means something to %s is kept as it was typed, and shown as a text',
    async (_, text) => {
      const { content } = hongKongProducer('2026-11-25');
      const { status, body } = await draftOf(filled(content, text, isFree));
      expect(status).toBe(201);
      const { body: draft } = await applicant.get(`/api/drafts/${body.id}`);
      const kept = fields.filter((field) => isFree(field) && valueAt(draft.content, field.path) !== text);
      expect(kept.map(({ path }) => path)).toEqual([]);
      for (const declaration of ['hk-macau-identity', 'hk-macau-declaration']) {
        const page = await applicant.get(`/api/drafts/${body.id}/declarations/${declaration}`);
        expect(page.status).toBe(200);
        expect(String(page.body)).not.toMatch(/<(script|img)|\bonerror=alert\(1\)>|1155\d{8}|>49</);
      }
      // Where only some texts are right, it is not one of them.
      const strict = await draftOf(filled(content, text, (field) => isTyped(field) && !isFree(field)));
      const judged =
        strict.status === 201
          ? await applicant.post(`/api/drafts/${strict.body.id}/submit`, undefined, { 'if-match': '"1"' })
          : strict;
      expect([judged.status, judged.headers.get('content-type')]).toEqual([
        422,
        'application/problem+json; charset=utf-8',
      ]);
    },
  );

  it.each(Object.entries(UNFIT))('that has %s in it is not kept, and it is said where it stands', async (_, text) => {
    const before = await counts();
    for (const { path } of fields.filter(isTyped)) {
      const names = path.split('.');
      const one = names.reduceRight<unknown>((value, name) => ({ [name]: value }), text) as object;
      const { status, body } = await draftOf(one);
      expect([status, body.reason, body.findings?.[0]?.path]).toEqual([400, 'bad-unicode', `content.${path}`]);
    }
    expect(await counts()).toEqual(before);
  });

  it('loses what shows nothing, so that what looks alike is alike', async () => {
    const { body } = await draftOf({ basic: { occupation: '\ufeffengi\u200bneer\u2060' } });
    expect((await applicant.get(`/api/drafts/${body.id}`)).body.content.basic.occupation).toBe('engineer');
  });

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    [`it's (mine)*.jpg`, `it's (mine)*.jpg`],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['<img src=x onerror=alert(1)>.jpg', '<img src=x onerror=alert(1)>.jpg'],
    ['"; filename="evil.html', '"; filename="evil.html'],
    ['證件 照.jpg', '證件 照.jpg'],
  ])('that names a file, %j, is a name and nothing else', async (given, shown) => {
    const { body: draft } = await draftOf({});
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(await goodPhoto())], { type: 'image/jpeg' }), given);
    const kept = await applicant.post(`/api/drafts/${draft.id}/documents?slot=photo`, form);
    // Browsers write a quote in a name as %22.
    expect([kept.status, decodeURIComponent(kept.body.fileName)]).toEqual([201, shown]);
    const { headers } = await applicant.get(`/api/drafts/${draft.id}/documents/${kept.body.id}`);
    const [, name] =
      /^attachment; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)$/.exec(headers.get('content-disposition') ?? '') ??
      [];
    expect(decodeURIComponent(name ?? '')).toBe(kept.body.fileName);
    expect(headers.get('set-cookie')).toBeNull();
  });
});

/** Answers that repeat what an officer typed, as JSON, which no browser takes for a page. */
const SAYS_AGAIN = new Set(['searchControlLists', 'writeCaseNote', 'saveView']);

describe('a text in any other request', () => {
  const officers = [
    'reviewer@nia.example',
    'supervisor@nia.example',
    'operator@talent-window.example',
    'cashier@nia.example',
  ];

  it('is judged or refused, but breaks nothing, field by field', async () => {
    const { body: document } = await api.stranger().get('/api/openapi.json');
    const paths = Object.entries(document.paths as Record<string, Record<string, { operationId: string }>>);
    const bodies: Readonly<Record<string, unknown>> = { ...BODIES, ...OWN, ...CARDS, ...CASHIERS, ...OPERATIONS };
    const askers = await Promise.all(['applicant@example.test', ...officers].map((email) => api.as(email)));
    const payloads = [...Object.values(MEANT_FOR), ...Object.values(UNFIT)];
    let tried = 0;
    for (const [path, operations] of paths) {
      for (const [method, { operationId }] of Object.entries(operations)) {
        const known = bodies[operationId];
        if (typeof known !== 'object' || known === null) continue;
        for (const [key, value] of Object.entries(known)) {
          if (typeof value !== 'string') continue;
          const text = payloads[tried % payloads.length] ?? '';
          const asker = askers[tried % askers.length];
          tried += 1;
          const at = path.replaceAll(/\{[^}]+\}/g, '115551000017');
          const answer = await asker?.ask(method.toUpperCase(), at, { body: { ...known, [key]: text } });
          expect([operationId, key, (answer?.status ?? 500) < 500 || answer?.status === 503]).toEqual([
            operationId,
            key,
            true,
          ]);
          if (SAYS_AGAIN.has(operationId)) continue;
          expect(JSON.stringify(answer?.body ?? '')).not.toContain('<script>alert(1)');
        }
      }
    }
    expect(tried).toBeGreaterThan(30);
    expect(await counts()).toMatchObject({ accounts: expect.stringMatching(/^[1-9]/) });
  });
});
