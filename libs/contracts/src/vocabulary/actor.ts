import type { Authority } from './authority.js';

/** What a signed-in person may be; one account may hold several. */
export const Role = {
  Applicant: 'applicant',
  NiaReviewer: 'nia-reviewer',
  NiaSupervisor: 'nia-supervisor',
  /** NIA service station 服務站: hands cards over */
  StationOfficer: 'station-officer',
  /** MOFA counter 領事事務局: inspects passports */
  ConsularOfficer: 'consular-officer',
  /** mission abroad 駐外館處: inspects passports and hands cards over */
  MissionOfficer: 'mission-officer',
  /** 出納: releases what goes back by bank transfer, and clears what the day's settlement leaves open; decides no case */
  Cashier: 'cashier',
  /** 稽核人員: searches the record of who did and saw what; decides no case and opens none */
  Auditor: 'auditor',
  /** runs the platform; decides no case */
  Operator: 'operator',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
export const ROLES = Object.values(Role) as readonly Role[];

export const ROLE_AUTHORITY = {
  [Role.Applicant]: 'applicant',
  [Role.NiaReviewer]: 'nia',
  [Role.NiaSupervisor]: 'nia',
  [Role.StationOfficer]: 'nia',
  [Role.ConsularOfficer]: 'mofa',
  [Role.MissionOfficer]: 'mofa',
  [Role.Cashier]: 'nia',
  [Role.Auditor]: 'nia',
  [Role.Operator]: 'platform',
} as const satisfies Record<Role, Authority>;

/** Who acts, by reference: no name and no personal data. */
export interface Actor {
  /** account id, or the name of a system */
  readonly id: string;
  readonly role: Role | 'system';
  /** service station, mission or counter code, for officers bound to one */
  readonly office?: string;
  /** who acts for an applicant does so by this mandate 委任, as far as it goes */
  readonly mandate?: string;
}

/** Somebody who has not signed in, or could not. */
export const ANONYMOUS: Actor = { id: 'anonymous', role: 'system' };

/** The platform itself, when it moves a case on without a person. */
export const PLATFORM: Actor = { id: 'platform', role: 'system' };
