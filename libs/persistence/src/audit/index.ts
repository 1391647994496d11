export { contentHashOf, hashOf, linkHashOf } from './chain.js';
export type { AuditContent, AuditEntry } from './chain.js';
export type { ExportLine, ExportScope } from './export-line.js';
export { verifyExport } from './verify.js';
export type { Fault, Verdict } from './verify.js';
