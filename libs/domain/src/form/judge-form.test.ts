import { describe, expect, it } from '@jest/globals';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { COLLECTION_MODES, RuleSetId } from '@talent-window/contracts/vocabulary';
import type { SampleApplication } from '@talent-window/testing/applications';
import {
  architectInTaiwan,
  having,
  hongKongProducer,
  overseasEngineer,
  teacherWithPermit,
} from '@talent-window/testing/applications';
import fc from 'fast-check';
import { RULE_SETS } from '../rule-sets/index.js';
import { arcEmploymentForm } from './arc-employment-form.js';
import type { Form, JudgeContext } from './definition.js';
import { goldCardForm } from './gold-card-form.js';
import { judgeForm } from './judge-form.js';
import { normaliseForm } from './normalise-form.js';

const TODAY = '2026-11-23';

const context = (slots: readonly string[], changes: Partial<JudgeContext> = {}): JudgeContext => ({
  mode: 'submit',
  today: TODAY,
  documents: slots.map((slot, index) => ({ slot, documentId: `doc-${index}` })),
  collectionModes: COLLECTION_MODES,
  inspectsPassportOf: RULE_SETS[RuleSetId.CurrentLaw2026].inspectsPassportOf,
  ...changes,
});

const engineer = overseasEngineer(TODAY);
const architect = architectInTaiwan(TODAY);
const producer = hongKongProducer(TODAY);
const teacher = teacherWithPermit(TODAY);

const short = (findings: readonly InputFinding[]): string[] => findings.map((it) => `${it.path}: ${it.reason}`);

const judged = (
  sample: SampleApplication<unknown>,
  changes: Readonly<Record<string, unknown>>,
  contextChanges: Partial<JudgeContext> = {},
  form: Form = goldCardForm,
): string[] => short(judgeForm(form, having(sample.content, changes), context(sample.slots, contextChanges)));

describe('a good application', () => {
  it.each([
    ['from overseas', goldCardForm, engineer],
    ['of an architect in Taiwan', goldCardForm, architect],
    ['of a resident of Hong Kong', goldCardForm, producer],
    ['for an ARC for employment', arcEmploymentForm, teacher],
  ])('%s has no findings', (_, form, { content, slots }) => {
    expect(judgeForm(form, content, context(slots))).toEqual([]);
    expect(judgeForm(form, content, context([], { mode: 'draft' }))).toEqual([]);
  });

  it('is asked for nothing else once it is normalised', () => {
    for (const [form, { content, slots }] of [
      [goldCardForm, architect],
      [arcEmploymentForm, teacher],
    ] as const)
      expect(judgeForm(form, normaliseForm(form, content), context(slots))).toEqual([]);
  });
});

