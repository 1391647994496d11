import { writeFile } from 'node:fs/promises';
import { apiDocumentText } from './openapi/write-document.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node openapi-main.js <file to write>');
await writeFile(file, await apiDocumentText());
