import type { Day } from '@talent-window/contracts/vocabulary';
import { findNationality } from '../nationalities/nationalities.js';
import { monthsAfter } from './days.js';
import type { Rule } from './definition.js';
import type { Fault } from './kinds.js';
import { FormReason } from './form-reason.js';
import { findingOf } from './shape.js';

const OLDEST_YEARS = 120;
/** Remaining validity of the passport in months [L-GC Art. 2]. */
const PASSPORT_MONTHS = 6;

/** One finding where the rule is broken, none where it holds or where a value is missing. */
export const unless = (isFine: boolean, path: string, fault: Fault): ReturnType<Rule> =>
  isFine ? [] : [findingOf(path, fault)];

/** Nationals of the Mainland and of the ROC come under other acts [GC-QUAL]. */
export const supportedNationality: Rule = (view) => {
  const why = findNationality(view.text('entry.nationality') ?? '')?.why;
  return why === undefined ? [] : [findingOf('entry.nationality', { reason: why })];
};

export const birthDateIsPlausible: Rule = (view, { today }) => {
  const birth = view.day('basic.birthDate');
  if (birth === undefined) return [];
  if (birth >= today) return [findingOf('basic.birthDate', { reason: FormReason.BirthDateNotPast })];
  return unless(birth > monthsAfter(today, -12 * OLDEST_YEARS), 'basic.birthDate', {
    reason: FormReason.BirthDateImplausible,
    params: { years: OLDEST_YEARS },
  });
};

export const passportDatesFit: Rule = (view, { today }) => {
  const birth = view.day('basic.birthDate');
  const issued = view.day('passport.issuedOn');
  const expires = view.day('passport.expiresOn');
  const needed: Day = monthsAfter(today, PASSPORT_MONTHS);
  return [
    ...unless(issued === undefined || issued <= today, 'passport.issuedOn', {
      reason: FormReason.PassportIssuedInFuture,
    }),
    ...unless(issued === undefined || birth === undefined || issued >= birth, 'passport.issuedOn', {
      reason: FormReason.PassportIssuedBeforeBirth,
    }),
    ...unless(issued === undefined || expires === undefined || issued < expires, 'passport.expiresOn', {
      reason: FormReason.PassportExpiresBeforeIssue,
    }),
    ...unless(expires === undefined || expires >= needed, 'passport.expiresOn', {
      reason: FormReason.PassportValidityTooShort,
      params: { months: PASSPORT_MONTHS, needed },
    }),
  ];
};

export const passportIsOfNationality: Rule = (view) => {
  const nationality = view.text('entry.nationality');
  const issuer = view.text('passport.issuingCountry');
  return unless(
    nationality === undefined || issuer === undefined || nationality === issuer,
    'passport.issuingCountry',
    { reason: FormReason.PassportOtherIssuer, severity: 'warning' },
  );
};

/** Holders of a second nationality of the ROC or the Mainland may not apply [GC-QUAL]. */
export const otherNationalityFits: Rule = (view) => {
  if (!view.yes('basic.hasOtherNationality')) return [];
  const path = 'basic.otherNationality';
  const other = view.text(path);
  if (other === undefined) return [];
  return [
    ...unless(other !== view.text('entry.nationality'), path, { reason: FormReason.OtherNationalityIsSame }),
    ...unless(findNationality(other)?.supported !== false, path, { reason: FormReason.OtherNationalityRefused }),
  ];
};

/** A day that has been, e.g. of the last entry. */
export const notInFuture =
  (path: string, reason: FormReason): Rule =>
  (view, { today }) => {
    const day = view.day(path);
    return unless(day === undefined || day <= today, path, { reason });
  };
