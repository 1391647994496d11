import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clientTypes } from './generate.js';

const generated = (file: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`generated/${file}`, import.meta.url)), 'utf8');

describe('the client', () => {
  it('is generated from the document beside it', async () => {
    expect(await clientTypes(await generated('openapi.json'))).toBe(await generated('schema.ts'));
  });
});
