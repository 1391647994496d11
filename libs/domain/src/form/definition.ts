import type { CaseTypeId, CollectionMode, Day, InputFinding } from '@talent-window/contracts/vocabulary';
import type { RuleSet } from '../rule-sets/index.js';
import type { FormView } from './form-view.js';

/** A condition over the content of a form, as data: the server, the browser and the API document read the same one. */
export type Condition =
  | { readonly path: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly path: string; readonly filled: true }
  /** one item of a list has such a value */
  | { readonly list: string; readonly item: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Always, never, or while a condition holds. */
export type Requirement = boolean | Condition;

/** What a field holds; each kind has one row in `KINDS` that says how its values are normalised and judged. */
export const FieldKind = {
  Text: 'text',
  LongText: 'long-text',
  /** a name in the Latin letters that the machine-readable zone can carry */
  LatinName: 'latin-name',
  /** Han characters only */
  HanText: 'han-text',
  /** Han characters and Arabic digits [GC-RES] */
  TaiwanAddress: 'taiwan-address',
  Choice: 'choice',
  YesNo: 'yes-no',
  /** a statement that must be agreed to */
  Consent: 'consent',
  Day: 'day',
  WholeNumber: 'whole-number',
  Email: 'email',
  TaiwanMobile: 'taiwan-mobile',
  InternationalPhone: 'international-phone',
  PassportNo: 'passport-no',
  UiNumber: 'ui-number',
  BusinessNumber: 'business-number',
  List: 'list',
} as const;
export type FieldKind = (typeof FieldKind)[keyof typeof FieldKind];

/** Tables of this package that a choice takes its options from. */
export const OptionSource = {
  Nationalities: 'nationalities',
  Cities: 'cities',
  ServiceStations: 'service-stations',
  CollectionOffices: 'collection-offices',
  InspectionPlaces: 'inspection-places',
  ProfessionalFields: 'professional-fields',
  Criteria: 'criteria',
} as const;
export type OptionSource = (typeof OptionSource)[keyof typeof OptionSource];

export interface Field {
  /** dotted, e.g. `passport.expiresOn`; the label is the text `form.<path>`; within a list, relative to the item */
  readonly path: string;
  readonly kind: FieldKind;
  readonly required: Requirement;
  /** shown and judged only while this holds; absent: always */
  readonly when?: Condition;
  /** whether there is a text `form.<path>.hint` */
  readonly hint?: true;
  /** in characters (code points); texts only */
  readonly maxLength?: number;
  /** whole numbers only */
  readonly min?: number;
  readonly max?: number;
  /** fixed options of a choice; the label of each is the text `form.options.<name>.<value>` */
  readonly options?: { readonly name: string; readonly values: readonly (string | number)[] };
  readonly source?: OptionSource;
  /** fields of one item of a list */
  readonly items?: readonly Field[];
  readonly maxItems?: number;
  /** law article or source tag */
  readonly basis?: string;
}

export interface Section {
  /** the label is the text `form.section.<id>` */
  readonly id: string;
  readonly fields: readonly Field[];
}

/** What kind of file a slot takes: a portrait with its own checks, or a scan as image or PDF. */
export const SlotAccepts = { Photo: 'photo', Image: 'image', Scan: 'scan' } as const;
export type SlotAccepts = (typeof SlotAccepts)[keyof typeof SlotAccepts];

/** A place for attachments; the label is the text `form.documents.<slot>`, with `.hint` beside it. */
export interface Slot {
  readonly slot: string;
  readonly accepts: SlotAccepts;
  readonly required: Requirement;
  /** offered only while this holds; absent: always */
  readonly when?: Condition;
  /** how many files, where the slot is required */
  readonly min: number;
  readonly max: number;
  /** law article or source tag */
  readonly basis: string;
}

/** While the condition holds, every slot of at least one set must be filled. */
export interface Alternatives {
  readonly when: Condition;
  readonly sets: readonly (readonly string[])[];
}

/** A rule across fields; gets values that have passed the checks of their own kind. */
export type Rule = (view: FormView, context: JudgeContext) => readonly InputFinding[];

export interface Form {
  readonly id: CaseTypeId;
  /** date of the texts and rules, e.g. `2026-01-01` */
  readonly version: string;
  readonly sections: readonly Section[];
  readonly slots: readonly Slot[];
  readonly alternatives: readonly Alternatives[];
  readonly rules: readonly Rule[];
}

/** What a form is judged against beside its own content. */
export interface JudgeContext {
  /** `draft` judges only shape; `submit` everything */
  readonly mode: 'draft' | 'submit';
  /** the day of submission in Taipei */
  readonly today: Day;
  readonly documents: readonly { readonly slot: string; readonly documentId: string }[];
  /** what the rule set allows */
  readonly collectionModes: readonly CollectionMode[];
  /** whom the rule set asks to present the passport */
  readonly inspectsPassportOf: RuleSet['inspectsPassportOf'];
}
