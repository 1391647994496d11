import type { CollectionPlan, Day } from '@talent-window/contracts/vocabulary';
import { COLLECTION_MODES } from '@talent-window/contracts/vocabulary';
import { findProfessionalField } from '../professional-fields/professional-fields.js';
import { AppliesFrom, isHkMacau } from './facts.js';
import type { FormView } from './form-view.js';
import { viewOf } from './form-view.js';
import { ResidenceStatus } from './residence-status.js';

/** What the fee, the exemptions and the quote hang on; any part may still be open in a draft. */
export interface Situation {
  /** ISO alpha-3 */
  readonly nationality: string;
  readonly appliesFrom: AppliesFrom;
  readonly hkMacau: boolean;
  readonly years: 1 | 2 | 3;
  /** only in Taiwan */
  readonly status?: ResidenceStatus;
}

/** The person of an application, as the checks, the card and the notices need them. */
export interface Applicant extends Situation {
  readonly surname: string;
  readonly givenNames?: string;
  /** as in the passport: `SURNAME, GIVEN NAMES`, or the one name there is */
  readonly englishName: string;
  readonly chineseName?: string;
  readonly sex: 'M' | 'F';
  readonly birthDate: Day;
  readonly passportNo: string;
  readonly passportExpiry: Day;
  readonly email: string;
  /** 統一證號 */
  readonly uiNo?: string;
}

const oneOf = <T extends string | number>(values: readonly T[], value: unknown): T | undefined =>
  values.find((it) => it === value);

/** What a quote needs; undefined while a draft does not say enough. */
export const findSituation = (content: unknown): Situation | undefined => {
  const view = viewOf(content);
  const nationality = view.text('entry.nationality');
  const appliesFrom = oneOf(Object.values(AppliesFrom), view.text('entry.appliesFrom'));
  const years = oneOf([1, 2, 3] as const, view.number('residence.years'));
  const status = oneOf(Object.values(ResidenceStatus), view.text('entry.status'));
  const isOpen = appliesFrom === AppliesFrom.Taiwan && status === undefined;
  if (nationality === undefined || appliesFrom === undefined || years === undefined || isOpen) return undefined;
  return {
    nationality,
    appliesFrom,
    hkMacau: isHkMacau(nationality),
    years,
    ...(appliesFrom === AppliesFrom.Taiwan && status !== undefined ? { status } : {}),
  };
};

const getText = (view: FormView, path: string): string => {
  const value = view.text(path);
  if (value === undefined) throw new Error(`the application has no ${path}`);
  return value;
};

/** Whose application it is, in the order people use: the Chinese name first where there is one. Undefined for one that was forgotten. */
export const findNames = (content: unknown): Pick<Applicant, 'englishName' | 'chineseName'> | undefined => {
  const view = viewOf(content);
  const surname = view.text('basic.surname');
  const givenNames = view.text('basic.givenNames');
  const chineseName = view.text('basic.chineseName');
  if (surname === undefined) return undefined;
  return {
    englishName: givenNames === undefined ? surname : `${surname}, ${givenNames}`,
    ...(chineseName === undefined ? {} : { chineseName }),
  };
};

/** The person of a submitted application. Throws for content that was never judged and found good. */
export const applicantOf = (content: unknown): Applicant => {
  const view = viewOf(content);
  const situation = findSituation(content);
  const sex = oneOf(['M', 'F'] as const, view.text('basic.sex'));
  if (!situation || !sex) throw new Error('the application does not say enough about the applicant');
  const surname = getText(view, 'basic.surname');
  const givenNames = view.text('basic.givenNames');
  const names = findNames(content) ?? { englishName: surname };
  const uiNo = view.text('residence.uiNumber');
  return {
    ...situation,
    surname,
    ...(givenNames === undefined ? {} : { givenNames }),
    ...names,
    sex,
    birthDate: getText(view, 'basic.birthDate'),
    passportNo: getText(view, 'passport.number'),
    passportExpiry: getText(view, 'passport.expiresOn'),
    email: getText(view, 'basic.email'),
    ...(uiNo === undefined ? {} : { uiNo }),
  };
};

/** How and where the card is collected. Throws for content that was never judged and found good. */
export const collectionOf = (content: unknown): CollectionPlan => {
  const view = viewOf(content);
  const mode = oneOf(COLLECTION_MODES, view.text('residence.collectionMode'));
  if (!mode) throw new Error('the application has no residence.collectionMode');
  return { mode, office: getText(view, 'residence.collectionOffice') };
};

/** What an applicant says to be. */
export interface Profession {
  /** professional field, e.g. `ECO`; empty for case types without fields */
  readonly field: string;
  /** the item to be met, e.g. `ECO-01`; all of them joined by `+` where they are cumulative */
  readonly criterion: string;
  readonly criteria: readonly string[];
}

/** Professional field and items of an application. */
export const professionOf = (content: unknown): Profession => {
  const view = viewOf(content);
  const field = findProfessionalField(view.text('profession.field') ?? '');
  if (!field) return { field: '', criterion: '', criteria: [] };
  const chosen = view.text('profession.criterion');
  const criteria = field.criteria
    .filter((it) => field.combination === 'all' || it.code === chosen)
    .map((it) => it.code);
  return { field: field.code, criterion: criteria.join('+'), criteria };
};
