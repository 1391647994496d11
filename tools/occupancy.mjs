import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './commands.mjs';
import { Problem } from './problem.mjs';

/**
 * Marks a data folder as used by this process, since two stacks on one folder would spoil its databases. What an earlier
 * start left running there, because it was killed together with all its guards, is stopped first.
 * @param say prints one line for people
 * @returns `note({ name, pid, signal })` remembers a started process; `release()` gives the folder back
 * @throws {Problem} where another start holds it
 */
export async function occupy(dataDir, say) {
  const file = join(dataDir, 'processes.json');
  await mkdir(dataDir, { recursive: true });
  const [holder, ...left] = await readEntries(file);
  if (holder && holder.pid !== process.pid && (await isSame(holder))) {
    throw new Problem(
      `Talent Window already runs on ${dataDir} (pid ${holder.pid}). Stop it, or set DATA_DIR to another folder.`,
    );
  }
  for (const entry of left) if (await isSame(entry)) await stopLeftover(entry, say);

  const entries = [{ name: 'start', pid: process.pid, since: await startOf(process.pid) }];
  let written = writeEntries();
  function writeEntries() {
    return writeFile(file, `${JSON.stringify(entries, null, 2)}\n`);
  }
  return {
    note: async ({ name, pid, signal }) => {
      const entry = { name, pid, signal, since: await startOf(pid) };
      const index = entries.findIndex((other) => other.name === name);
      if (index < 0) entries.push(entry);
      else entries[index] = entry;
      written = written.then(writeEntries);
      await written;
    },
    release: () => written.then(() => rm(file, { force: true })),
  };
}

async function readEntries(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return [];
  }
}

async function stopLeftover(entry, say) {
  say(`${entry.name} (pid ${entry.pid}) was left running by an earlier start; it is stopped.`);
  process.kill(entry.pid, entry.signal);
  for (let waited = 0; waited < 10_000; waited += 100) {
    await sleep(100);
    if (!(await isSame(entry))) return;
  }
  process.kill(entry.pid, 'SIGKILL');
  await sleep(200);
}

/** A number may belong to another program by now, the moment of its start does not. */
const isSame = async ({ pid, since }) => Boolean(since) && (await startOf(pid)) === since;

/** When a living process began, in whatever measure this system tells it; empty for a dead one. */
async function startOf(pid) {
  if (process.platform !== 'linux') {
    const { output } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return output.trim();
  }
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? '' : (rest[18] ?? '');
}
