import { Authority, Awaiting, Stage } from '@talent-window/contracts/vocabulary';

/** Whose part of the case a stage is, who holds the case while it lasts, and what is awaited (design: the life of a case). */
export interface StageParties {
  readonly authority: Authority;
  readonly holder: Authority;
  readonly awaiting: Awaiting;
}

export const STAGE_PARTIES: Readonly<Record<Stage, StageParties>> = {
  [Stage.Payment]: { authority: Authority.Platform, holder: Authority.Applicant, awaiting: Awaiting.Payment },
  [Stage.Checks]: { authority: Authority.NIA, holder: Authority.NIA, awaiting: Awaiting.IdentityCheck },
  [Stage.InitialReview]: { authority: Authority.NIA, holder: Authority.NIA, awaiting: Awaiting.InitialDecision },
  [Stage.LabourReview]: { authority: Authority.WDA, holder: Authority.WDA, awaiting: Awaiting.LabourConclusion },
  [Stage.PassportInspection]: {
    authority: Authority.MOFA,
    holder: Authority.Applicant,
    awaiting: Awaiting.PassportPresentation,
  },
  [Stage.FinalReview]: { authority: Authority.NIA, holder: Authority.NIA, awaiting: Awaiting.FinalDecision },
  [Stage.CardProduction]: { authority: Authority.NIA, holder: Authority.NIA, awaiting: Awaiting.Card },
  [Stage.Collection]: { authority: Authority.NIA, holder: Authority.Applicant, awaiting: Awaiting.Handover },
};
