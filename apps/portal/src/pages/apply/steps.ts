import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { DescribedField, DescribedForm } from '@talent-window/domain';
import { holds, isEmpty, valueAt } from '@talent-window/domain';

/** Which answers share a page: few at a time, and one alone where it decides something. */
const PAGES = {
  nationality: ['entry.nationality'],
  where: ['entry.appliesFrom', 'entry.status', 'entry.lastEntryOn'],
  'earlier-card': ['entry.heldGoldCard'],
  name: ['basic.surname', 'basic.givenNames', 'basic.chineseName', 'basic.sex'],
  birth: ['basic.birthDate', 'basic.birthPlace', 'basic.birthCountry'],
  person: ['basic.maritalStatus', 'basic.education', 'basic.occupation', 'basic.employer', 'basic.email'],
  'other-nationality': ['basic.hasOtherNationality', 'basic.other'],
  passport: ['passport.'],
  stays: ['visa.lastEntryOn', 'visa.earlier'],
  declarations: ['visa.declarations.'],
  inspection: ['visa.inspectionPlace'],
  employment: ['employment.'],
  validity: ['residence.years'],
  collection: ['residence.collection'],
  address: ['residence.address.', 'residence.workAddress'],
  'ui-number': ['residence.heldArc', 'residence.uiNumber'],
  phone: ['residence.noTaiwanMobile', 'residence.taiwanMobile', 'residence.phone'],
  field: ['profession.field', 'profession.criterion', 'profession.monthlySalary', 'profession.position'],
  statement: ['profession.statement'],
  papers: ['profession.documentCountries', 'profession.needsTranslation'],
} as const;
export type StepId = keyof typeof PAGES;

/** A page of the form. */
export interface Step {
  readonly id: StepId;
  readonly section: string;
  readonly fields: readonly DescribedField[];
}

/** The declarations that are given with the submission, on the page that shows all answers. */
export const CONSENT = 'consent';
export const DOCUMENTS = 'documents';

const STEP_IDS = Object.keys(PAGES) as StepId[];
const stepOfPath = (path: string): StepId | undefined =>
  STEP_IDS.find((id) => PAGES[id].some((start) => path.startsWith(start)));

export const isShown = (field: DescribedField, scope: unknown): boolean => !field.when || holds(field.when, scope);

/** The pages that this content asks for, in the order of the form. */
export const stepsFor = ({ sections }: DescribedForm, scope: unknown): readonly Step[] =>
  sections.flatMap(({ id: section, fields }) =>
    STEP_IDS.map((id) => ({ id, section, fields: fields.filter(({ path }) => stepOfPath(path) === id) })).filter(
      (step) => step.fields.some((field) => isShown(field, scope)),
    ),
  );

const isOf = (step: Step, path: string): boolean =>
  step.fields.some((field) => path === field.path || path.startsWith(`${field.path}.`));

export const findingsOf = (step: Step, findings: readonly InputFinding[]): readonly InputFinding[] =>
  findings.filter(({ path }) => isOf(step, path));

/** The page on which a field is answered. */
export const stepOf = (steps: readonly Step[], path: string): Step | undefined =>
  steps.find((step) => isOf(step, path));

export type Standing = 'not-begun' | 'begun' | 'done';

/** How far a part of the form is, and how much of it is still to be mended or filled in. */
export function standingOf(
  steps: readonly Step[],
  scope: unknown,
  findings: readonly InputFinding[],
): { readonly standing: Standing; readonly left: number } {
  const left = steps
    .flatMap((step) => findingsOf(step, findings))
    .filter(({ severity }) => severity === 'error').length;
  const isBegun = steps.some((step) => step.fields.some(({ path }) => !isEmpty(valueAt(scope, path))));
  return { standing: left === 0 ? 'done' : isBegun ? 'begun' : 'not-begun', left };
}
