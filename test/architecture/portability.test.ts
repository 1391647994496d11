import { describe, expect, it } from '@jest/globals';
import { isCode, isTest, ourFiles, textOf } from './source-files.js';

const files = ourFiles();

describe('the environment', () => {
  it('is read by main files and the configuration alone', () => {
    const mayRead = (file: string): boolean =>
      /(^|[/-])main\.ts$/.test(file) || /^(libs\/config|libs\/testing|tools)\//.test(file) || isTest(file);
    const wrong = files.filter((file) => isCode(file) && !mayRead(file) && /\bprocess\.env\b/.test(textOf(file)));
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const text = files.filter((file) => /\.(ts|tsx|mjs|cjs|cts|mts|json|md|sh|ya?ml|html|css)$/.test(file));

  it('name no path of one machine', () => {
    const folders = ['work', 'root', 'Users', String.raw`home/[a-z]\w*`, 'tmp/bash_jobs'];
    const machinePath = new RegExp(String.raw`(^|[^\w./-])/(${folders.join('|')})/`, 'm');
    expect(text.filter((file) => machinePath.test(textOf(file)))).toEqual([]);
  });

  it('record no download address in the lock file', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});
