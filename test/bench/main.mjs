/**
 * `npm run bench [-- --json] [-- --only PART]…`: the numbers to reach, each beside a bare baseline of the same run, on a
 * platform of its own that is gone afterwards. Ends with 0 when all are reached, else with 1.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEnvironment } from '../../tools/environment.mjs';
import { Problem, giveUp } from '../../tools/problem.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { Supervisor } from '../../tools/supervisor.mjs';
import { ownEnvironment, startPlatform } from './platform.mjs';
import { isReached, jsonLine, shortfallOf, tableOf } from './table.mjs';

/** In this order: the last stops the platform. Loaded once the platform has been built. */
const PARTS = {
  case: async (bench) => (await import('./case-part.mjs')).casePart(bench),
  audit: async (bench) => (await import('./audit-part.mjs')).auditPart(bench),
  progress: async (bench) => (await import('./progress-part.mjs')).progressPart(bench),
  crowd: async (bench) => (await import('./crowd-part.mjs')).crowdPart(bench),
  start: async (bench) => (await import('./start-part.mjs')).startPart(bench),
};

const tell = (line) => void process.stderr.write(`${line}\n`);
const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const undo = [];
let cleaning;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void cleanUp().then(() => process.exit(1)));
try {
  const { json, only } = options();
  const findings = await measure(only);
  if (json) for (const finding of findings) console.log(jsonLine(finding));
  else console.log(`\n${tableOf(findings)}\n`);
  for (const finding of findings) if (!isReached(finding)) tell(shortfallOf(finding));
  process.exitCode = findings.every(isReached) ? 0 : 1;
} catch (error) {
  // Whoever was stopped by a signal breaks off wherever it stands.
  if (!cleaning) giveUp(error);
} finally {
  await cleanUp();
}

function options() {
  const names = Object.keys(PARTS);
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: names } },
  });
  const unknown = values.only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Problem(`There is no part ${unknown.join(', ')}: --only is one of ${names.join(', ')}.`);
  return values;
}

async function measure(only) {
  const scratch = await mkdtemp(join(tmpdir(), 'talent-window-bench-'));
  undo.push(() => rm(scratch, { recursive: true, force: true }));
  // PostgreSQL may run as another user, who must find the way to its folder.
  await chmod(scratch, 0o711);
  const own = await ownEnvironment(join(scratch, 'data'));
  tell('A platform of its own is started (the first start makes its databases) …');
  const platform = await startPlatform(own);
  undo.push(() => platform.stop());
  const { apps: env } = await loadEnvironment(readSettings(own), own);
  const [{ readConfig }, { openDatabase }, { WorkerConfig }] = await Promise.all([
    import('@talent-window/config'),
    import('@talent-window/persistence'),
    import('@talent-window/worker'),
  ]);
  const database = await openDatabase(env.DATABASE_URL, 10, readConfig(WorkerConfig, env));
  undo.push(() => database.destroy());
  const supervisor = new Supervisor({ say: tell, logDir: join(scratch, 'logs') });
  undo.push(() => supervisor.stop());

  const findings = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (!only.includes(name)) continue;
    if (name === 'start') await undoTo(1);
    tell(`\n${name}`);
    findings.push(...(await part({ env: name === 'start' ? own : env, database, platform, supervisor, file, tell })));
  }
  return findings;
}

/** Takes back what was set up, the last first, until only `left` are left. */
async function undoTo(left) {
  while (undo.length > left) await undo.pop()();
}

function cleanUp() {
  cleaning ??= undoTo(0);
  return cleaning;
}
