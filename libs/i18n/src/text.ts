import type { BothTexts, Locale, TextParams } from './both-texts.js';
import { fill } from './fill.js';
import { TEXTS } from './texts/index.js';

/** Whether there is a text under a key, e.g. `stages.payment`. */
export const hasText = (key: string): boolean => TEXTS.has(key);

/** Every key, for tests and for the pages that list what can be said. */
export const textKeys = (): readonly string[] => [...TEXTS.keys()];

/**
 * The text under a key, `<area>.<key>`, with its placeholders filled. A key without a text gives the key itself: an answer
 * with a bare key is still an answer, and a test finds every key that is used.
 */
export const text = (key: string, params: TextParams, locale: Locale): string => {
  const found = TEXTS.get(key);
  if (!found) return key;
  const language = locale === 'en' ? 'en' : 'zh';
  return fill(found[language], params, language, (named) => TEXTS.get(named)?.[language]);
};

export const bothTexts = (key: string, params: TextParams = {}): BothTexts => ({
  zh: text(key, params, 'zh-TW'),
  en: text(key, params, 'en'),
});
