import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ourFiles, ROOT, textOf } from './source-files.js';

interface Line {
  readonly boundary: string;
  readonly stride: string;
  readonly threat: string;
  readonly answer: string;
  /** file, and after `›` words of the test's name */
  readonly test: string;
}

const cellsOf = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The lines of the threat model, by the heading that they stand under. */
function linesOf(document: string): readonly Line[] {
  let boundary = '';
  return document.split('\n').flatMap((row): Line[] => {
    const heading = /^### (.+)$/.exec(row)?.[1];
    if (heading !== undefined) boundary = heading;
    const [stride = '', threat = '', answer = '', test = ''] = cellsOf(row);
    return row.startsWith('|') && !/^[-:\s]*$/.test(stride) ? [{ boundary, stride, threat, answer, test }] : [];
  });
}

const lines = linesOf(textOf('SECURITY.md'));
const place = ({ boundary, threat }: Line): string => `${boundary}: ${threat}`;

describe('the threat model', () => {
  it('has a table for every boundary, and all of STRIDE', () => {
    const boundaries = new Set(lines.map(({ boundary }) => boundary));
    expect([boundaries.size >= 12, boundaries.has('')]).toEqual([true, false]);
    expect([...new Set(lines.map(({ stride }) => stride))].toSorted().join('')).toBe('DEIRST');
    const headings = textOf('SECURITY.md').match(/^### .+$/gm) ?? [];
    expect(headings).toHaveLength(boundaries.size);
  });

  it('answers every threat', () => {
    expect(lines.filter(({ threat, answer }) => threat === '' || answer === '').map(place)).toEqual([]);
  });

  it('names for every line a test that stands there, and has one of that name', () => {
    const missing = lines.filter(({ test }) => {
      const [file, words] = test.split('›').map((part) => part.trim());
      const path = /^`([\w./-]+\.test\.(?:ts|mjs))`$/.exec(file ?? '')?.[1];
      if (path === undefined || !existsSync(join(ROOT, path))) return true;
      // Formatting may break a name over lines only where it stands in a table of cases.
      return words !== undefined && !textOf(path).includes(words);
    });
    expect(missing.map(place)).toEqual([]);
  });

  it('has taken in every line that was written beside it', () => {
    expect(ourFiles().filter((file) => file.startsWith('docs/security/'))).toEqual([]);
  });
});
