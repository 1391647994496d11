import type { CaseTypeId, LegalityRow, PermitPolicy, Stage } from '@talent-window/contracts/vocabulary';
import {
  AgencySystem,
  CaseTypeId as Id,
  CommandName,
  LegalityCondition,
  Stage as S,
} from '@talent-window/contracts/vocabulary';
import {
  COLLECTION_COUNTER,
  FORCE_MAJEURE,
  HIT_AFTER_APPROVAL,
  LABOUR_SUPPLEMENT,
  OWN_MOVES,
  PASSPORT_COUNTER,
  PERMIT_DESK,
  reviewDesk,
  UNCOLLECTED,
  WITHDRAWAL,
} from './legality-rows.js';

/** All of a case type that is data. Its procedure is the workflow of the same name in `workflows/`. */
export interface CaseType {
  readonly id: CaseTypeId;
  /** name of the workflow function */
  readonly workflowType: string;
  /** digits 4–6 of the case number: unit and business [I] */
  readonly unit: string;
  readonly stages: readonly Stage[];
  readonly legality: readonly LegalityRow[];
  /** the life of what it brings, after its end */
  readonly permit: PermitPolicy;
  /** target of each stage in working days; together at most the promise of 20 (A10) */
  readonly targetDays: Partial<Readonly<Record<Stage, number>>>;
}

/** 就業金卡: four permits in one, decided by NIA together with WDA and MOFA [Talent Act Art. 9]. */
const goldCard: CaseType = {
  id: Id.GoldCard,
  workflowType: 'goldCard',
  unit: '551',
  stages: [
    S.Payment,
    S.Checks,
    S.InitialReview,
    S.LabourReview,
    S.PassportInspection,
    S.FinalReview,
    S.CardProduction,
    S.Collection,
  ],
  legality: [
    ...reviewDesk(S.InitialReview),
    ...LABOUR_SUPPLEMENT,
    ...PASSPORT_COUNTER,
    ...reviewDesk(S.FinalReview, [LegalityCondition.NotInitialReviewer]),
    ...COLLECTION_COUNTER,
    ...HIT_AFTER_APPROVAL,
    ...OWN_MOVES,
    ...UNCOLLECTED,
    ...FORCE_MAJEURE,
    WITHDRAWAL,
    ...PERMIT_DESK,
  ],
  // An extension is filed within four months before expiry [Gold Card Regulations Art. 11].
  permit: {
    remindMonthsBefore: [4, 2, 1],
    tells: [AgencySystem.LabourAgency, AgencySystem.Missions, AgencySystem.Ministries],
  },
  targetDays: { [S.InitialReview]: 3, [S.LabourReview]: 10, [S.FinalReview]: 3, [S.CardProduction]: 3 },
};

/** 外僑居留證(應聘): the work permit exists already, NIA alone decides [Immigration Act Art. 22–23]. */
const arcEmployment: CaseType = {
  id: Id.ArcEmployment,
  workflowType: 'arcEmployment',
  unit: '552',
  stages: [S.Payment, S.Checks, S.InitialReview, S.CardProduction, S.Collection],
  legality: [
    ...reviewDesk(S.InitialReview),
    ...COLLECTION_COUNTER,
    ...HIT_AFTER_APPROVAL,
    ...OWN_MOVES.filter(({ command }) => command !== CommandName.ChangeField),
    ...UNCOLLECTED,
    ...FORCE_MAJEURE,
    WITHDRAWAL,
    ...PERMIT_DESK,
  ],
  // An extension is filed within three months before expiry [ARC Regulations Art. 9].
  permit: { remindMonthsBefore: [3, 1], tells: [] },
  targetDays: { [S.InitialReview]: 7, [S.CardProduction]: 3 },
};

export const CASE_TYPES: Readonly<Record<CaseTypeId, CaseType>> = {
  [Id.GoldCard]: goldCard,
  [Id.ArcEmployment]: arcEmployment,
};
