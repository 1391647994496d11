import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCommand } from './command.mjs';

const NAMES = { a: ['Ottokar BRANDTNER', '布朗'], b: ['Zephyrine Calloway'], c: ['Müller, Jürgen'] };

describe('a command that is measured', () => {
  let folder;
  let list;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talent-window-peers-'));
    list = join(folder, 'list.jsonl');
    await writeFile(
      list,
      Object.entries(NAMES)
        .map(([id, names]) => `${JSON.stringify({ id, names })}\n`)
        .join(''),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['fuse-peer-main.mjs', 'trigram-peer-main.mjs'])(
    'answers each question with what matches: %s',
    async (main) => {
      const peer = await startCommand(['node', fileURLToPath(new URL(main, import.meta.url))], list);
      try {
        expect(peer.loadMs).toBeGreaterThan(0);
        const best = async (name, alt) => {
          const { matches } = await peer.ask({ qid: name, name, alt });
          return matches[0];
        };
        expect(await best('otokar brandtner', [])).toMatchObject({ id: 'a', score: expect.any(Number) });
        expect(await best('MULLER JURGEN')).toMatchObject({ id: 'c' });
        expect(await best('nobody', ['Zephyrine Calloway'])).toMatchObject({ id: 'b' });
        expect(await best('qqqqqqqq')).toBeUndefined();
        const questions = Array.from({ length: 300 }, (_, nth) => ({ qid: `${nth}`, name: 'Jürgen Müller' }));
        expect(await peer.stream(questions)).toBeGreaterThan(0);
      } finally {
        await peer.stop();
      }
    },
  );

  it('that ends before it is ready is told', async () => {
    await expect(startCommand(['node', '-e', 'process.exit(3)'], list)).rejects.toThrow('ended with exit code 3');
  });
});
