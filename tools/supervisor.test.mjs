import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Supervisor, app, program } from './supervisor.mjs';

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the supervisor', () => {
  let folder;
  let said;
  let supervisor;
  let pids;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'supervisor-'));
    said = [];
    pids = [];
    const note = async ({ pid }) => void pids.push(pid);
    supervisor = new Supervisor({ say: (line) => said.push(line), logDir: join(folder, 'logs'), note });
  });
  afterEach(async () => {
    await supervisor.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const script = async (name, text) => {
    const file = join(folder, `${name}.mjs`);
    await writeFile(file, text);
    return file;
  };
  const heard = async (pattern) => {
    while (!said.some((line) => pattern.test(line))) await sleep(20);
  };
  const calm = `setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0)); process.send('ready');`;

  it('starts again what dies, and says how it died and who is there now', async () => {
    const first = await supervisor.start(app('calm', 1, await script('calm', calm), [], process.env));
    process.kill(first, 'SIGKILL');
    await heard(/calm is up again/);
    expect(said).toEqual(['calm died (signal SIGKILL); it is started again.', `calm is up again, pid ${pids[1]}.`]);
    expect(alive(pids[1])).toBe(true);
  });

  it('does not call a start a success while the app dies, and shows the end of its log', async () => {
    const file = await script('broken', `console.error('no such table'); process.exit(3);`);
    await expect(supervisor.start(app('broken', 1, file, [], process.env))).rejects.toThrow(
      /broken did not start: exit code 3\.[^]*no such table[^]*broken\.log/,
    );
  });

  it('stops the highest tier first, and kills what does not listen', async () => {
    const order = join(folder, 'order');
    const tell = (name) => `import { appendFileSync } from 'node:fs'; setInterval(() => {}, 1000);
      process.on('SIGTERM', () => { appendFileSync(${JSON.stringify(order)}, '${name} '); ${name === 'deaf' ? '' : 'process.exit(0);'} });
      process.send('ready');`;
    for (const [tier, name] of ['low', 'deaf', 'high'].entries()) {
      const service = app(name, tier, await script(name, tell(name)), [], process.env);
      await supervisor.start({ ...service, patience: 500 });
    }
    await supervisor.stop();
    expect(await readFile(order, 'utf8')).toBe('high deaf low ');
    expect(pids.map(alive)).toEqual([false, false, false]);
  });

  it('lets no foreign program outlive the guard it runs under', async () => {
    const file = await script('sleeper', 'console.log(process.ppid); setInterval(() => {}, 1000);');
    const how = { command: process.execPath, args: [file], stopSignal: 'SIGTERM', patience: 1_000 };
    const log = () => readFile(join(folder, 'logs', 'sleeper.log'), 'utf8');
    const ready = async () => {
      while (!(await log()).includes('\n')) await sleep(20);
    };
    await supervisor.start(program('sleeper', 0, how, process.env, ready));
    process.kill(Number.parseInt(await log(), 10), 'SIGKILL');
    await heard(/sleeper is up again/);
    expect(alive(pids[0])).toBe(false);
    expect(alive(pids[1])).toBe(true);
  });

  it('shows errors of an app on the console, a few at a time, and keeps everything in its log', async () => {
    const file = await script(
      'loud',
      `process.on('SIGTERM', () => process.exit(0));
       const tell = (level, msg) => console.log(JSON.stringify({ level, msg }));
       setInterval(() => { for (let i = 0; i < 9; i++) tell(50, 'trouble ' + i); tell(30, 'all is well'); }, 300);
       process.send('ready');`,
    );
    await supervisor.start(app('loud', 1, file, [], process.env));
    await heard(/trouble 2/);
    await supervisor.stop();
    expect(said).toHaveLength(3);
    expect(await readFile(join(folder, 'logs', 'loud.log'), 'utf8')).toMatch(/trouble 8[^]*all is well/);
  });
});
