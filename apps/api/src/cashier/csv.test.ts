import { describe, expect, it } from '@jest/globals';
import { csv } from './csv.js';

describe('a file for spreadsheets', () => {
  it('keeps every cell a cell, whatever stands in it', () => {
    expect(csv([['a', 1, -2]])).toBe('a,1,-2\r\n');
    expect(csv([['a,b', 'say "no"', 'two\r\nlines', '']])).toBe('"a,b","say ""no""","two\r\nlines",\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '＠A', '|calc', '%0A'])(
    'has no formula of %j',
    (formula) => {
      expect(csv([[formula]])).toMatch(/^"?'/);
    },
  );
});
