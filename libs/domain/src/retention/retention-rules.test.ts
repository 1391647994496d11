import { describe, expect, it } from '@jest/globals';
import { RETENTION_KINDS } from '@talent-window/contracts/vocabulary';
import { dueBefore, RETENTION_RULES } from './retention-rules.js';

describe('retention', () => {
  it('has a rule with a law for every kind of record, each dated', () => {
    for (const kind of RETENTION_KINDS) expect(RETENTION_RULES.map((rule) => rule.kind)).toContain(kind);
    for (const { keep, basis } of RETENTION_RULES) {
      expect((keep.years ?? 0) + (keep.days ?? 0)).toBeGreaterThan(0);
      expect(basis).toContain('Art.');
    }
  });

  it('is counted back by years and days of the calendar', () => {
    const now = new Date('2032-02-29T03:00:00Z');
    expect(dueBefore('closed-case', now).toISOString()).toBe('2027-03-01T03:00:00.000Z');
    expect(dueBefore('session', now).toISOString()).toBe('2032-01-30T03:00:00.000Z');
    expect(dueBefore('draft', new Date('2027-01-15T00:00:00Z')).toISOString()).toBe('2026-01-15T00:00:00.000Z');
  });
});
