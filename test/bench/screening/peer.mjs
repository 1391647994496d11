import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Runs a peer as the bench runs our own command: reads the list, says ready, answers line by line.
 * @param load is given the records and gives a search: from the names of one person to `{ id, score }`, best first
 */
export async function runPeer(load) {
  const begun = performance.now();
  const records = readFileSync(process.env.LIST, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const search = await load(records);
  say({ ready: true, load_ms: Math.round(performance.now() - begun) });
  for await (const line of createInterface({ input: process.stdin })) {
    const { qid, name, alt } = JSON.parse(line);
    if (!say({ qid, matches: await search([name, ...alt]) })) await once(process.stdout, 'drain');
  }
}

const say = (told) => process.stdout.write(`${JSON.stringify(told)}\n`);

/** Case and marks aside, as anybody would do first. */
export const folded = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Of several hits of one record the best. */
export function bestOf(hits, limit) {
  const best = new Map();
  for (const { id, score } of hits) best.set(id, Math.max(score, best.get(id) ?? 0));
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}
