import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';
import { ROOT } from './settings.mjs';

const LEASH = fileURLToPath(new URL('leash.mjs', import.meta.url));

const running = new Set();

/** The arguments that make Node run a foreign program which ends with us; see leash.mjs. */
export const leashed = (how) => [LEASH, JSON.stringify(how)];

/**
 * Runs a command to its end in a process group of its own, so that Ctrl-C reaches it through us only.
 * @param options.log file its output is appended to; without it the output is returned
 * @param options.inherit lets it write to our own output
 * @returns exit code or signal, and the output; an exit code never throws
 */
export async function run(command, args, { log, inherit = false, env = process.env, limit, ...options } = {}) {
  if (log) await mkdir(dirname(log), { recursive: true });
  return new Promise((done, fail) => {
    const stdio = inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: ROOT, env, stdio, detached: true, ...options });
    const file = log ? createWriteStream(log, { flags: 'a' }) : undefined;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        if (file) file.write(text);
        else output += text;
      });
    }
    const entry = { child };
    running.add(entry);
    const timer = limit ? setTimeout(() => killGroup(child.pid, 'SIGKILL'), limit) : undefined;
    const settle = (finish) => {
      clearTimeout(timer);
      running.delete(entry);
      killGroup(child.pid, 'SIGKILL');
      if (file) file.end(finish);
      else finish();
    };
    child.once('error', (error) => settle(() => fail(error)));
    child.once('close', (code, signal) => settle(() => done({ code, signal, output })));
  });
}

/** Like `run`, but a failure is a Problem with the end of what the command said. */
export async function mustRun(what, command, args, options = {}) {
  const result = await run(command, args, options).catch((error) => {
    throw new Problem(`${what} failed: ${command} could not be started (${error.message}).`);
  });
  if (result.code === 0) return result;
  const said = options.log ? await lastLines(options.log) : result.output;
  const where = options.log ? `\nAll of it: ${options.log}` : '';
  throw new Problem(`${what} failed (${result.signal ?? `exit code ${result.code}`}).\n${tail(said)}${where}`);
}

/** Ends every command still running. */
export function killCommands() {
  for (const { child } of running) killGroup(child.pid, 'SIGTERM');
}

/** Sends a signal to a whole process group. @returns whether anybody was there */
export function killGroup(pid, signal) {
  if (!pid) return false;
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** The end of a log file, or an empty text where there is none. */
export const lastLines = async (file, count = 25) => tail(await readFile(file, 'utf8').catch(() => ''), count);

const tail = (text, count = 25) =>
  text
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `  ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`)
    .join('\n');
