import type { Actor } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';

export const OFFICE = 'taipei-city';
export const ELSEWHERE = 'kaohsiung-city';

const uuid = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

export const APPLICANT: Actor = { id: uuid(1), role: Role.Applicant };
export const FIRST_REVIEWER: Actor = { id: uuid(2), role: Role.NiaReviewer };
export const SECOND_REVIEWER: Actor = { id: uuid(3), role: Role.NiaReviewer };
export const SUPERVISOR: Actor = { id: uuid(4), role: Role.NiaSupervisor };
export const COUNTER: Actor = { id: uuid(5), role: Role.ConsularOfficer, office: 'boca-taipei' };

/** Everybody who may send a command to a case, and an operator, who may not. */
export const CAST: readonly Actor[] = [
  APPLICANT,
  FIRST_REVIEWER,
  SECOND_REVIEWER,
  SUPERVISOR,
  COUNTER,
  { id: uuid(6), role: Role.StationOfficer, office: OFFICE },
  { id: uuid(7), role: Role.StationOfficer, office: ELSEWHERE },
  { id: uuid(8), role: Role.MissionOfficer, office: OFFICE },
  { id: uuid(9), role: Role.Operator },
];