describe('a draft', () => {
  const draft = (content: unknown): string[] => short(judgeForm(goldCardForm, content, context([], { mode: 'draft' })));

  it('may be empty, half filled and wrong in its values', () => {
    expect(draft({})).toEqual([]);
    expect(draft({ basic: { surname: '王小明', email: 'not yet' }, entry: { nationality: 'CHN' } })).toEqual([]);
    expect(draft({ basic: { surname: null, birthDate: '', chineseName: '  ' } })).toEqual([]);
  });

  it('has all that is wrong with its shape found at once, in the order of the pages', () => {
    expect(
      draft({
        hobby: 'chess',
        profession: { statement: 'x'.repeat(4001), documentCountries: [{ country: 'ZZZ', since: 1 }, 'USA'] },
        visa: { earlierVisas: {}, declarations: { deported: 'no' } },
        basic: { birthDate: '2023-02-29', surname: 7, sex: 'Q', employer: 'a\u0000b', nickname: {} },
        entry: { nationality: 'XYZ', appliesFrom: 'moon' },
        passport: 'A1234567',
        residence: { years: '3', address: { city: 23 } },
      }),
    ).toEqual([
      'entry.nationality: not-an-option',
      'entry.appliesFrom: not-an-option',
      'basic.surname: not-text',
      'basic.sex: not-an-option',
      'basic.birthDate: impossible-date',
      'basic.employer: bad-unicode',
      'basic.nickname: unknown-field',
      'passport: not-a-group',
      'visa.earlierVisas: not-a-list',
      'visa.declarations.deported: not-yes-or-no',
      'residence.years: not-an-option',
      'residence.address.city: not-an-option',
      'profession.statement: too-long',
      'profession.documentCountries.0.country: not-an-option',
      'profession.documentCountries.0.since: unknown-field',
      'profession.documentCountries.1: not-a-group',
      'hobby: unknown-field',
    ]);
  });

  it('may hold any script, emoji and writing from right to left, but no lone surrogates or control characters', () => {
    const any = 'Ελληνικά — русский — العربية ‏עברית‎ — 한국어 — हिन्दी — 𠮷野家 — 👩🏽‍💻 — ไทย\n第二行';
    expect(draft({ profession: { statement: any } })).toEqual([]);
    for (const bad of ['\ud800', 'a\udfffb', '\u0000', '\u0007', '\u009b', 'tax\u202efdp.exe', '\u2066a\u2069'])
      expect(draft({ profession: { statement: bad } })).toEqual(['profession.statement: bad-unicode']);
    expect(draft({ basic: { occupation: 'one\ntwo' } })).toEqual(['basic.occupation: bad-unicode']);
  });

  it('counts characters, not code units', () => {
    expect(draft({ basic: { occupation: '👍'.repeat(100) } })).toEqual([]);
    expect(draft({ basic: { occupation: '👍'.repeat(101) } })).toEqual(['basic.occupation: too-long']);
  });

  it('has documents in unknown slots and too many files in one slot found', () => {
    const findings = judgeForm(goldCardForm, {}, context(['photo', 'photo', 'selfie'], { mode: 'draft' }));
    expect(short(findings)).toEqual(['documents.photo: too-many-files', 'documents.selfie: unknown-slot']);
  });

  it('names at most fifty unknown fields of a group and says how many more there are', () => {
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`x${index}`, 1]));
    const findings = judgeForm(goldCardForm, many, context([], { mode: 'draft' }));
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toMatchObject({ reason: 'too-many-unknown-fields', params: { more: 20 } });
  });
});

describe('the judge, whatever it is given', () => {
  const forms = [goldCardForm, arcEmploymentForm];
  const known = (name: string): boolean =>
    forms.some((form) => form.sections.some((it) => it.fields.some((field) => field.path.split('.')[0] === name)));

  it('never throws, and normalising twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...forms),
        fc.constantFrom('draft' as const, 'submit' as const),
        (value, form, mode) => {
          judgeForm(form, value, context([], { mode }));
          const once = normaliseForm(form, value);
          expect(normaliseForm(form, once)).toEqual(once);
        },
      ),
    );
  });

  it('never throws for any value in any field, and never accepts it silently where it is no such value', () => {
    const fields = goldCardForm.sections.flatMap((section) => section.fields);
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })),
        (field, value) => {
          const content = having(architect.content, { [field.path]: value });
          const findings = judgeForm(goldCardForm, content, context(architect.slots));
          const wrongType = typeof value === 'object' && value !== null && !Array.isArray(value);
          expect(!wrongType || short(findings).some((it) => it.startsWith(field.path))).toBe(true);
          const once = normaliseForm(goldCardForm, content);
          expect(normaliseForm(goldCardForm, once)).toEqual(once);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds every unknown field, wherever it stands', () => {
    const groups = ['', 'entry.', 'basic.', 'residence.address.', 'visa.declarations.', 'passport.'];
    fc.assert(
      fc.property(
        fc.constantFrom(...groups),
        fc.stringMatching(/^[a-zA-Z_]{1,20}$/),
        fc.jsonValue(),
        (group, name, value) => {
          fc.pre(
            !known(name) &&
              !goldCardForm.sections.some((it) =>
                it.fields.some(
                  (field) => field.path === `${group}${name}` || field.path.startsWith(`${group}${name}.`),
                ),
              ),
          );
          const content = having(architect.content, { [`${group}${name}`]: value });
          expect(judged({ content, slots: architect.slots }, {})).toContain(`${group}${name}: unknown-field`);
        },
      ),
    );
    const polluted = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "facts": {"hkMacau": true}}') as unknown;
    expect(short(judgeForm(goldCardForm, polluted, context([], { mode: 'draft' })))).toEqual([
      '__proto__: unknown-field',
      'constructor: unknown-field',
      'facts: unknown-field',
    ]);
  });
});
