import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CALENDARS } from './calendar/calendars.js';
import { FEE_TABLES, RECIPROCAL_FEES } from './fees/fee-tables.js';
import { REFUND_RULES } from './fees/refund-rules.js';
import { RETENTION_RULES } from './retention/retention-rules.js';
import { PROFESSIONAL_FIELD_SETS } from './professional-fields/field-sets.js';

const FILE = new URL('released-tables.json', import.meta.url);
const released = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>;

/** JSON with the keys of every object in order, so that only what a table says counts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    it !== null && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
const sha256 = (table: unknown): string => createHash('sha256').update(canonical(table)).digest('hex');

const TABLES: readonly (readonly [name: string, table: unknown])[] = [
  ...CALENDARS.map((it) => [`calendar/${it.version}`, it] as const),
  ...PROFESSIONAL_FIELD_SETS.map((it) => [`professional-fields/${it.version}`, it] as const),
  ...FEE_TABLES.map((it) => [`fees/${it.version}`, it] as const),
  ...RECIPROCAL_FEES.map((it) => [`reciprocal-fee/${it.nationality}-${it.effectiveFrom}`, it] as const),
  ...REFUND_RULES.map((it) => [`refund-rule/${it.id}`, it] as const),
  ...RETENTION_RULES.map((it) => [`retention/${it.kind}-${it.effectiveFrom}`, it] as const),
];

const complaintAbout = (name: string, table: unknown): string | undefined => {
  const hash = sha256(table);
  if (released[name] === hash) return undefined;
  return released[name] === undefined
    ? `"${name}" is not released yet: add "${name}": "${hash}" to src/released-tables.json`
    : `"${name}" is released, cases were judged by it, and it has changed. Put it back as it was and add a new version ` +
        'with a version name, a date and a line in src/released-tables.json of its own.';
};

describe('released tables', () => {
  it.each(TABLES)('%s says what it said when it was released', (name, table) => {
    expect(complaintAbout(name, table)).toBeUndefined();
  });

  it('are all still there', () => {
    const names = new Set(TABLES.map(([name]) => name));
    expect(names.size).toBe(TABLES.length);
    expect(Object.keys(released).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are told from changed ones by their content alone', () => {
    expect(sha256({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(sha256({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(sha256({ a: 1 })).not.toBe(sha256({ a: 2 }));
    expect(complaintAbout('calendar/2025.1', {})).toContain('add a new version');
  });
});
