export { policyFor } from './policy.js';
export { RULE_SETS } from './rule-sets.js';
export type { ApplicantSituation, RuleSet } from './rule-sets.js';
