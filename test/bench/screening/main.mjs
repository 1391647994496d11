/**
 * `npm run screening:bench [-- --list L --queries Q] [--name-only] [--cats real] [--by-cat] [--targets] [--json]`: how well
 * and how fast the command `screen` finds listed people, beside plain fuse.js and pg_trgm, which answer a part of the same
 * queries in the same run, block by block in turn. Without options on the labelled set of this repository.
 * `--peer-queries N` how many the peers answer (0: they stay away) · `--command 'node x.mjs'` another command than `screen`
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Problem, giveUp } from '../../../tools/problem.mjs';
import { ROOT } from '../../../tools/settings.mjs';
import { isReached, jsonLine, shortfallOf, tableOf } from '../table.mjs';
import { startCommand } from './command.mjs';
import { besidePeer, categoryTable, findingsOf } from './findings.mjs';
import { measuresOf } from './measures.mjs';

const BLOCK = 50;
const PEERS = { 'fuse.js': 'fuse-peer-main.mjs', pg_trgm: 'trigram-peer-main.mjs' };

const tell = (line) => void process.stderr.write(`${line}\n`);
const labelled = (name) => resolve(ROOT, 'libs/screening/labelled', name);
const linesOf = async (file) =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const running = [];
try {
  await run(options());
} catch (error) {
  giveUp(error);
} finally {
  await Promise.all(running.map((system) => system.stop()));
}

function options() {
  const { values } = parseArgs({
    options: {
      list: { type: 'string', default: labelled('list.jsonl') },
      queries: { type: 'string', default: labelled('queries.jsonl') },
      'name-only': { type: 'boolean', default: false },
      cats: { type: 'string', default: '' },
      'by-cat': { type: 'boolean', default: false },
      targets: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'peer-queries': { type: 'string', default: '1000' },
      command: { type: 'string' },
    },
  });
  return values;
}

async function run({ list, queries: file, command, json, targets, ...rest }) {
  const queries = chosen(await linesOf(file), rest);
  if (!queries.some(({ kind }) => kind === 'pos') || !queries.some(({ kind }) => kind === 'neg'))
    throw new Problem('Measuring needs listed people and others: no query is left of one of both.');
  const clusterOf = new Map((await linesOf(list)).map(({ id, cluster }) => [id, cluster ?? id]));
  const ours = await started('ours', await ourCommand(command), list);
  const peerQueries = every(queries, Number(rest['peer-queries']));
  const peers = [];
  if (peerQueries.size > 0)
    for (const [name, main] of Object.entries(PEERS))
      peers.push(await started(name, ['node', fileURLToPath(new URL(main, import.meta.url))], list));

  await inBlocks(queries, ours, peers, peerQueries);
  const figures = await summed(ours, queries, clusterOf);
  const mode = rest['name-only'] ? 'name-only' : rest.cats === 'real' ? 'real' : 'all';
  const findings = findingsOf(figures, targets ? mode : undefined);
  const same = await summed(ours, queries, clusterOf, peerQueries);
  for (const peer of peers)
    findings.push(...besidePeer(peer.name, same, await summed(peer, [...peerQueries], clusterOf), targets));

  if (json) for (const finding of findings) console.log(jsonLine(finding));
  else console.log(`\n${tableOf(findings)}\n`);
  if (rest['by-cat']) console.log(json ? JSON.stringify(figures.byCategory) : `${categoryTable(figures.byCategory)}\n`);
  for (const finding of findings) if (!isReached(finding)) tell(shortfallOf(finding));
  process.exitCode = findings.every(isReached) ? 0 : 1;
}

function chosen(queries, { 'name-only': nameOnly, cats }) {
  const beginnings = cats.split(',');
  return queries
    .filter(({ kind, cat }) => kind !== 'pos' || beginnings.some((beginning) => cat.startsWith(beginning)))
    .map((query) => (nameOnly ? { ...query, dob: null, nationality: null } : query));
}

/** As many as asked for, evenly spread, so that every kind has its share. */
function every(queries, count) {
  if (count >= queries.length) return new Set(queries);
  return new Set(Array.from({ length: count }, (_, nth) => queries[Math.floor((nth * queries.length) / count)]));
}

async function ourCommand(command) {
  const { scripts } = JSON.parse(await readFile(resolve(ROOT, 'package.json'), 'utf8'));
  const words = (command ?? scripts.screen)?.split(' ').filter(Boolean);
  if (!words?.length) throw new Problem('package.json has no script "screen". Give a command with --command.');
  return words;
}

async function started(name, words, list) {
  tell(`${name} reads ${list} …`);
  const system = await startCommand(words, resolve(list));
  running.push(system);
  tell(`${name} is ready after ${system.loadMs} ms`);
  return { name, system, answers: [], cpuMs: 0, loaded: await system.usage() };
}

/** Each query is answered once by each, a block by one and then by the next, so that whatever the machine does meets all. */
async function inBlocks(queries, ours, peers, peerQueries) {
  const all = [ours, ...peers];
  // The first answers warm up and do not count.
  for (const { system } of all) for (const query of queries.slice(0, BLOCK)) await system.ask(query);
  for (let from = 0; from < queries.length; from += BLOCK) {
    const block = queries.slice(from, from + BLOCK);
    await answerBlock(ours, block);
    for (const peer of peers)
      await answerBlock(
        peer,
        block.filter((query) => peerQueries.has(query)),
      );
    if (process.stderr.isTTY) process.stderr.write(`\r${from + block.length} of ${queries.length} `);
  }
}

async function answerBlock(one, block) {
  const before = await one.system.usage();
  for (const query of block) one.answers.push(await one.system.ask(query));
  one.cpuMs += (await one.system.usage()).cpuMs - before.cpuMs;
}

/** What one system has come to, of all its answers or of those to some queries. */
async function summed({ system, answers, cpuMs, loaded }, queries, clusterOf, only) {
  const { memoryMiB } = await system.usage();
  const counted = only ? answers.filter(({ query }) => only.has(query)) : answers;
  return {
    ...measuresOf(counted, clusterOf),
    cpu: cpuMs / answers.length,
    perSecond: await system.stream(only ? [...only] : queries),
    loadMs: system.loadMs,
    loadedMiB: loaded.memoryMiB,
    memoryMiB,
  };
}
