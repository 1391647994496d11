export { findDeskOfficers, keepOfficerDesk } from './desk-officers.js';
export type { NamedOfficer } from './desk-officers.js';
export type { AssignableCase } from './cases-to-assign.js';
export { proposeAssignments } from './propose.js';
export type { Proposal } from './propose.js';
export {
  dropAssignment,
  findPlannedAssignments,
  noteAssignmentTaken,
  planAssignment,
  standingOfPlanned,
} from './rule-assignments.js';
export type { RuleAssignment } from './rule-assignments.js';
export { findAssignmentRules, putAssignmentRules } from './rules.js';
export type { RulesInForce } from './rules.js';
