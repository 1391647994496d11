import { readFile } from 'node:fs/promises';
import { mustRun } from '../../tools/commands.mjs';

/** The most memory a process has held so far (RSS); where the system does not keep that, what it holds now. */
export async function peakMiB(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  if (peak) return Number(peak) / 1_024;
  const { output } = await mustRun('ps', 'ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(output) / 1_024;
}
