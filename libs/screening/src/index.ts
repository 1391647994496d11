export { createScreener } from './screener.js';
export type { ListEntry, Match, ScreenedPerson, Screener } from './screener.js';
