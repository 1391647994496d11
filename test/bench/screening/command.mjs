import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../tools/settings.mjs';
import { Problem } from '../../../tools/problem.mjs';

/** Clock ticks a second in /proc, the same on every Linux. */
const TICKS = 100;

/**
 * Starts a command that reads the list named by LIST, says that it is ready and then answers one line with one line.
 * @param command words of the command, without a shell
 */
export async function startCommand(command, list) {
  const [program, ...args] = command;
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: ROOT,
    env: { ...process.env, LIST: list },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Problem(`${command.join(' ')} ended with exit code ${code}.`);
  });
  ended.catch(() => undefined);
  // Whoever writes to a command that has ended learns it from its end.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value, done } = await lines.next();
    return done ? ended : JSON.parse(value);
  };

  const { load_ms: loadMs } = await nextLine();
  return {
    loadMs,
    /** @returns what matches, best first, and the milliseconds it took */
    ask: async (query) => {
      const begun = performance.now();
      child.stdin.write(lineOf(query));
      const { matches } = await nextLine();
      return { query, matches, ms: performance.now() - begun };
    },
    /** All at once. @returns answers a second */
    stream: async (queries) => {
      const begun = performance.now();
      child.stdin.write(queries.map(lineOf).join(''));
      for (let left = queries.length; left > 0; left -= 1) await nextLine();
      return (queries.length / (performance.now() - begun)) * 1_000;
    },
    usage: () => usageOf(child.pid),
    stop: async () => {
      child.stdin.end();
      if (child.exitCode === null) await ended.catch(() => undefined);
    },
  };
}

const lineOf = ({ qid, type, name, alt, dob, nationality }) =>
  `${JSON.stringify({ qid, type: type ?? 'person', name, alt: alt ?? [], dob: dob ?? null, nationality: nationality ?? null })}\n`;

/** Processor time (ms) and memory (MiB) of a process and all below it; undefined where the system does not tell. */
async function usageOf(pid) {
  const pids = await familyOf(pid);
  const all = await Promise.all(pids.map(usageOfOne));
  const known = all.filter(Boolean);
  if (known.length === 0) return { cpuMs: undefined, memoryMiB: undefined };
  const sum = (of) => known.reduce((total, usage) => total + of(usage), 0);
  return { cpuMs: sum(({ cpuMs }) => cpuMs), memoryMiB: sum(({ memoryMiB }) => memoryMiB) };
}

async function familyOf(pid) {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const families = await Promise.all(children.split(' ').filter(Boolean).map(familyOf));
  return [pid, ...families.flat()];
}

async function usageOfOne(pid) {
  try {
    const [stat, status] = await Promise.all(
      ['stat', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')),
    );
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [, memory] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return {
      cpuMs: ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS,
      memoryMiB: Number(memory ?? 0) / 1_024,
    };
  } catch {
    return undefined;
  }
}
