import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { killGroup, lastLines, leashed } from './commands.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './settings.mjs';

const END_WITH_PARENT = pathToFileURL(fileURLToPath(new URL('end-with-parent.mjs', import.meta.url))).href;

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
/** An app that lived this long is well: the next death begins with the shortest pause again. */
const SETTLED = 30_000;
const TRIES_AT_START = 3;
const READY_WITHIN = 60_000;
const LOG_KEPT = 20 * 1024 * 1024;
/** How long the last words of a dead service may take to come, when a stranger still holds its pipe. */
const LAST_WORDS_WITHIN = 1_000;

/**
 * A Node program of ours. It is up when it sends `ready`.
 * @param tier higher tiers stop first
 */
export const app = (name, tier, file, args, env) => ({
  name,
  tier,
  command: [process.execPath, ['--import', END_WITH_PARENT, file, ...args]],
  env,
  patience: 15_000,
  stopSignal: 'SIGKILL',
  echo: loudAppLine,
});

/**
 * A foreign program on a leash. It is up when `ready()` resolves.
 * @param how { command, args, stopSignal, patience (ms), uid?, gid? }
 */
export const program = (name, tier, how, env, ready, echo = () => undefined) => ({
  name,
  tier,
  command: [process.execPath, leashed(how)],
  env,
  ready,
  patience: how.patience + 2_000,
  stopSignal: how.stopSignal,
  echo,
});

/** Keeps services alive: starts them, starts again what dies, and stops everything in reverse order. */
export class Supervisor {
  #services = [];
  #stopping = false;

  /**
   * @param options.say prints one line for people
   * @param options.logDir one log file per service stands there
   * @param options.note is told of every process that is up: { name, pid, signal that stops it }
   * @param options.longestPause how long what keeps dying waits at most before it is started again (ms)
   */
  constructor({ say, logDir, note = async () => undefined, longestPause = LONGEST_PAUSE }) {
    this.say = say;
    this.logDir = logDir;
    this.note = note;
    this.longestPause = longestPause;
    process.once('exit', () => this.#killAll());
  }

  /** Starts a service. Resolves with its process id when it is up; throws a Problem when it dies again and again. */
  async start(spec) {
    await mkdir(this.logDir, { recursive: true });
    const file = join(this.logDir, `${spec.name}.log`);
    if ((await stat(file).catch(() => undefined))?.size > LOG_KEPT) await rename(file, `${file}.1`);
    const service = { ...spec, file, log: createWriteStream(file, { flags: 'a' }), deaths: 0, settled: false };
    this.#services.push(service);
    for (;;) {
      if (this.#stopping) throw new Problem('Stopped.');
      const end = await this.#launch(service);
      if (!end) break;
      if (++service.deaths >= TRIES_AT_START || this.#stopping) {
        throw new Problem(`${spec.name} did not start: ${end}.\n${await lastLines(file)}\nAll of it: ${file}`);
      }
      await sleep(this.#pause(service));
    }
    service.settled = true;
    service.deaths = 0;
    return service.pid;
  }

  /** Stops everything, highest tier first; asks once, then kills. */
  async stop() {
    this.#stopping = true;
    const tiers = [...new Set(this.#services.map(({ tier }) => tier))].sort((a, b) => b - a);
    for (const tier of tiers) {
      await Promise.all(this.#services.filter((service) => service.tier === tier).map((service) => this.#end(service)));
    }
  }

  /** Spawns once. @returns undefined when it is up, else how it ended */
  async #launch(service) {
    const [command, args] = service.command;
    const env = { ...service.env };
    const child = spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    service.child = child;
    service.pid = child.pid;
    service.startedAt = Date.now();
    const heardOut = Promise.all([child.stdout, child.stderr].map((stream) => this.#follow(service, stream)));

    const up = new Promise((done) => {
      child.on('message', (message) => {
        if (message?.pid) service.pid = message.pid;
        if (message === 'ready' || message?.pid) done();
      });
    });
    service.over = false;
    service.ended = new Promise((done) => {
      child.once('error', (error) => done(error.message));
      child.once('exit', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
    }).then(async (how) => {
      await sweep(child.pid, service.stopSignal, service.patience);
      await Promise.race([heardOut, sleep(LAST_WORDS_WITHIN, undefined, { ref: false })]);
      service.over = true;
      return how;
    });

    const isUp = service.ready ? up.then(() => service.ready(() => service.over)) : up;
    const late = sleep(READY_WITHIN, 'late', { ref: false });
    const first = await Promise.race([isUp.then(() => 'up'), service.ended, late]);
    if (first === 'late') {
      await this.#end(service);
      return `not up within ${READY_WITHIN / 1000} s`;
    }
    if (first !== 'up') return first;
    await this.note({ name: service.name, pid: service.pid, signal: service.stopSignal });
    void service.ended.then((how) => this.#revive(service, how));
    return undefined;
  }

  /** Starts a service again, waiting longer each time it dies soon. */
  async #revive(service, how) {
    if (this.#stopping) return;
    if (Date.now() - service.startedAt > SETTLED) service.deaths = 0;
    this.say(`${service.name} died (${how}); it is started again.`);
    for (;;) {
      service.deaths += 1;
      await sleep(this.#pause(service));
      if (this.#stopping) return;
      const end = await this.#launch(service);
      if (this.#stopping) return;
      if (!end) break;
      this.say(`${service.name} died again (${end}); it is tried again. Log: ${service.file}`);
    }
    this.say(`${service.name} is up again, pid ${service.pid}.`);
  }

  #pause(service) {
    return Math.min(FIRST_PAUSE * 2 ** Math.max(0, service.deaths - 1), this.longestPause);
  }

  async #end(service) {
    const { child } = service;
    if (!child || service.over) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => killGroup(child.pid, 'SIGKILL'), service.patience);
    await service.ended;
    clearTimeout(timer);
    await new Promise((written) => service.log.write('', written));
  }

  /** Resolves when the stream has said its last line. */
  #follow(service, stream) {
    const lines = createInterface({ input: stream });
    lines.on('line', (line) => {
      service.log.write(`${line}\n`);
      const loud = this.#stopping || !service.settled ? undefined : service.echo(line);
      if (loud) this.#echo(service, loud);
    });
    return once(lines, 'close');
  }

  /** At most three lines in ten seconds for each service: the console stays readable, the log has them all. */
  #echo(service, text) {
    const now = Date.now();
    service.echoed = (service.echoed ?? []).filter((at) => now - at < 10_000);
    if (service.echoed.length >= 3) return;
    service.echoed.push(now);
    const more = service.echoed.length === 3 ? ` (more in ${service.file})` : '';
    this.say(`${service.name}: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}${more}`);
  }

  #killAll() {
    for (const { child, over } of this.#services) if (child && !over) killGroup(child.pid, 'SIGKILL');
  }
}

/** Whatever a dead service left running in its group is stopped as the service would have been, then killed. */
async function sweep(pid, signal, patience) {
  if (!killGroup(pid, signal)) return;
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    if (!killGroup(pid, 0)) return;
  }
  killGroup(pid, 'SIGKILL');
}

/** Errors of our own apps (pino levels 50 and 60, or a bare stack trace's first line) are worth a line on the console. */
function loudAppLine(line) {
  if (/^\w*Error\b/.test(line)) return line;
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line);
    return entry.level >= 50 ? (entry.err?.message ? `${entry.msg}: ${entry.err.message}` : entry.msg) : undefined;
  } catch {
    return undefined;
  }
}
