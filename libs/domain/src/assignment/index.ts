export { assignCases, AssignmentCause, Unplaced } from './assign-cases.js';
export type { Assigned, AssignmentDay, CaseHolder, CaseToAssign, DeskOfficer, Move } from './assign-cases.js';
export { PROPOSED_RULES } from './assignment-rule.js';
export type { AssignmentRule, AssignmentRules, RuleCondition, RuleTarget } from './assignment-rule.js';
export { awayUntil, USUAL_DESK } from './desk-officer.js';
export type { Absence, OfficerDesk } from './desk-officer.js';
