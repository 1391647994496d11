import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { Problem } from './problem.mjs';

/**
 * Marks a data folder as used by this process, since two stacks on one folder would spoil its databases.
 * @returns gives the folder back
 * @throws {Problem} where another start holds it
 */
export async function occupy(dataDir) {
  const file = join(dataDir, 'start.pid');
  await mkdir(dataDir, { recursive: true });
  const holder = Number(await readFile(file, 'utf8').catch(() => 0));
  if (holder && holder !== process.pid && (await isStart(holder))) {
    throw new Problem(
      `Talent Window already runs on ${dataDir} (pid ${holder}). Stop it, or set DATA_DIR to another folder.`,
    );
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

/** A number left behind by a killed start may belong to another program by now. */
async function isStart(pid) {
  const { output } = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ output: '' }));
  return output.includes('tools/start.mjs');
}
