import { readFile, writeFile } from 'node:fs/promises';
import { clientTypes } from './generate.js';

const folder = new URL('../src/generated/', import.meta.url);
const document = await readFile(new URL('openapi.json', folder), 'utf8');
await writeFile(new URL('schema.ts', folder), await clientTypes(document));
