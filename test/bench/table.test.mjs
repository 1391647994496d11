import { describe, expect, it } from '@jest/globals';
import { isReached, jsonLine, shortfallOf, tableOf } from './table.mjs';

const slow = {
  name: 'case-time',
  what: 'a case / a bare workflow',
  value: 1800,
  baseline: 1000,
  unit: 'ms',
  spread: '1700–1900 / 900–1100',
  target: { atMost: 1.5 },
};
const fast = {
  name: 'poll',
  what: 'a poll',
  value: 7000,
  baseline: 10_000,
  unit: 'requests/s',
  target: { atLeast: 0.7 },
};
const lost = { name: 'polls-lost', what: 'of 1 poll', value: 0, unit: 'lost', target: { atMost: 0 } };
const shown = { name: 'agencies', what: 'subtracted', value: 512.4, unit: 'ms' };

describe('what the bench found', () => {
  it('is judged by its ratio where there is a baseline, else by its value, and not at all without a target', () => {
    expect([slow, fast, lost, shown].map(isReached)).toEqual([false, true, true, true]);
    expect(isReached({ ...lost, value: 1 })).toBe(false);
  });

  it('is told to machines in one line each', () => {
    expect(jsonLine(slow)).toBe(
      '{"name":"case-time","value":1800,"baseline":1000,"ratio":1.8,"target":"<= 1.5","ok":false}',
    );
    expect(JSON.parse(jsonLine(lost))).toEqual({
      name: 'polls-lost',
      value: 0,
      baseline: null,
      ratio: null,
      target: '<= 0',
      ok: true,
    });
    expect(JSON.parse(jsonLine(shown))).toMatchObject({ value: 512.4, target: null, ok: true });
  });

  it('is told to people as a table', () => {
    const [head, , ...rows] = tableOf([slow, fast, lost, shown]).split('\n');
    expect(head).toMatch(/^name +what +value +spread +baseline +ratio +target +ok$/);
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
      [
        'case-time',
        'a case / a bare workflow',
        '1,800 ms',
        '1700–1900 / 900–1100',
        '1,000 ms',
        '1.80',
        '≤ 1.5 ×',
        'NO',
      ],
      ['poll', 'a poll', '7,000 requests/s', '10,000 requests/s', '0.70', '≥ 0.7 ×', 'yes'],
      ['polls-lost', 'of 1 poll', '0 lost', '≤ 0 lost', 'yes'],
      ['agencies', 'subtracted', '512 ms'],
    ]);
  });

  it('says what falls short and by how much', () => {
    expect(shortfallOf(slow)).toBe('case-time: 1.8 instead of ≤ 1.5 × (20 % off)');
    expect(shortfallOf({ ...fast, value: 3500 })).toBe('poll: 0.35 instead of ≥ 0.7 × (50 % off)');
    expect(shortfallOf({ ...lost, value: 3 })).toBe('polls-lost: 3 instead of ≤ 0 lost');
    expect(shortfallOf(fast)).toBeUndefined();
  });
});
