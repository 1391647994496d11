import { CaseTypeId, COLLECTION_MODES } from '@talent-window/contracts/vocabulary';
import { PROFESSIONAL_FIELDS } from '../professional-fields/professional-fields.js';
import type { Condition, Form, Section } from './definition.js';
import { FieldKind as Kind, OptionSource as Source } from './definition.js';
import { ResidenceStatus as Status } from './residence-status.js';
import { GOLD_CARD_ALTERNATIVES, GOLD_CARD_SLOTS } from './gold-card-slots.js';
import { GOLD_CARD_RULES } from './gold-card-rules.js';
import {
  BASIC,
  CONSENT,
  HK_MACAU,
  IN_TAIWAN,
  PASSPORT,
  PHONE_FIELDS,
  YES,
  addressFields,
  uiNumberField,
} from './personal-sections.js';

/** 申請時身分類別: a wrong choice led to refusal on the real platform [TGC-AFTER], so each option has a plain description. */
const STATUSES = [Status.Arc, Status.VisaOver60Days, Status.VisaLimited, Status.VisaExempt];

const ENTRY: Section = {
  id: 'entry',
  fields: [
    { path: 'entry.nationality', kind: Kind.Choice, required: true, hint: true, source: Source.Nationalities },
    {
      path: 'entry.appliesFrom',
      kind: Kind.Choice,
      required: true,
      hint: true,
      options: { name: 'appliesFrom', values: ['overseas', 'taiwan'] },
      basis: 'TGC-APP',
    },
    {
      path: 'entry.status',
      kind: Kind.Choice,
      required: true,
      when: IN_TAIWAN,
      hint: true,
      options: { name: 'status', values: STATUSES },
      basis: 'TGC-AFTER',
    },
    { path: 'entry.heldGoldCard', kind: Kind.YesNo, required: true, hint: true, basis: 'GC-JA-NAT' },
  ],
};

const hkMacauPassport: Section = {
  ...PASSPORT,
  fields: [
    ...PASSPORT.fields,
    {
      path: 'passport.hkMacau.permanentIdNo',
      kind: Kind.Text,
      required: true,
      when: HK_MACAU,
      hint: true,
      maxLength: 20,
      basis: 'GC-ZH-HK',
    },
    {
      path: 'passport.hkMacau.noOtherPassport',
      kind: Kind.Consent,
      required: true,
      when: HK_MACAU,
      hint: true,
      basis: 'L-HKACT Art. 4',
    },
  ],
};

/** Grounds of Immigration Act Art. 18 and 24, and service to the other side's party, army or state [GC-COND, GC-ZH-HK]. */
export const DECLARATIONS = ['criminalRecord', 'overstayed', 'deported', 'illegalWork', 'mainlandOffice'] as const;

const ANY_DECLARED: Condition = { any: DECLARATIONS.map((it) => YES(`visa.declarations.${it}`)) };

const VISA: Section = {
  id: 'visa',
  fields: [
    { path: 'visa.lastEntryOn', kind: Kind.Day, required: IN_TAIWAN, hint: true, basis: 'GC-SUBAPP' },
    {
      path: 'visa.earlierVisas',
      kind: Kind.List,
      required: false,
      maxItems: 10,
      items: [
        { path: 'number', kind: Kind.Text, required: true, maxLength: 20 },
        { path: 'issuedOn', kind: Kind.Day, required: true },
      ],
      basis: 'GC-SUBAPP',
    },
    {
      path: 'visa.earlierWork',
      kind: Kind.List,
      required: false,
      maxItems: 20,
      items: [
        { path: 'employer', kind: Kind.Text, required: true, maxLength: 200 },
        { path: 'from', kind: Kind.Day, required: true },
        { path: 'until', kind: Kind.Day, required: false },
      ],
      basis: 'TGC-APP',
    },
    ...DECLARATIONS.map((it) => ({
      path: `visa.declarations.${it}`,
      kind: Kind.YesNo,
      required: true,
      hint: true as const,
      basis: 'L-IMM Art. 18, 24; GC-COND',
    })),
    {
      path: 'visa.declarations.explanation',
      kind: Kind.LongText,
      required: true,
      when: ANY_DECLARED,
      hint: true,
      maxLength: 4000,
      basis: 'GC-COND',
    },
    {
      path: 'visa.inspectionPlace',
      kind: Kind.Choice,
      required: true,
      when: YES('facts.presentsPassport'),
      hint: true,
      source: Source.InspectionPlaces,
      basis: 'GC-PV2, L-GC Art. 2(3)',
    },
  ],
};

