import { createInterface } from 'node:readline';
import type { AskedPerson } from './asked-person.js';
import { personOf, wrongFieldOf } from './asked-person.js';
import { buildScreener } from './build-screener.js';
import type { LabelledRecord } from './fit/labelled.js';
import { entryOf, readLines } from './fit/labelled.js';

/*
 * The matcher as a filter, for measuring it beside others: reads the list named by LIST, says that it is ready, and answers
 * each line with a person by one line with the best matches. A line that is no person is answered with what is wrong with it,
 * so that one of them does not end what thousands of others wait for.
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
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}

function answer(line: string): object {
  const query = parsed(line);
  if (query === undefined) return { matches: [], error: 'not a JSON object' };
  const { qid } = query;
  const wrong = wrongFieldOf(query);
  if (wrong !== undefined) return { qid, matches: [], error: `${wrong} is missing or of the wrong type` };
  const matches = screener
    .rank(personOf(query as unknown as AskedPerson), MOST)
    .map(({ entry, score, why }) => ({ id: entry.id, score, why }));
  return { qid, matches };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
