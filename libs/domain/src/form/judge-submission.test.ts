import { describe, expect, it } from '@jest/globals';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { COLLECTION_MODES, CollectionMode, RuleSetId } from '@talent-window/contracts/vocabulary';
import type { SampleApplication } from '@talent-window/testing/applications';
import {
  architectInTaiwan,
  having,
  hongKongProducer,
  overseasEngineer,
  teacherWithPermit,
} from '@talent-window/testing/applications';
import { RULE_SETS } from '../rule-sets/index.js';
import { arcEmploymentForm } from './arc-employment-form.js';
import type { Form, JudgeContext } from './definition.js';
import { goldCardForm } from './gold-card-form.js';
import { isAcceptable, judgeForm } from './judge-form.js';

type Json = Readonly<Record<string, unknown>>;

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

describe('a submission', () => {
  it('of an empty form names every required field and document at once', () => {
    const found = short(judgeForm(goldCardForm, {}, context([])));
    expect(found).toContain('entry.nationality: required');
    expect(found).toContain('visa.declarations.overstayed: required');
    expect(found).toContain('consent.terms: consent-required');
    expect(found).toContain('documents.passport: document-missing');
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter((it) => it.startsWith('passport.hkMacau'))).toEqual([]);
  });

  it.each<[string, SampleApplication<unknown>, Json, string[]]>([
    [
      'a passport that runs out within six months',
      engineer,
      { 'passport.expiresOn': '2027-05-22' },
      ['passport.expiresOn: passport-validity-too-short'],
    ],
    ['one that lasts exactly six months', engineer, { 'passport.expiresOn': '2027-05-23' }, []],
    [
      'a passport issued after it expires',
      engineer,
      { 'passport.issuedOn': '2026-11-01', 'passport.expiresOn': '2026-10-01' },
      ['passport.expiresOn: passport-expires-before-issue', 'passport.expiresOn: passport-validity-too-short'],
    ],
    [
      'a passport issued tomorrow',
      engineer,
      { 'passport.issuedOn': '2026-11-24' },
      ['passport.issuedOn: passport-issued-in-future'],
    ],
    [
      'a birth today',
      engineer,
      { 'basic.birthDate': TODAY },
      ['basic.birthDate: birth-date-not-past', 'passport.issuedOn: passport-issued-before-birth'],
    ],
    [
      'a birth 121 years ago',
      engineer,
      { 'basic.birthDate': '1905-01-01' },
      ['basic.birthDate: birth-date-implausible'],
    ],
    [
      'an impossible date only once',
      engineer,
      { 'passport.expiresOn': '2031-02-30' },
      ['passport.expiresOn: impossible-date'],
    ],
    ['a name in Han characters', engineer, { 'basic.surname': '王' }, ['basic.surname: name-not-latin']],
    ['a name with a digit', engineer, { 'basic.surname': 'R2D2' }, ['basic.surname: name-not-latin']],
    ['a Chinese name in Latin letters', engineer, { 'basic.chineseName': 'Ma' }, ['basic.chineseName: not-han']],
    [
      'a Mainland nationality',
      engineer,
      { 'entry.nationality': 'CHN', 'passport.issuingCountry': 'CHN' },
      ['entry.nationality: nationality.mainland'],
    ],
    [
      'a national of the ROC',
      engineer,
      { 'entry.nationality': 'TWN', 'passport.issuingCountry': 'TWN' },
      ['entry.nationality: nationality.roc'],
    ],
    [
      'a passport of another country, as a warning',
      engineer,
      { 'passport.issuingCountry': 'CAN' },
      ['passport.issuingCountry: passport-other-issuer'],
    ],
    ['a wrong e-mail address', engineer, { 'basic.email': 'a..b@x.example' }, ['basic.email: email-invalid']],
    [
      'a provider that drops our mail, as a warning',
      engineer,
      { 'basic.email': 'e@proton.me' },
      ['basic.email: email-provider-drops-mail'],
    ],
    ['no phone at all', engineer, { 'residence.phone': undefined }, ['residence.phone: required']],
    [
      'a phone without country code',
      engineer,
      { 'residence.phone': '206 555 0100' },
      ['residence.phone: phone-invalid'],
    ],
    [
      'a Taiwan mobile that is none',
      architect,
      { 'residence.taiwanMobile': '0812345678' },
      ['residence.taiwanMobile: taiwan-mobile-invalid'],
    ],
    [
      'an address in Latin letters',
      architect,
      { 'residence.address.street': '寶慶路No. 3, 2F' },
      ['residence.address.street: address-not-chinese'],
    ],
    [
      'no address in Taiwan',
      architect,
      { 'residence.address': undefined },
      [
        'residence.address.city: required',
        'residence.address.district: required',
        'residence.address.street: required',
      ],
    ],
    [
      'a wrong check digit',
      architect,
      { 'residence.uiNumber': 'A800000015' },
      ['residence.uiNumber: ui-number-check-digit'],
    ],
    [
      'a UI number of another shape',
      architect,
      { 'residence.uiNumber': 'YZ00000008' },
      ['residence.uiNumber: ui-number-shape'],
    ],
    ['an old UI number', architect, { 'residence.uiNumber': 'AC01234567' }, []],
    ['no status in Taiwan', architect, { 'entry.status': undefined }, ['entry.status: required']],
    [
      'an entry permit for somebody in Taiwan',
      architect,
      { 'residence.collectionMode': 'permit' },
      ['residence.collectionMode: collection-mode-needs-overseas'],
    ],
    [
      'a mission as a service station',
      engineer,
      { 'residence.collectionOffice': '62' },
      ['residence.collectionOffice: collection-office-unfit'],
    ],
    [
      'no passport counter from overseas',
      engineer,
      { 'visa.inspectionPlace': undefined },
      ['visa.inspectionPlace: required'],
    ],
    [
      'a criterion of another field',
      engineer,
      { 'profession.criterion': 'FIN-01' },
      ['profession.criterion: criterion-of-other-field'],
    ],
    [
      'a salary below the criterion, as a warning',
      engineer,
      { 'profession.monthlySalary': 159_999 },
      ['profession.monthlySalary: salary-below-criterion'],
    ],
    [
      'a second passport of Hong Kong that must be given up',
      producer,
      { 'basic.otherNationality': 'CAN' },
      ['basic.otherNationality: hk-macau-other-passport'],
    ],
    [
      'no Chinese name of a resident of Hong Kong',
      producer,
      { 'basic.chineseName': undefined },
      ['basic.chineseName: required'],
    ],
    [
      'a declaration that explains nothing',
      engineer,
      { 'visa.declarations.overstayed': true },
      ['visa.declarations.explanation: required'],
    ],
    ['a consent refused', engineer, { 'consent.truthful': false }, ['consent.truthful: consent-required']],
    [
      'earlier work that ends before it begins',
      architect,
      {
        'visa.earlierWork': [{ employer: 'x', from: '2024-05-01', until: '2024-04-30' }],
      },
      ['visa.earlierWork.0.until: period-ends-before-start'],
    ],
  ])('answers %s', (_, sample, changes, expected) => {
    expect(judged(sample, changes)).toEqual(expected);
  });

  it('lets warnings pass and errors not', () => {
    const findings = (changes: Json) =>
      judgeForm(goldCardForm, having(engineer.content, changes), context(engineer.slots));
    expect(isAcceptable(findings({ 'basic.email': 'e@proton.me' }))).toBe(true);
    expect(isAcceptable(findings({ 'basic.email': 'e' }))).toBe(false);
  });

  it('asks for the employer’s business number with its check digit', () => {
    expect(judged(teacher, { 'employment.employerNumber': '16741674' }, {}, arcEmploymentForm)).toEqual([
      'employment.employerNumber: business-number-invalid',
    ]);
  });

  it('follows the rule set: how cards are collected and who presents the passport', () => {
    const toMission = { 'residence.collectionMode': 'mission', 'residence.collectionOffice': '62' };
    expect(judged(engineer, toMission)).toEqual([]);
    expect(
      judged(engineer, toMission, { collectionModes: RULE_SETS[RuleSetId.CurrentLaw2026].collectionModes }),
    ).toEqual(['residence.collectionMode: collection-mode-not-allowed']);
    expect(RULE_SETS[RuleSetId.CurrentLaw2026].collectionModes).not.toContain(CollectionMode.Mission);

    expect(judged(architect, { 'visa.inspectionPlace': undefined })).toEqual([]);
    const everybody = { inspectsPassportOf: RULE_SETS[RuleSetId.OneStop].inspectsPassportOf };
    expect(judged(architect, { 'visa.inspectionPlace': undefined }, everybody)).toEqual([
      'visa.inspectionPlace: required',
    ]);
    expect(judged(architect, { 'visa.inspectionPlace': '62' }, everybody)).toEqual([
      'visa.inspectionPlace: inspection-place-unfit',
    ]);
  });

  it('ignores answers to questions that were taken away', () => {
    expect(judged(engineer, { 'residence.uiNumber': 'nonsense', 'basic.otherPassportNo': '!' })).toEqual([]);
  });
});

