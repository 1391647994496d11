import { CollectionMode } from '@talent-window/contracts/vocabulary';
import type { OfficeKind } from '../offices/office.js';
import { findOffice } from '../offices/find-office.js';
import { findCriterion, findProfessionalField } from '../professional-fields/professional-fields.js';
import type { Rule } from './definition.js';
import { AppliesFrom } from './facts.js';
import { FormReason } from './form-reason.js';
import { findingOf } from './shape.js';
import {
  birthDateIsPlausible,
  notInFuture,
  otherNationalityFits,
  passportDatesFit,
  passportIsOfNationality,
  supportedNationality,
  unless,
} from './shared-rules.js';

const IS_COLLECTION_MODE: ReadonlySet<string> = new Set(Object.values(CollectionMode));
const isCollectionMode = (text: string): text is CollectionMode => IS_COLLECTION_MODE.has(text);

/** Where the card of each mode is fetched: an entry permit is swapped at a station (article, figure 1, step 6). */
export const OFFICE_KIND_OF_MODE: Readonly<Record<CollectionMode, OfficeKind>> = {
  [CollectionMode.EntryPermit]: 'station',
  [CollectionMode.Mission]: 'mission',
  [CollectionMode.Station]: 'station',
};

const collectionFits: Rule = (view, { collectionModes }) => {
  const mode = view.text('residence.collectionMode');
  if (mode === undefined || !isCollectionMode(mode)) return [];
  const path = 'residence.collectionMode';
  if (!collectionModes.includes(mode)) return [findingOf(path, { reason: FormReason.CollectionModeNotAllowed })];
  const office = findOffice(view.text('residence.collectionOffice') ?? '');
  const isAbroad = view.text('entry.appliesFrom') === AppliesFrom.Overseas;
  return [
    // Only who is abroad needs a permit to enter or a card at a mission (article, figure 1, step 6).
    ...unless(mode === CollectionMode.Station || isAbroad, path, { reason: FormReason.CollectionModeNeedsOverseas }),
    ...unless(office === undefined || office.kind === OFFICE_KIND_OF_MODE[mode], 'residence.collectionOffice', {
      reason: FormReason.CollectionOfficeUnfit,
    }),
  ];
};

/** Who is in Taiwan goes to a MOFA counter; who is abroad to a mission, or to a counter after entering [GC-PV2]. */
const inspectionPlaceFits: Rule = (view) => {
  const path = 'visa.inspectionPlace';
  if (!view.holds({ path: 'facts.presentsPassport', in: [true] })) return [];
  const office = findOffice(view.text(path) ?? '');
  const isAbroad = view.text('entry.appliesFrom') === AppliesFrom.Overseas;
  return unless(office === undefined || isAbroad || office.kind === 'mofa-counter', path, {
    reason: FormReason.InspectionPlaceUnfit,
  });
};

/** One field and one item of it, except where all items are cumulative [STG-QUAL]. */
const criterionFits: Rule = (view) => {
  const field = findProfessionalField(view.text('profession.field') ?? '');
  const criterion = view.text('profession.criterion');
  if (field === undefined || field.combination === 'all' || criterion === undefined) return [];
  return unless(
    field.criteria.some((it) => it.code === criterion),
    'profession.criterion',
    { reason: FormReason.CriterionOfOtherField },
  );
};

/** The officer decides on the salary, exchange rates included, so a low one is a warning: it costs no fee to think again. */
const salaryMeetsCriterion: Rule = (view) => {
  const field = findProfessionalField(view.text('profession.field') ?? '');
  const criteria =
    field?.combination === 'all' ? field.criteria : [findCriterion(view.text('profession.criterion') ?? '')];
  const rule = criteria.find((it) => it?.salary)?.salary;
  const salary = view.number('profession.monthlySalary');
  return unless(rule === undefined || salary === undefined || salary >= rule.monthly, 'profession.monthlySalary', {
    reason: FormReason.SalaryBelowCriterion,
    params: rule ? { monthly: rule.monthly, years: rule.withinYears } : {},
    severity: 'warning',
  });
};

/** Passports that a resident may hold beside that of Hong Kong (BNO) or Macau (Portuguese, of before 1999) [L-HKACT Art. 4]. */
const PASSPORT_BESIDE: Readonly<Record<string, string>> = { HKG: 'GBR', MAC: 'PRT' };

const hkMacauHoldsNoOtherPassport: Rule = (view) => {
  if (!view.holds({ path: 'facts.hkMacau', in: [true] }) || !view.yes('basic.hasOtherNationality')) return [];
  const other = view.text('basic.otherNationality');
  return unless(
    other === undefined || PASSPORT_BESIDE[view.text('entry.nationality') ?? ''] === other,
    'basic.otherNationality',
    { reason: FormReason.HkMacauOtherPassport },
  );
};

const earlierStaysArePast: Rule = (view, { today }) => [
  ...view.list('visa.earlierVisas').flatMap((visa, index) => {
    const issued = visa.day('issuedOn');
    return unless(issued === undefined || issued <= today, `visa.earlierVisas.${index}.issuedOn`, {
      reason: FormReason.DateInFuture,
    });
  }),
  ...view.list('visa.earlierWork').flatMap((work, index) => {
    const [from, until] = [work.day('from'), work.day('until')];
    return [
      ...unless(from === undefined || from <= today, `visa.earlierWork.${index}.from`, {
        reason: FormReason.DateInFuture,
      }),
      ...unless(from === undefined || until === undefined || from <= until, `visa.earlierWork.${index}.until`, {
        reason: FormReason.PeriodEndsBeforeStart,
      }),
    ];
  }),
];

export const GOLD_CARD_RULES: readonly Rule[] = [
  supportedNationality,
  birthDateIsPlausible,
  passportDatesFit,
  passportIsOfNationality,
  otherNationalityFits,
  hkMacauHoldsNoOtherPassport,
  notInFuture('visa.lastEntryOn', FormReason.EntryInFuture),
  earlierStaysArePast,
  inspectionPlaceFits,
  collectionFits,
  criterionFits,
  salaryMeetsCriterion,
];
