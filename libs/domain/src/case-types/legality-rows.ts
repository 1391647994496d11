import type { LegalityRow } from '@talent-window/contracts/vocabulary';
import { CommandName, LegalityCondition, ReviewDecision, Role, Stage } from '@talent-window/contracts/vocabulary';

const REVIEWERS = [Role.NiaReviewer, Role.NiaSupervisor] as const;

/** The rows of one NIA review desk: take the case, decide each hit, decide the case. */
export function reviewDesk(stage: Stage, deskConditions: readonly LegalityCondition[] = []): readonly LegalityRow[] {
  const atDesk = [LegalityCondition.NotAsked, ...deskConditions];
  const held = [LegalityCondition.AssignedToActor, ...atDesk];
  return [
    {
      command: CommandName.Claim,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.Unassigned, ...atDesk],
    },
    {
      command: CommandName.Release,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.AssignedToActor, LegalityCondition.NotAsked],
    },
    {
      command: CommandName.Assign,
      stages: [stage],
      roles: [Role.NiaSupervisor],
      conditions: [LegalityCondition.NotAsked],
    },
    {
      command: CommandName.DecideHit,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.AssignedToActor, LegalityCondition.NotAsked, LegalityCondition.HitsOpen],
    },
    {
      command: CommandName.DecideReview,
      stages: [stage],
      roles: REVIEWERS,
      decision: ReviewDecision.Approve,
      conditions: [...held, LegalityCondition.HitsDecided, LegalityCondition.NoConfirmedHit],
    },
    {
      command: CommandName.DecideReview,
      stages: [stage],
      roles: REVIEWERS,
      decision: ReviewDecision.Refuse,
      conditions: [...held, LegalityCondition.HitsDecided],
    },
    // What the applicant can mend is asked at once: it need not wait until every hit is decided.
    ...[ReviewDecision.Return, ReviewDecision.Supplement].map((decision) => ({
      command: CommandName.DecideReview,
      stages: [stage],
      roles: REVIEWERS,
      decision,
      conditions: held,
    })),
    { command: CommandName.Resubmit, stages: [stage], roles: [Role.Applicant], conditions: [LegalityCondition.Asked] },
    {
      command: CommandName.ExtendDeadline,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.Asked, LegalityCondition.NotExtended],
    },
    {
      command: CommandName.DismissOverdue,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.Asked, LegalityCondition.Overdue],
    },
  ];
}

/** 撤案: at any time until the card is ordered; then there is a permit, which is given up and not withdrawn. */
export const WITHDRAWAL: LegalityRow = {
  command: CommandName.Withdraw,
  stages: [
    Stage.Payment,
    Stage.Checks,
    Stage.InitialReview,
    Stage.LabourReview,
    Stage.PassportInspection,
    Stage.FinalReview,
  ],
  roles: [Role.Applicant],
  conditions: [],
};

/** 臨櫃繳驗護照 at a MOFA counter or a mission; an overdue one may be dismissed by NIA. */
export const PASSPORT_COUNTER: readonly LegalityRow[] = [
  {
    command: CommandName.RecordInspection,
    stages: [Stage.PassportInspection],
    roles: [Role.ConsularOfficer, Role.MissionOfficer],
    conditions: [],
  },
  {
    command: CommandName.DismissOverdue,
    stages: [Stage.PassportInspection],
    roles: REVIEWERS,
    conditions: [LegalityCondition.Overdue],
  },
];

/** 領證 at the station or mission the applicant chose. */
export const COLLECTION_COUNTER: readonly LegalityRow[] = [
  {
    command: CommandName.RecordHandover,
    stages: [Stage.Collection],
    roles: [Role.StationOfficer, Role.MissionOfficer],
    conditions: [LegalityCondition.AtCollectionOffice, LegalityCondition.Entered],
  },
];
