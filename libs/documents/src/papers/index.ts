export { decisionKindOf, draftDismissal, servedDecision } from './decision.js';
export type { Decision, ServedDecision } from './decision.js';
export type { PayBy } from './kinds/payment-notice.js';
export { PAPERS, renderPaper } from './render-paper.js';
export type { Rendering } from './render-paper.js';
export { nameOf } from './source.js';
export type { Asked, CommonFacts, PaperSource, Person } from './source.js';
