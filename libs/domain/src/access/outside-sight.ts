import { AgencySystem, Stage } from '@talent-window/contracts/vocabulary';
import { EVIDENCE_SLOTS } from '../professional-fields/evidence.js';

/** Which files of a case an outside system is given, and from which stage on. */
export interface OutsideSight {
  readonly from: Stage;
  readonly slots: readonly string[];
}

/** A system that is not named is given none. */
export const OUTSIDE_SIGHT: Readonly<Partial<Record<AgencySystem, OutsideSight>>> = {
  // Who it is, and what proves the profession; where they were, who vouches and how they look is the NIA's to judge.
  [AgencySystem.LabourAgency]: {
    from: Stage.LabourReview,
    slots: [
      'passport',
      ...Object.keys(EVIDENCE_SLOTS),
      'work-permit',
      'translation',
      'authentication',
      'sef-attestation',
      'explanation',
    ],
  },
  // What is printed on the card, and nothing else.
  [AgencySystem.CardProduction]: { from: Stage.CardProduction, slots: ['photo', 'signature'] },
};
