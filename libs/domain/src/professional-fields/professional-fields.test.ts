import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_SLOTS } from './evidence.js';
import { PROFESSIONAL_FIELD_SETS } from './field-sets.js';
import {
  PROFESSIONAL_FIELDS,
  evidenceFor,
  findCriterion,
  findProfessionalField,
  getProfessionalFields,
} from './professional-fields.js';

describe('professional fields', () => {
  it('are the twelve of the 2025 amendment and the open one', () => {
    expect(PROFESSIONAL_FIELDS.map((it) => it.zh)).toEqual([
      '科技',
      '數位',
      '經濟',
      '教育',
      '文化藝術',
      '運動',
      '金融',
      '法律',
      '建築設計',
      '國防',
      '環境',
      '生技',
      '其他',
    ]);
    expect(findProfessionalField('SPO')?.ministry.zh).toBe('運動部');
    expect(findProfessionalField('SPO', '2023')?.ministry.zh).toBe('教育部');
    expect(findProfessionalField('BIO', '2023')).toBeUndefined();
    expect(findCriterion('FIN-03', '2023')?.zh).not.toBe(findCriterion('FIN-03')?.zh);
    expect(findCriterion('ECO-04', '2023')?.zh).toContain('生技');
    expect(findCriterion('ECO-04')?.zh).not.toContain('生技');
  });

  it.each(PROFESSIONAL_FIELD_SETS.map((set) => [set.version, set] as const))(
    'in set %s have criteria whose codes are unique, belong to the field and ask for known documents',
    (_, set) => {
      const criteria = set.fields.flatMap((field) => field.criteria.map((criterion) => ({ field, criterion })));
      expect(new Set(criteria.map((it) => it.criterion.code)).size).toBe(criteria.length);
      for (const { field, criterion } of criteria) {
        expect(criterion.code).toMatch(new RegExp(`^${field.code}-\\d{2}$`));
        const slots = [...criterion.evidence.required, ...(criterion.evidence.oneOf ?? []).flat()];
        expect(slots.length).toBeGreaterThan(0);
        expect(slots.filter((slot) => !(slot in EVIDENCE_SLOTS))).toEqual([]);
        expect(field.effectiveFrom <= set.effectiveFrom).toBe(true);
      }
    },
  );

  it('test the salary by NT$160,000 in any month, or on average, of the last three years', () => {
    expect(findCriterion('ECO-01')?.salary).toEqual({ monthly: 160_000, withinYears: 3, basis: 'month-or-average' });
    expect(evidenceFor('ECO', 'ECO-01')).toEqual({
      required: ['cv', 'employment-certificate'],
      choices: [[['tax-statement'], ['salary-certificate', 'payslips'], ['employment-contract']]],
    });
  });

  it('add the licence of the precondition to whatever criterion of law is chosen', () => {
    expect(evidenceFor('LAW', 'LAW-04').required).toEqual(['licence', 'cv', 'recommendation']);
  });

  it('ask for the evidence of every criterion of architecture, whichever is named', () => {
    const both = evidenceFor('ARC', 'ARC-01');
    expect(both).toEqual(evidenceFor('ARC', 'ARC-02'));
    expect(both.choices).toHaveLength(2);
  });

  it('ask for nothing where field and criterion do not belong together', () => {
    expect(evidenceFor('ECO', 'SCI-01')).toEqual({ required: [], choices: [] });
    expect(evidenceFor('XXX', 'SCI-01')).toEqual({ required: [], choices: [] });
  });

  it('refuse a version that was never released', () => {
    expect(() => getProfessionalFields('2031')).toThrow(RangeError);
  });
});
