import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { DescribedApi } from './described-api.fixture.js';
import { apiDocumentText } from './write-document.js';

const committed = new URL('../../../../libs/api-client/src/generated/openapi.json', import.meta.url);

describe('the API document', () => {
  it('is the one that the client was generated from (npm run generate -w @talent-window/api-client)', async () => {
    const text = await apiDocumentText();
    expect(text).toBe(await readFile(fileURLToPath(committed), 'utf8'));
  });

  it('is OpenAPI 3.1, names every operation once, and describes every answer, field and parameter', async () => {
    const document = JSON.parse(await apiDocumentText()) as DescribedApi;
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([]);
    for (const { operationId, responses, summary } of operations) {
      expect([operationId, Object.keys(responses).some((status) => /^(2|303)/.test(status))]).toEqual([
        operationId,
        true,
      ]);
      expect([operationId, (summary ?? '') !== '']).toEqual([operationId, true]);
      const described = Object.entries(responses).map(([status, { description, $ref }]) => [
        status,
        description ?? $ref,
      ]);
      expect([operationId, described.filter(([, text]) => !text)]).toEqual([operationId, []]);
    }
    expect(JSON.stringify(document)).not.toContain('"nullable"');
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name);
  });
});
