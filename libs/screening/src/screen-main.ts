import { createInterface } from 'node:readline';
import { buildScreener } from './build-screener.js';
import type { LabelledQuery, LabelledRecord } from './fit/labelled.js';
import { entryOf, queriedPerson, readLines } from './fit/labelled.js';

/*
 * The matcher as a filter, for measuring it beside others: reads the list named by LIST, says that it is ready, and answers
 * each line with a person by one line with the best matches. A line that is no person is answered with what is wrong with it,
 * so that one of them does not end what thousands of others wait for.
 */
const MOST = 20;

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextIfAny = (value: unknown): boolean => value === undefined || value === null || isText(value);

const FIELDS = {
  name: isText,
  alt: (value: unknown) => value === undefined || value === null || (Array.isArray(value) && value.every(isText)),
  dob: isTextIfAny,
  nationality: isTextIfAny,
} as const;

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
  const wrong = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).find((field) => !FIELDS[field](query[field]));
  if (wrong !== undefined) return { qid, matches: [], error: `${wrong} is missing or of the wrong type` };
  const matches = screener
    .rank(queriedPerson(query as LabelledQuery), MOST)
    .map(({ entry, score, why }) => ({ id: entry.id, score, why }));
  return { qid, matches };
}

function parsed(line: string): Partial<Record<keyof LabelledQuery, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
