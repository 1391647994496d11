export { buildScreener } from './build-screener.js';
export { personKey } from './person-key.js';
export type { Match, Ranked, ScreenedPerson, Screener, ScreenerInForce } from './screener.js';
