import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinary } from './binaries.mjs';
import { run } from './commands.mjs';
import { freePorts } from './ports.mjs';
import { PORT_VARIABLES, ROOT } from './settings.mjs';

/** The whole stack on ports and a folder of its own, as `npm start` brings it up. */
describe('npm start', () => {
  let dataDir;
  let env;
  let current;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'start-'));
    const ports = await freePorts(PORT_VARIABLES.length);
    const { PATH, HOME, TEMPORAL_CLI } = process.env;
    env = { PATH, HOME, ...(TEMPORAL_CLI ? { TEMPORAL_CLI } : {}), DATA_DIR: dataDir };
    for (const [index, variable] of PORT_VARIABLES.entries()) env[variable] = String(ports[index]);
  });
  afterAll(async () => {
    if (current?.child.exitCode === null && current.child.signalCode === null) {
      current.child.kill('SIGTERM');
      await once(current.child, 'exit');
    }
    await rm(dataDir, { recursive: true, force: true });
  });

  function start() {
    const child = spawn(process.execPath, ['tools/start.mjs', '--skip-setup'], { cwd: ROOT, env });
    const exit = once(child, 'exit').then(([code]) => code);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    current = { child, exit, output: () => output };
    return current;
  }
  async function heard(platform, pattern) {
    for (;;) {
      const match = platform.output().match(pattern);
      if (match) return match;
      if (platform.child.exitCode !== null) throw new Error(`stopped before it said ${pattern}:\n${platform.output()}`);
      await sleep(50);
    }
  }
  const processes = async () => JSON.parse(await readFile(join(dataDir, 'processes.json'), 'utf8'));
  const pidOf = async (name) => (await processes()).find((entry) => entry.name === name).pid;
  const nobodyOf = async (entries) => {
    for (const { pid } of entries) {
      while (existsSync(`/proc/${pid}`) || (await run('ps', ['-p', String(pid)]).catch(() => ({}))).code === 0) {
        await sleep(50);
      }
    }
  };
  async function ask(sql) {
    const { POSTGRES_PLATFORM_PASSWORD: password } = JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8'));
    const port = Number(env.POSTGRES_PORT);
    const database = { host: '127.0.0.1', port, user: 'talent_window', password, database: 'talent_window' };
    const client = new pg.Client(database);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
  const temporal = async (...args) => {
    const { path } = await findBinary('temporal', { env });
    return run(path, [...args, '--address', `127.0.0.1:${env.TEMPORAL_PORT}`]);
  };

  it('names a busy port and the setting that moves it, before it starts anything', async () => {
    const server = createServer().listen(Number(env.SMTP_PORT), '127.0.0.1');
    await once(server, 'listening');
    const platform = start();
    expect(await platform.exit).toBe(1);
    server.close();
    expect(platform.output()).toContain(`Port ${env.SMTP_PORT} for the mail catcher (SMTP) is busy.`);
    expect(platform.output()).toContain('set SMTP_PORT to a free port');
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('says ready, starts again what dies, and leaves nothing behind after Ctrl-C', async () => {
    const platform = start();
    await heard(platform, / ready · /);
    await ask("create table kept as select 'a case' as what");
    for (const name of ['postgres', 'api']) {
      process.kill(await pidOf(name), 'SIGKILL');
      await heard(platform, new RegExp(`${name} died \\(signal SIGKILL\\)`));
      const [, again] = await heard(platform, new RegExp(`${name} is up again, pid (\\d+)`));
      expect(await pidOf(name)).toBe(Number(again));
    }
    expect((await fetch(`http://localhost:${env.API_PORT}/api/health`)).status).toBe(200);
    const workflow = ['--workflow-id', 'kept', '--type', 'any', '--task-queue', 'nobody'];
    expect(await temporal('workflow', 'start', ...workflow)).toMatchObject({ code: 0 });
    const entries = await processes();
    platform.child.kill('SIGINT');
    expect(await platform.exit).toBe(0);
    await nobodyOf(entries);
    expect(platform.output()).toMatch(/stopped in [\d.]+ s/);
  }, 120_000);

  it('keeps everything for the second start, and nothing outlives it even when it is killed', async () => {
    const platform = start();
    await heard(platform, / ready · /);
    expect(await ask('select what from kept')).toEqual([{ what: 'a case' }]);
    expect((await temporal('workflow', 'describe', '--workflow-id', 'kept', '-o', 'json')).output).toContain(
      '_RUNNING',
    );
    const entries = await processes();
    platform.child.kill('SIGKILL');
    await nobodyOf(entries);
  }, 120_000);
});
