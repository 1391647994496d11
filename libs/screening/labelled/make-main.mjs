/**
 * `node libs/screening/labelled/make-main.mjs [--seed N] [--people N] [--queries N] [--out FOLDER]`: writes list.jsonl and
 * queries.jsonl. Without options the committed files come out again, byte for byte; another seed gives other people.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMMITTED } from './committed.mjs';
import { makeLabelled } from './make.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(COMMITTED.seed) },
    people: { type: 'string', default: String(COMMITTED.people) },
    queries: { type: 'string', default: String(COMMITTED.queries) },
    out: { type: 'string', default: fileURLToPath(new URL('.', import.meta.url)) },
  },
});
const { list, queries } = makeLabelled({
  seed: Number(values.seed),
  people: Number(values.people),
  queries: Number(values.queries),
});
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, 'list.jsonl'), linesOf(list));
await writeFile(join(values.out, 'queries.jsonl'), linesOf(queries));

function linesOf(rows) {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
