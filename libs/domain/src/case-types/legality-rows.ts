import type { LegalityRow } from '@talent-window/contracts/vocabulary';
import {
  CommandName,
  LegalityCondition,
  PermitDecision,
  ReviewDecision,
  Role,
  Stage,
} from '@talent-window/contracts/vocabulary';

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
      command: CommandName.DecideHit,
      stages: [stage],
      roles: REVIEWERS,
      conditions: [LegalityCondition.NotAsked, LegalityCondition.HitProposed],
    },
    referral([stage]),
    {
      command: CommandName.DecideReview,
      stages: [stage],
      roles: REVIEWERS,
      decision: ReviewDecision.Approve,
      conditions: [
        ...held,
        LegalityCondition.HitsDecided,
        LegalityCondition.NoConfirmedHit,
        LegalityCondition.LabourNotRejected,
      ],
    },
    {
      command: CommandName.DecideReview,
      stages: [stage],
      roles: REVIEWERS,
      decision: ReviewDecision.Refuse,
      conditions: [...held, LegalityCondition.HitsDecided, LegalityCondition.Referred],
    },
    // What the applicant can mend is asked at once: it need not wait until every hit is decided.
    ...[ReviewDecision.Return, ReviewDecision.Supplement].map((decision) => ({
      command: CommandName.DecideReview,
      stages: [stage],
      roles: REVIEWERS,
      decision,
      conditions: held,
    })),
    ...answering(stage),
  ];
}

/** 移送警察、聯審、證件鑑識: a supervisor records the answer; until then such a hit neither refuses nor lets pass. */
const referral = (stages: readonly Stage[]): LegalityRow => ({
  command: CommandName.RecordReferral,
  stages,
  roles: [Role.NiaSupervisor],
  conditions: [LegalityCondition.ReferralOpen],
});

