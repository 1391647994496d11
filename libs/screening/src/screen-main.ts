import { createInterface } from 'node:readline';
import { buildScreener } from './build-screener.js';
import type { LabelledQuery, LabelledRecord } from './fit/labelled.js';
import { entryOf, queriedPerson, readLines } from './fit/labelled.js';

/*
 * The matcher as a filter, for measuring it beside others: reads the list named by LIST, says that it is ready, and answers
 * each line with a person by one line with the best matches.
 */
const MOST = 20;

async function* entries(path: string) {
  for await (const record of readLines<LabelledRecord>(path)) yield entryOf(record);
}

const list = process.env.LIST;
if (list === undefined) throw new Error('LIST names the file with the list, one JSON record a line');
const start = performance.now();
const screener = await buildScreener(entries(list));
process.stdout.write(`${JSON.stringify({ ready: true, load_ms: Math.round(performance.now() - start) })}\n`);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const query = JSON.parse(line) as LabelledQuery;
  const matches = screener
    .rank(queriedPerson(query), MOST)
    .map(({ entry, score, why }) => ({ id: entry.id, score, why }));
  process.stdout.write(`${JSON.stringify({ qid: query.qid, matches })}\n`);
}
