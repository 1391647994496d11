import { writeFile } from 'node:fs/promises';
import { permissionPage } from './openapi/permission-page.js';
import { apiDocumentText } from './openapi/write-document.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node permissions-main.js <file to write>');
await writeFile(file, permissionPage(JSON.parse(await apiDocumentText()) as Parameters<typeof permissionPage>[0]));