/** The rows of an open return or supplement: the answer, more time for it, and what follows where none comes. */
function answering(stage: Stage): readonly LegalityRow[] {
  return [
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

const UNTIL_APPROVED = [
  Stage.Payment,
  Stage.Checks,
  Stage.InitialReview,
  Stage.LabourReview,
  Stage.PassportInspection,
  Stage.FinalReview,
] as const;

/** What applicants do of their own accord, without being asked. */
export const OWN_MOVES: readonly LegalityRow[] = [
  // Once paid, the fee and the identity check rest on what was submitted.
  { command: CommandName.Correct, stages: [Stage.Payment], roles: [Role.Applicant], conditions: [] },
  {
    command: CommandName.ChangePassport,
    stages: [Stage.Checks, Stage.InitialReview, Stage.LabourReview, Stage.PassportInspection, Stage.FinalReview],
    roles: [Role.Applicant],
    conditions: [],
  },
  // At the counter the passport is compared with the file: whoever has a new one by then says so first.
  {
    command: CommandName.ChangePassport,
    stages: [Stage.Collection],
    roles: [Role.Applicant],
    conditions: [],
  },
  // Later the field is the labour agency's to judge; it asks for another one by a supplement.
  {
    command: CommandName.ChangeField,
    stages: [Stage.Checks, Stage.InitialReview],
    roles: [Role.Applicant],
    conditions: [LegalityCondition.NotAsked],
  },
  {
    command: CommandName.ChooseCollection,
    stages: [...UNTIL_APPROVED, Stage.CardProduction],
    roles: [Role.Applicant],
    conditions: [LegalityCondition.CardNotOrdered],
  },
  {
    command: CommandName.ChooseIssueDay,
    stages: [...UNTIL_APPROVED, Stage.CardProduction],
    roles: [Role.Applicant],
    conditions: [LegalityCondition.CardNotOrdered],
  },
];

/** 停止處理期間之進行 while force majeure lasts [Administrative Procedure Act Art. 51(5)]. */
export const FORCE_MAJEURE: readonly LegalityRow[] = [
  {
    command: CommandName.SuspendClock,
    stages: [...UNTIL_APPROVED, Stage.CardProduction],
    roles: [Role.NiaSupervisor],
    conditions: [LegalityCondition.ClockRunning],
  },
  {
    command: CommandName.ResumeClock,
    stages: [...UNTIL_APPROVED, Stage.CardProduction],
    roles: [Role.NiaSupervisor],
    conditions: [LegalityCondition.ClockSuspended],
  },
];

const CARD_STAGES = [Stage.CardProduction, Stage.Collection] as const;

/** What comes to light after approval, while the card is not in its holder's hands yet: a hit is decided, and a ground refuses. */
export const HIT_AFTER_APPROVAL: readonly LegalityRow[] = [
  {
    command: CommandName.DecideHit,
    stages: CARD_STAGES,
    roles: REVIEWERS,
    conditions: [LegalityCondition.HitsOpen],
  },
  {
    command: CommandName.DecideReview,
    stages: CARD_STAGES,
    roles: REVIEWERS,
    decision: ReviewDecision.Refuse,
    conditions: [LegalityCondition.HitsDecided, LegalityCondition.Referred, LegalityCondition.GroundSinceApproval],
  },
  referral(CARD_STAGES),
];

const ON_PERMIT = { stages: [Stage.Collection], onPermit: true } as const;

/**
 * After the case: a hit is decided; a permit in doubt is kept, or a supervisor annuls 撤銷 or revokes 廢止 it
 * [Gold Card Regulations Art. 7].
 */
export const PERMIT_DESK: readonly LegalityRow[] = [
  {
    command: CommandName.DecideHit,
    ...ON_PERMIT,
    roles: REVIEWERS,
    conditions: [LegalityCondition.PermitInForce, LegalityCondition.HitsOpen],
  },
  {
    command: CommandName.DecidePermit,
    ...ON_PERMIT,
    roles: REVIEWERS,
    decision: PermitDecision.Keep,
    conditions: [LegalityCondition.PermitInForce, LegalityCondition.PermitInDoubt, LegalityCondition.HitsDecided],
  },
  ...[PermitDecision.Annul, PermitDecision.Revoke].map((decision) => ({
    command: CommandName.DecidePermit,
    ...ON_PERMIT,
    roles: [Role.NiaSupervisor],
    decision,
    conditions: [LegalityCondition.PermitInForce, LegalityCondition.HitsDecided, LegalityCondition.Referred],
  })),
  { ...referral([Stage.Collection]), onPermit: true },
];

/** 撤案: at any time until the card is ordered; then there is a permit, which is given up and not withdrawn. */
export const WITHDRAWAL: LegalityRow = {
  command: CommandName.Withdraw,
  stages: UNTIL_APPROVED,
  roles: [Role.Applicant],
  conditions: [],
};

/** 勞發署通知補正: the agency asks, the applicant answers, and NIA keeps the deadline. */
export const LABOUR_SUPPLEMENT: readonly LegalityRow[] = answering(Stage.LabourReview);

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
    conditions: [
      LegalityCondition.AtCollectionOffice,
      LegalityCondition.CardHeld,
      LegalityCondition.Arrived,
      LegalityCondition.Entered,
      LegalityCondition.InTime,
    ],
    silently: [LegalityCondition.HitsDecided, LegalityCondition.NoConfirmedHit],
  },
];

/** What nobody came for in time. */
export const UNCOLLECTED: readonly LegalityRow[] = [
  // A late swap is no ground for refusal: an officer gives more time for it.
  {
    command: CommandName.ExtendDeadline,
    stages: [Stage.Collection],
    roles: REVIEWERS,
    conditions: [LegalityCondition.Overdue],
  },
  // A card that went back to stock is handed out where its holder asks for it anew.
  {
    command: CommandName.ChooseCollection,
    stages: [Stage.Collection],
    roles: [Role.Applicant],
    conditions: [LegalityCondition.CardReturned],
  },
];