describe('documents', () => {
  const missing = (sample: SampleApplication<unknown>, changes: Json, without: readonly string[] = []): string[] => {
    const slots = sample.slots.filter((it) => !without.includes(it));
    return short(judgeForm(goldCardForm, having(sample.content, changes), context(slots))).filter((it) =>
      it.startsWith('documents.'),
    );
  };

  it('prove a salary by a tax statement, or by the employer’s papers, or by a contract here', () => {
    const without = ['tax-statement'];
    expect(missing(engineer, {}, without)).toEqual(['documents.tax-statement: one-set-of-documents-missing']);
    const slots = engineer.slots.filter((it) => it !== 'tax-statement');
    const complete = (more: readonly string[]) =>
      judgeForm(goldCardForm, engineer.content, context([...slots, ...more]));
    expect(complete(['salary-certificate'])).toHaveLength(1);
    expect(complete(['salary-certificate', 'payslips'])).toEqual([]);
    expect(complete(['employment-contract'])).toEqual([]);
  });

  it('prove every item where items are cumulative, and the precondition of law', () => {
    expect(missing(architect, {}, ['licence', 'employment-certificate', 'tax-statement'])).toEqual([
      'documents.employment-certificate: document-missing',
      'documents.tax-statement: one-set-of-documents-missing',
    ]);
    expect(missing(engineer, { 'profession.field': 'LAW', 'profession.criterion': 'LAW-01' })).toEqual([
      'documents.licence: document-missing',
    ]);
  });

  it.each<[string, Json, string[]]>([
    ['group A: authentication', { 'profession.documentCountries': [{ country: 'VNM' }] }, ['authentication']],
    [
      'group B: authentication and a guarantor',
      { 'profession.documentCountries': [{ country: 'NGA' }] },
      ['authentication', 'guarantee'],
    ],
    ['a national of group B', { 'entry.nationality': 'PAK' }, ['authentication', 'guarantee']],
    ['Gambia: a guarantor only', { 'entry.nationality': 'GMB' }, ['guarantee']],
    ['an Indian passport: nothing', { 'entry.nationality': 'IND' }, []],
    [
      'an Indian Identity Certificate: a guarantor',
      { 'entry.nationality': 'IND', 'passport.kind': 'identity-certificate' },
      ['guarantee'],
    ],
    [
      'papers of the Mainland: attestation',
      { 'profession.documentCountries': [{ country: 'USA' }, { country: 'CHN' }] },
      ['sef-attestation'],
    ],
    [
      'birth in the Mainland',
      { 'basic.birthPlace': 'mainland' },
      ['passport-all-pages', 'mainland-entries', 'mainland-status'],
    ],
    ['papers in other languages: translation', { 'profession.needsTranslation': true }, ['translation']],
    ['visa-exempt stay: the stamp', { 'entry.appliesFrom': 'taiwan', 'entry.status': 'visa-exempt' }, ['entry-stamp']],
    [
      'Hong Kong: three papers, no guarantor',
      { 'entry.nationality': 'HKG', 'profession.documentCountries': [{ country: 'PAK' }] },
      ['authentication', 'hk-macau-identity', 'hk-macau-declaration', 'hk-macau-permanent-id'],
    ],
  ])('of %s', (_, changes, slots) => {
    expect(missing(engineer, changes)).toEqual(slots.map((slot) => `documents.${slot}: document-missing`));
  });
});
