import { describe, expect, it } from '@jest/globals';
import { RULE_SET_IDS } from '@talent-window/contracts/vocabulary';
import { having, overseasEngineer } from '@talent-window/testing/applications';
import fc from 'fast-check';
import { NATIONALITIES } from '../nationalities/nationalities.js';
import { PROFESSIONAL_FIELDS } from '../professional-fields/professional-fields.js';
import { RULE_SETS } from '../rule-sets/index.js';
import type { JudgeContext } from './definition.js';
import { slotsFor } from './documents.js';
import { withFacts } from './facts.js';
import { holds } from './form-view.js';
import { goldCardForm } from './gold-card-form.js';
import { judgeForm } from './judge-form.js';

const TODAY = '2026-11-23';
const IN_TAIWAN = {
  'entry.appliesFrom': 'taiwan',
  'visa.lastEntryOn': '2026-10-01',
  'visa.inspectionPlace': 'mofa-south',
  'residence.collectionMode': 'station',
  'residence.address': { city: 16, district: '苓雅區', street: '政南街6號5樓' },
};

const applicants = fc
  .record({
    nationality: fc.constantFrom(...NATIONALITIES.filter((it) => it.supported).map((it) => it.code)),
    criterion: fc.constantFrom(
      ...PROFESSIONAL_FIELDS.flatMap((field) => field.criteria.map((it) => [field.code, it.code] as const)),
    ),
    place: fc.constantFrom({}, IN_TAIWAN),
    status: fc.constantFrom('arc', 'visa-over-60-days', 'visa-limited', 'visa-exempt'),
    birthPlace: fc.constantFrom('mainland', 'elsewhere'),
    passportKind: fc.constantFrom('ordinary', 'identity-certificate'),
    documentCountry: fc.constantFrom('USA', 'VNM', 'PAK', 'CHN'),
    needsTranslation: fc.boolean(),
    years: fc.constantFrom(1, 2, 3),
    declared: fc.boolean(),
  })
  .map((it) =>
    having(overseasEngineer(TODAY).content, {
      'entry.nationality': it.nationality,
      'passport.issuingCountry': it.nationality,
      'passport.kind': it.passportKind,
      'passport.hkMacau': { permanentIdNo: '1234567(8)', noOtherPassport: true },
      'profession.field': it.criterion[0],
      'profession.criterion': it.criterion[1],
      'profession.documentCountries': [{ country: it.documentCountry }],
      'profession.needsTranslation': it.needsTranslation,
      'basic.birthPlace': it.birthPlace,
      'entry.status': it.status,
      'residence.years': it.years,
      'residence.uiNumber': 'AC01234567',
      'visa.declarations.overstayed': it.declared,
      'visa.declarations.explanation': 'Two days in 2015, fine paid.',
      ...it.place,
    }),
  );

describe('every applicant that may apply', () => {
  it('can fill in the form without a finding, under every rule set and for every criterion', () => {
    fc.assert(
      fc.property(applicants, fc.constantFrom(...RULE_SET_IDS), (content, ruleSet) => {
        const { collectionModes, inspectsPassportOf } = RULE_SETS[ruleSet];
        const scope = withFacts(content, { inspectsPassportOf });
        const required = slotsFor(goldCardForm.slots, scope).filter((it) => it.required);
        const chosen = goldCardForm.alternatives
          .filter((it) => holds(it.when, scope))
          .map((it) => it.sets.at(-1) ?? []);
        const slots = new Set([...required.map((it) => it.slot.slot), ...chosen.flat()]);
        const context: JudgeContext = {
          mode: 'submit',
          today: TODAY,
          documents: [...slots].map((slot) => ({ slot, documentId: slot })),
          collectionModes,
          inspectsPassportOf,
        };
        expect(judgeForm(goldCardForm, content, context)).toEqual([]);
        const without = (slot: string) => ({
          ...context,
          documents: context.documents.filter((it) => it.slot !== slot),
        });
        for (const slot of slots) expect(judgeForm(goldCardForm, content, without(slot))).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});
