export { CASE_TYPES } from './case-types.js';
export type { CaseType } from './case-types.js';
