export { diffList } from './diff-list.js';
export type { EntryChange } from './diff-list.js';
export { activate, rollback } from './editions.js';
export type { Activation, ActivationResult } from './editions.js';
export { importList } from './import-list.js';
export type { ImportResult, ListImport } from './import-list.js';
export type { EntryContent, ListFile } from './raw-entry.js';
export { showLists } from './show-lists.js';
export type { ShownList } from './show-lists.js';
