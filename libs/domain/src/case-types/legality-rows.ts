import type { LegalityRow } from '@talent-window/contracts/vocabulary';
import { CommandName, LegalityCondition, ReviewDecision, Role, Stage } from '@talent-window/contracts/vocabulary';

const REVIEWERS = [Role.NiaReviewer, Role.NiaSupervisor] as const;

/** The rows of one NIA review desk: take the case, decide each hit, decide the case. */
export function reviewDesk(stage: Stage, deskConditions: readonly LegalityCondition[] = []): readonly LegalityRow[] {
  const held = [LegalityCondition.AssignedToActor, ...deskConditions];
  return [
    {
      command: CommandName.Claim,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.Unassigned, ...deskConditions],
    },
    {
      command: CommandName.Release,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.AssignedToActor],
    },
    { command: CommandName.Assign, stages: [stage], roles: [Role.NiaSupervisor], conditions: [] },
    {
      command: CommandName.DecideHit,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.AssignedToActor, LegalityCondition.HitsOpen],
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
  ];
}

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
