import type { CollectionMode, RuleSetId } from '@talent-window/contracts/vocabulary';
import { CollectionMode as Mode, RuleSetId as Id } from '@talent-window/contracts/vocabulary';

/** Where the applicant applies from and what they hold: what the exemptions depend on. */
export interface ApplicantSituation {
  readonly appliesFrom: 'overseas' | 'taiwan';
  readonly hkMacau: boolean;
}

/** One dated body of rules. Fields, criteria and fees are tables of their own, named by version. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly version: string;
  readonly source: string;
  readonly collectionModes: readonly CollectionMode[];
  /** whether this applicant must present the passport at a counter */
  readonly inspectsPassportOf: (applicant: ApplicantSituation) => boolean;
  /** whole procedure in working days, from 受理 */
  readonly budgetDays: number;
}

export const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
  [Id.OneStop]: {
    id: Id.OneStop,
    version: '2026-11-01',
    source: 'the article: figure 1; average at most 20 days',
    collectionModes: [Mode.EntryPermit, Mode.Mission, Mode.Station],
    inspectsPassportOf: () => true,
    budgetDays: 20,
  },
  [Id.CurrentLaw2026]: {
    id: Id.CurrentLaw2026,
    version: '2026-01-01',
    source: 'Gold Card Regulations Art. 2(3), 3(1), 3(2); pick-up in Taiwan only since 2021-07-28',
    collectionModes: [Mode.EntryPermit, Mode.Station],
    inspectsPassportOf: ({ appliesFrom, hkMacau }) => appliesFrom === 'overseas' && !hkMacau,
    budgetDays: 30,
  },
};
