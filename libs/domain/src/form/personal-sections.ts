import type { Condition, Section } from './definition.js';
import { FieldKind as Kind, OptionSource as Source } from './definition.js';

/** Sections and conditions that every form about a person shares. */
export const IN_TAIWAN: Condition = { path: 'entry.appliesFrom', in: ['taiwan'] };
export const HK_MACAU: Condition = { path: 'facts.hkMacau', in: [true] };
export const YES = (path: string): Condition => ({ path, in: [true] });

const OTHER_NATIONALITY = YES('basic.hasOtherNationality');

export const BASIC: Section = {
  id: 'basic',
  fields: [
    { path: 'basic.surname', kind: Kind.LatinName, required: true, hint: true, maxLength: 39, basis: 'GC-REG' },
    { path: 'basic.givenNames', kind: Kind.LatinName, required: false, hint: true, maxLength: 39, basis: 'GC-REG' },
    // HK/Macau declarations are signed in Chinese [GC-ZH-HK].
    {
      path: 'basic.chineseName',
      kind: Kind.HanText,
      required: HK_MACAU,
      hint: true,
      maxLength: 30,
      basis: 'VIZA-APPLY',
    },
    { path: 'basic.sex', kind: Kind.Choice, required: true, options: { name: 'sex', values: ['M', 'F'] } },
    { path: 'basic.birthDate', kind: Kind.Day, required: true, hint: true },
    {
      path: 'basic.birthPlace',
      kind: Kind.Choice,
      required: true,
      hint: true,
      options: { name: 'birthPlace', values: ['mainland', 'elsewhere'] },
      basis: 'VIZA-APPLY, GC-UP',
    },
    {
      path: 'basic.birthCountry',
      kind: Kind.Choice,
      required: true,
      when: { path: 'basic.birthPlace', in: ['elsewhere'] },
      source: Source.Nationalities,
    },
    // [M] marital status and education: the real form asks for them, their code lists were not found.
    {
      path: 'basic.maritalStatus',
      kind: Kind.Choice,
      required: true,
      options: { name: 'maritalStatus', values: ['single', 'married', 'divorced', 'widowed'] },
    },
    {
      path: 'basic.education',
      kind: Kind.Choice,
      required: true,
      options: { name: 'education', values: ['doctorate', 'master', 'bachelor', 'secondary', 'other'] },
    },
    { path: 'basic.occupation', kind: Kind.Text, required: true, maxLength: 100 },
    { path: 'basic.employer', kind: Kind.Text, required: false, maxLength: 200 },
    { path: 'basic.email', kind: Kind.Email, required: true, hint: true, maxLength: 254, basis: 'GC-REG, STG-APP' },
    { path: 'basic.hasOtherNationality', kind: Kind.YesNo, required: true, hint: true, basis: 'VIZA-AUDIT, GC-QUAL' },
    {
      path: 'basic.otherNationality',
      kind: Kind.Choice,
      required: true,
      when: OTHER_NATIONALITY,
      source: Source.Nationalities,
    },
    { path: 'basic.otherPassportNo', kind: Kind.PassportNo, required: true, when: OTHER_NATIONALITY, maxLength: 20 },
    { path: 'basic.otherPassportExpiresOn', kind: Kind.Day, required: true, when: OTHER_NATIONALITY },
  ],
};

export const PASSPORT: Section = {
  id: 'passport',
  fields: [
    {
      path: 'passport.kind',
      kind: Kind.Choice,
      required: true,
      options: { name: 'passportKind', values: ['ordinary', 'official', 'bno', 'identity-certificate'] },
    },
    { path: 'passport.number', kind: Kind.PassportNo, required: true, hint: true, maxLength: 20, basis: 'NIANEWS-2' },
    { path: 'passport.issuingCountry', kind: Kind.Choice, required: true, source: Source.Nationalities },
    { path: 'passport.issuedOn', kind: Kind.Day, required: true, hint: true },
    { path: 'passport.expiresOn', kind: Kind.Day, required: true, hint: true, basis: 'L-GC Art. 2' },
  ],
};

/** 在臺居留地址 and how to reach the person; `required` says when the address must be given. */
export const addressFields = (required: Condition | true): Section['fields'] => [
  { path: 'residence.address.city', kind: Kind.Choice, required, source: Source.Cities, basis: 'GC-RES' },
  { path: 'residence.address.district', kind: Kind.HanText, required, hint: true, maxLength: 20, basis: 'GC-RES' },
  { path: 'residence.address.street', kind: Kind.TaiwanAddress, required, hint: true, maxLength: 100, basis: 'GC-RES' },
  { path: 'residence.workAddress', kind: Kind.Text, required: false, hint: true, maxLength: 200, basis: 'GC-RES' },
];

const WITHOUT_MOBILE = YES('residence.noTaiwanMobile');

export const PHONE_FIELDS: Section['fields'] = [
  { path: 'residence.noTaiwanMobile', kind: Kind.YesNo, required: false, basis: 'VIZA-AUDIT' },
  {
    path: 'residence.taiwanMobile',
    kind: Kind.TaiwanMobile,
    required: true,
    when: { not: WITHOUT_MOBILE },
    hint: true,
    maxLength: 20,
    basis: 'VIZA-AUDIT, PF-JS',
  },
  {
    path: 'residence.phone',
    kind: Kind.InternationalPhone,
    required: WITHOUT_MOBILE,
    hint: true,
    maxLength: 30,
    basis: 'VIZA-AUDIT',
  },
];

/** 統一證號: whoever ever held an ARC has one [GC-SUBAPP]. */
export const uiNumberField = (held: Condition): Section['fields'][number] => ({
  path: 'residence.uiNumber',
  kind: Kind.UiNumber,
  required: true,
  when: held,
  hint: true,
  maxLength: 20,
  basis: 'GC-SUBAPP',
});

export const CONSENT: Section = {
  id: 'consent',
  fields: [
    { path: 'consent.terms', kind: Kind.Consent, required: true, basis: 'VIZA-AUDIT' },
    { path: 'consent.truthful', kind: Kind.Consent, required: true, hint: true, basis: 'L-IMM Art. 18, 24' },
    { path: 'consent.dataExchange', kind: Kind.Consent, required: true, hint: true },
  ],
};
