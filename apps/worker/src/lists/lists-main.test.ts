import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@talent-window/testing';
import type { TestDatabase } from '@talent-window/testing';

const MAIN = fileURLToPath(new URL('../../dist/lists-main.js', import.meta.url));
const LIST = 'id,kind,name,birth_date\nT-1,wanted,ROSSI GIANLUCA,民國66年\n';

/** Each command is a process of its own, on a machine that may be busy. */
const PATIENCE = 120_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function lists(words: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const env = { ...process.env, DATABASE_URL: database.url };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], { input, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('npm run lists', () => {
  it(
    'takes a list, puts it in force, and shows what another would change',
    () => {
      const take = ['import', 'nia', '-', '--format', 'nia-csv', '--by', 'Lin'];
      expect(lists(take, LIST)).toMatchObject({ code: 0, err: '' });
      expect(lists(['activate', 'nia', '1', '--why', 'the first']).code).toBe(0);
      const second = lists(take, LIST.replace('66年', '67年2月30日'));
      expect(second.code).toBe(0);
      expect(second.out).toContain('warning  line 2  T-1  There is no such day as "民國67年2月30日"');
      expect(second.out).toContain('nia version 2 is imported: 1 entries, 1 names; 0 added, 1 changed, 0 removed.');
      expect(lists(['diff', 'nia']).out).toContain('birthDates: ["1977"] → []');
      for (const words of [
        ['diff', 'nia', '1', '9'],
        ['diff', 'nowhere'],
        ['activate', 'nia', '9', '--why', 'x'],
      ]) {
        expect(lists(words)).toMatchObject({ code: 1, out: '  The list has no such version.\n' });
      }
      const { out } = lists(['show']);
      expect(out).toMatch(/^nia {2}移民署管制名單 NIA control list$/m);
      expect(out).toMatch(/ {2}\* 1 {2}1 entries, 1 names \(\+1 ~0 -0, 0 warnings\) {2}nia-csv [0-9a-f]{12} {2}Lin /);
      expect(out).toContain('in force by edition 1');
    },
    PATIENCE,
  );

  it(
    'says by its exit code that nothing was done, and why',
    () => {
      const refused = lists(['import', 'nia', '-', '--format', 'nia-csv'], `${LIST}T-1,wanted,AGAIN,\n`);
      expect(refused).toMatchObject({ code: 1, err: '' });
      expect(refused.out).toContain('error  line 3  T-1  Line 2 has the same id');
      const coloured = lists(
        ['import', 'nia', '-', '--format', 'nia-csv'],
        LIST.replace('wanted', '\u001b[31mred\u202e'),
      );
      expect(coloured.out).toContain('kind of control "\\u{1b}[31mred\\u{202e}"');
      const missing = lists(['import', 'nia', 'no-such-file.csv', '--format', 'nia-csv']);
      expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('no such file') as unknown });
      expect(lists(['fly'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('usage: npm run lists') as unknown,
      });
    },
    PATIENCE,
  );
});