const RESIDENCE: Section = {
  id: 'residence',
  fields: [
    {
      path: 'residence.years',
      kind: Kind.Choice,
      required: true,
      hint: true,
      options: { name: 'years', values: [1, 2, 3] },
      basis: 'L-GC Art. 2(1), 6(2)',
    },
    {
      path: 'residence.collectionMode',
      kind: Kind.Choice,
      required: true,
      hint: true,
      options: { name: 'collectionMode', values: COLLECTION_MODES },
      basis: 'S step 6, L-GC Art. 6',
    },
    {
      path: 'residence.collectionOffice',
      kind: Kind.Choice,
      required: true,
      hint: true,
      source: Source.CollectionOffices,
      basis: 'GC-RES',
    },
    // Overseas applicants give their address within 30 days of arrival [GC-RES]; half an address helps nobody.
    ...addressFields({ any: [IN_TAIWAN, { path: 'residence.address.street', filled: true }] }),
    { path: 'residence.heldArc', kind: Kind.YesNo, required: true, hint: true, basis: 'GC-SUBAPP' },
    uiNumberField({ any: [YES('residence.heldArc'), { all: [IN_TAIWAN, { path: 'entry.status', in: ['arc'] }] }] }),
    ...PHONE_FIELDS,
  ],
};

const CUMULATIVE = PROFESSIONAL_FIELDS.filter((it) => it.combination === 'all').map((it) => it.code);
const SALARY = PROFESSIONAL_FIELDS.flatMap((it) => it.criteria).filter((it) => it.salary);

const PROFESSION: Section = {
  id: 'profession',
  fields: [
    {
      path: 'profession.field',
      kind: Kind.Choice,
      required: true,
      hint: true,
      source: Source.ProfessionalFields,
      basis: 'TGC-APP, L-ACT Art. 4',
    },
    {
      path: 'profession.criterion',
      kind: Kind.Choice,
      required: true,
      when: { not: { path: 'profession.field', in: CUMULATIVE } },
      hint: true,
      source: Source.Criteria,
      basis: 'STG-QUAL',
    },
    {
      path: 'profession.monthlySalary',
      kind: Kind.WholeNumber,
      required: true,
      when: {
        any: [
          { path: 'profession.criterion', in: SALARY.map((it) => it.code) },
          { path: 'profession.field', in: CUMULATIVE },
        ],
      },
      hint: true,
      max: 100_000_000,
      basis: 'WDA-EZ',
    },
    { path: 'profession.position', kind: Kind.Text, required: false, maxLength: 200 },
    { path: 'profession.statement', kind: Kind.LongText, required: true, hint: true, maxLength: 4000 },
    {
      path: 'profession.documentCountries',
      kind: Kind.List,
      required: true,
      hint: true,
      maxItems: 10,
      items: [{ path: 'country', kind: Kind.Choice, required: true, source: Source.Nationalities }],
      basis: 'L-GC Art. 12, GC-UP2',
    },
    { path: 'profession.needsTranslation', kind: Kind.YesNo, required: true, hint: true, basis: 'L-GC Art. 12(2)' },
  ],
};

/** 就業金卡: the sections of the real wizard in its order [TGC-APP, GC-RES]. */
export const goldCardForm: Form = {
  id: CaseTypeId.GoldCard,
  version: '2026-01-01',
  sections: [ENTRY, BASIC, hkMacauPassport, VISA, RESIDENCE, PROFESSION, CONSENT],
  slots: GOLD_CARD_SLOTS,
  alternatives: GOLD_CARD_ALTERNATIVES,
  rules: GOLD_CARD_RULES,
};
