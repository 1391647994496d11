export { codeOf, documentNoOf, maskName, readCode } from './code.js';
export type { PayBy } from './kinds/payment-notice.js';
export { photoOf } from './photo.js';
export { createPress } from './press.js';
export type { Press, PressParts, PrintOrder } from './press.js';
export { PAPERS, renderPaper } from './render-paper.js';
export type { Rendering } from './render-paper.js';
export { issueDay, nameOf } from './source.js';
export type { CommonFacts, PaperSource, Person } from './source.js';
