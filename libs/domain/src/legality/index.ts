export { HOLDS, REFERRED_ROUTES } from './conditions.js';
export { allowedActions, judge } from './legality.js';
export type { Attempt, Verdict } from './legality.js';
