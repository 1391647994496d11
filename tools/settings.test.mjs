import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinary } from './binaries.mjs';
import { freePorts, requireFreePorts } from './ports.mjs';
import { loadSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';

describe('settings', () => {
  it('move every address with the one port that is changed', () => {
    const settings = readSettings({
      API_PORT: '4000',
      AGENCIES_PORT: '4100',
      SMTP_PORT: '4125',
      TEMPORAL_PORT: '4200',
    });
    expect(settings).toMatchObject({
      publicUrl: 'http://localhost:4000',
      platformUrl: 'http://localhost:4000',
      agenciesUrl: 'http://localhost:4100',
      smtpUrl: 'smtp://localhost:4125',
      temporalAddress: '127.0.0.1:4200',
    });
  });

  it('name all faults together', () => {
    const faulty = { API_PORT: 'eighty', SMTP_PORT: '70000', POSTGRES_PORT: '7233' };
    expect(() => readSettings(faulty)).toThrow(
      /API_PORT=eighty is not a port.*\nSMTP_PORT=70000 is not a port.*\nTEMPORAL_PORT and POSTGRES_PORT are both 7233/,
    );
  });

  it('leave the ports of servers that a deployment brings itself alone', () => {
    const { listening } = readSettings({ DATABASE_URL: 'postgres://db/tw', TEMPORAL_ADDRESS: 'temporal:7233' });
    expect(listening.map(({ variable }) => variable)).toEqual([
      'API_PORT',
      'AGENCIES_PORT',
      'SCREENING_PORT',
      'CARD_SERVICE_PORT',
      'SMTP_PORT',
      'BOUNCE_PORT',
      'CLAMD_PORT',
      'AUDIT_SYSLOG_PORT',
    ]);
  });
});

describe('ports', () => {
  it('that are taken are named with the setting that moves them', async () => {
    const [taken, free] = await freePorts(2);
    const server = createServer().listen(taken, '127.0.0.1');
    const listening = [
      { variable: 'API_PORT', port: taken, what: 'the API' },
      { variable: 'SMTP_PORT', port: free, what: 'the mail catcher (SMTP)' },
    ];
    await expect(requireFreePorts(listening)).rejects.toThrow(
      `Port ${taken} for the API is busy. Stop what uses it, or set API_PORT to a free port.`,
    );
    await new Promise((done) => server.close(done));
    await expect(requireFreePorts(listening)).resolves.toBeUndefined();
  });
});

describe('files of the data folder', () => {
  let folder;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'settings-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keep secrets for their owner only, and never draw one anew', async () => {
    const first = await loadSecrets(folder, ['INTEGRATION_KEY_MISSIONS']);
    expect(Buffer.from(first.CODEC_KEY, 'base64')).toHaveLength(32);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
    const second = await loadSecrets(folder, ['INTEGRATION_KEY_MISSIONS', 'INTEGRATION_KEY_INVENTORY']);
    expect(second).toMatchObject(first);
    expect(second.INTEGRATION_KEY_INVENTORY).toBeDefined();
    await writeFile(join(folder, 'secrets.json'), '{"CODEC_KEY":');
    await expect(loadSecrets(folder, [])).rejects.toThrow(/secrets\.json cannot be read.*backup/);
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe('{"CODEC_KEY":');
  });

  it('take a named program at its word, and say so where it does not run', async () => {
    const broken = join(folder, 'temporal');
    await writeFile(broken, 'not a program', { mode: 0o755 });
    await expect(findBinary('temporal', { env: { TEMPORAL_CLI: broken } })).rejects.toThrow(
      `TEMPORAL_CLI=${broken} does not run`,
    );
  });

  it('pass over a program on the PATH that is older than the pinned version', async () => {
    const old = join(folder, 'temporal');
    await writeFile(old, '#!/bin/sh\necho temporal version 1.0.0\n', { mode: 0o755 });
    const { path, from } = await findBinary('temporal', { env: { PATH: folder } });
    expect(path).not.toBe(old);
    expect(from).not.toBe('PATH');
    await writeFile(old, '#!/bin/sh\necho temporal version 99.0.0\n', { mode: 0o755 });
    expect(await findBinary('temporal', { env: { PATH: folder } })).toEqual({ path: old, from: 'PATH' });
  });
});
