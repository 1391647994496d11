/** Where a case is, in the order of figure 1 of the article. No two stages share a label. */
export const Stage = {
  Payment: 'payment',
  Checks: 'checks',
  InitialReview: 'initial-review',
  LabourReview: 'labour-review',
  PassportInspection: 'passport-inspection',
  FinalReview: 'final-review',
  CardProduction: 'card-production',
  Collection: 'collection',
} as const;
export type Stage = (typeof Stage)[keyof typeof Stage];
export const STAGES = Object.values(Stage) as readonly Stage[];

/** How a case ended; 許可, 不予許可, 駁回, 撤案, 未繳費失效 (正式名稱 in libs/i18n). */
export const Outcome = {
  Approved: 'approved',
  Refused: 'refused',
  Dismissed: 'dismissed',
  Withdrawn: 'withdrawn',
  Lapsed: 'lapsed',
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];
export const OUTCOMES = Object.values(Outcome) as readonly Outcome[];
