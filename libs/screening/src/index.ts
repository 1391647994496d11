export { buildScreener } from './build-screener.js';
export type { Match, Ranked, ScreenedPerson, Screener } from './screener.js';
