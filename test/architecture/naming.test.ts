import { describe, expect, it } from '@jest/globals';
import { isCode, ourFiles, textOf } from './source-files.js';

const code = ourFiles().filter(isCode);

/** Names that say nothing about what is inside. */
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'types', 'misc', 'shared', 'lib']);

const LONGEST_FILE = 400;

describe('files and folders', () => {
  it('are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const wrong = code.filter((file) =>
      file.split('/').some((part) => !kebab.test(part.replace(/(\.[a-z0-9-]+)+$/, '').replace(/^\./, ''))),
    );
    expect(wrong).toEqual([]);
  });

  it('say by their name what is inside', () => {
    const wrong = code.filter((file) => file.split('/').some((part) => EMPTY_WORDS.has(part.replace(/\..*$/, ''))));
    expect(wrong).toEqual([]);
  });

  it(`have at most ${LONGEST_FILE} lines`, () => {
    const long = code.map((file) => [file, textOf(file).split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > LONGEST_FILE)).toEqual([]);
  });

  it('are never empty', () => {
    expect(code.filter((file) => textOf(file).trim() === '')).toEqual([]);
  });
});
