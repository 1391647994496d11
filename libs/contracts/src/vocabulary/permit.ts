import type { Day, Instant } from './case-type.js';
import type { ReasonKey } from './reason.js';

export const PermitState = {
  InForce: 'in-force',
  Expired: 'expired',
  /** 撤銷: void from the beginning, because it should never have been issued */
  Annulled: 'annulled',
  /** 廢止: void from now on, because what it rested on is gone */
  Revoked: 'revoked',
} as const;
export type PermitState = (typeof PermitState)[keyof typeof PermitState];
export const PERMIT_STATES = Object.values(PermitState) as readonly PermitState[];

/** What an approved case brought: the card, from the day after it was made [Gold Card Regulations Art. 6(2)]. */
export interface Permit {
  readonly validFrom: Day;
  /** last day of validity */
  readonly validUntil: Day;
  readonly state: PermitState;
  /** when it was annulled or revoked, or found expired */
  readonly endedAt?: Instant;
  /** why it was annulled or revoked */
  readonly reasons?: readonly ReasonKey[];
  /** 事實, in the officer's words to the holder [Administrative Procedure Act Art. 96] */
  readonly facts?: string;
}

/** Why an officer looks at a permit that is in force. */
export const PermitDoubt = {
  /** the labour agency came to another conclusion after the approval */
  LabourConclusion: 'labour-conclusion',
  /** a list changed, and an entry may be the holder */
  Hit: 'hit',
} as const;
export type PermitDoubt = (typeof PermitDoubt)[keyof typeof PermitDoubt];
export const PERMIT_DOUBTS = Object.values(PermitDoubt) as readonly PermitDoubt[];

export const PermitDecision = {
  /** what put it in doubt does not speak against it */
  Keep: 'keep',
  /** 撤銷 */
  Annul: 'annul',
  /** 廢止 */
  Revoke: 'revoke',
} as const;
export type PermitDecision = (typeof PermitDecision)[keyof typeof PermitDecision];
export const PERMIT_DECISIONS = Object.values(PermitDecision) as readonly PermitDecision[];

/** What the authorities that took part are told was decided [Gold Card Regulations Art. 8]. */
export const DecisionKind = {
  Approved: 'approved',
  Refused: 'refused',
  Dismissed: 'dismissed',
  Annulled: 'annulled',
  Revoked: 'revoked',
} as const;
export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];
export const DECISION_KINDS = Object.values(DecisionKind) as readonly DecisionKind[];
