export { explainMatch, explainTrigram, weighingOf } from './explain-match.js';
export type { Weighing } from './explain-match.js';
export { LOCALES } from './both-texts.js';
export type { BothTexts, Locale, TextParams } from './both-texts.js';
export { bothTexts, hasText, text, textKeys } from './text.js';
export { formatDay } from './fill.js';
export { localeFrom } from './locale.js';
export type { TextAreas } from './texts/index.js';
