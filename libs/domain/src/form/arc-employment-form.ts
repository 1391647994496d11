import { CaseTypeId, CollectionMode } from '@talent-window/contracts/vocabulary';
import type { Form, Rule, Section, Slot } from './definition.js';
import { FieldKind as Kind, OptionSource as Source, SlotAccepts } from './definition.js';
import { FormReason } from './form-reason.js';
import {
  BASIC,
  CONSENT,
  IN_TAIWAN,
  PASSPORT,
  PHONE_FIELDS,
  YES,
  addressFields,
  uiNumberField,
} from './personal-sections.js';
import { ResidenceStatus as Status } from './residence-status.js';
import {
  birthDateIsPlausible,
  notInFuture,
  otherNationalityFits,
  passportDatesFit,
  passportIsOfNationality,
  supportedNationality,
  unless,
} from './shared-rules.js';

const STATUSES = [Status.ResidentVisa, Status.VisaOver60Days, Status.VisaLimited, Status.VisaExempt];

const ENTRY: Section = {
  id: 'entry',
  fields: [
    { path: 'entry.nationality', kind: Kind.Choice, required: true, hint: true, source: Source.Nationalities },
    {
      path: 'entry.appliesFrom',
      kind: Kind.Choice,
      required: true,
      hint: true,
      // An ARC is applied for after entry [L-IMM Art. 22].
      options: { name: 'appliesFrom', values: ['taiwan'] },
      basis: 'L-IMM Art. 22',
    },
    {
      path: 'entry.status',
      kind: Kind.Choice,
      required: true,
      when: IN_TAIWAN,
      hint: true,
      options: { name: 'status', values: STATUSES },
      basis: 'L-IFEE Art. 3',
    },
    { path: 'entry.lastEntryOn', kind: Kind.Day, required: true },
  ],
};

const EMPLOYMENT: Section = {
  id: 'employment',
  fields: [
    { path: 'employment.employerName', kind: Kind.Text, required: true, maxLength: 200 },
    {
      path: 'employment.employerNumber',
      kind: Kind.BusinessNumber,
      required: true,
      hint: true,
      maxLength: 10,
      basis: 'SMARTCPA',
    },
    { path: 'employment.position', kind: Kind.Text, required: true, maxLength: 200 },
    {
      path: 'employment.workCategory',
      kind: Kind.Choice,
      required: true,
      // Employment Service Act Art. 46(1) items that lead to an ARC for employment [L-IMM Art. 23(1)(4), L-ESA].
      options: { name: 'workCategory', values: ['46-1', '46-2', '46-3', '46-4', '46-5', '46-6', '46-7', '46-11'] },
      basis: 'L-IMM Art. 23(1)(4), L-ESA',
    },
    { path: 'employment.permitNo', kind: Kind.Text, required: true, hint: true, maxLength: 40 },
    { path: 'employment.from', kind: Kind.Day, required: true },
    { path: 'employment.until', kind: Kind.Day, required: true, hint: true },
  ],
};

const RESIDENCE: Section = {
  id: 'residence',
  fields: [
    {
      path: 'residence.years',
      kind: Kind.Choice,
      required: true,
      options: { name: 'years', values: [1, 2, 3] },
      basis: 'L-IMM Art. 22–23, L-IFEE Art. 3',
    },
    {
      path: 'residence.collectionMode',
      kind: Kind.Choice,
      required: true,
      options: { name: 'collectionMode', values: [CollectionMode.Station] },
    },
    {
      path: 'residence.collectionOffice',
      kind: Kind.Choice,
      required: true,
      hint: true,
      source: Source.ServiceStations,
    },
    ...addressFields(true),
    { path: 'residence.heldArc', kind: Kind.YesNo, required: true, hint: true },
    uiNumberField(YES('residence.heldArc')),
    ...PHONE_FIELDS,
  ],
};

const scan = (slot: string, max: number, basis: string): Slot => ({
  slot,
  accepts: SlotAccepts.Scan,
  required: true,
  min: 1,
  max,
  basis,
});

const contractFits: Rule = (view, { today }) => {
  const [from, until] = [view.day('employment.from'), view.day('employment.until')];
  return [
    ...unless(from === undefined || until === undefined || from <= until, 'employment.until', {
      reason: FormReason.PeriodEndsBeforeStart,
    }),
    ...unless(until === undefined || until > today, 'employment.until', { reason: FormReason.EmploymentIsOver }),
  ];
};

/** 外僑居留證(應聘): the work permit exists already, so the form asks for it and not for a profession's proof [L-IMM Art. 22–23]. */
export const arcEmploymentForm: Form = {
  id: CaseTypeId.ArcEmployment,
  version: '2026-01-01',
  sections: [ENTRY, BASIC, PASSPORT, EMPLOYMENT, RESIDENCE, CONSENT],
  slots: [
    scan('passport', 1, 'L-IMM Art. 22'),
    { slot: 'photo', accepts: SlotAccepts.Photo, required: true, min: 1, max: 1, basis: 'L-ARC Art. 9' },
    scan('work-permit', 2, 'L-IMM Art. 23(1)(4)'),
    scan('employment-certificate', 3, 'L-ARC Art. 9'),
    {
      ...scan('visa', 2, 'L-IMM Art. 22(2)'),
      when: { path: 'entry.status', in: STATUSES.filter((it) => it !== Status.VisaExempt) },
    },
  ],
  alternatives: [],
  rules: [
    supportedNationality,
    birthDateIsPlausible,
    passportDatesFit,
    passportIsOfNationality,
    otherNationalityFits,
    notInFuture('entry.lastEntryOn', FormReason.EntryInFuture),
    contractFits,
  ],
};
