import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderContracts } from './contracts.js';

const folder = fileURLToPath(new URL('../../../docs/contracts/', import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, text] of await renderContracts()) {
  await writeFile(join(folder, `${name}.yaml`), text);
  console.log(`docs/contracts/${name}.yaml`);
}
