import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const MAIN = fileURLToPath(new URL('../dist/screen-main.js', import.meta.url));
const RECORD = { id: 'x-1', type: 'person', names: ['ROSSI GIANLUCA'], dob: ['1977-02-03'], nationality: ['ITA'] };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-'));
  writeFileSync(join(folder, 'list.jsonl'), `${JSON.stringify(RECORD)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the matcher as a filter', () => {
  it('answers a line that is no person with what is wrong with it, and goes on', () => {
    const input = [
      'no JSON',
      'null',
      '["ROSSI"]',
      '{"qid":"q1"}',
      '{"qid":"q2","name":null}',
      '{"qid":"q3","name":5}',
      '{"qid":"q4","name":"ROSSI","alt":"GIANLUCA"}',
      '{"qid":"q5","name":"ROSSI","alt":[1]}',
      '{"qid":"q6","name":"ROSSI","dob":1977}',
      '{"qid":"q7","name":"ROSSI","nationality":["ITA"]}',
      '{"qid":"q8","name":"","alt":null,"dob":null,"nationality":null}',
      '{"qid":"q9","name":"Gianluca Rossi","alt":[],"dob":"1977-02-03","nationality":"ITA"}',
    ].join('\n');
    const env = { ...process.env, LIST: join(folder, 'list.jsonl') };
    const { status, stdout } = spawnSync(process.execPath, [MAIN], { input, env, encoding: 'utf8' });
    const [ready, ...answers] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(ready).toMatchObject({ ready: true });
    const refused = (qid: string, field: string) => ({ qid, matches: [], error: expect.stringContaining(field) });
    expect(answers).toEqual([
      ...Array.from({ length: 3 }, () => ({ matches: [], error: 'not a JSON object' })),
      refused('q1', 'name'),
      refused('q2', 'name'),
      refused('q3', 'name'),
      refused('q4', 'alt'),
      refused('q5', 'alt'),
      refused('q6', 'dob'),
      refused('q7', 'nationality'),
      { qid: 'q8', matches: [] },
      { qid: 'q9', matches: [expect.objectContaining({ id: 'x-1' })] },
    ]);
  });
});
