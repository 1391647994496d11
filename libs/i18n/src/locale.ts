import Negotiator from 'negotiator';
import type { Locale } from './both-texts.js';

const OFFERED = ['zh', 'en'];

/**
 * The language for an `Accept-Language` header: Chinese of any kind is answered in zh-TW, anything else in English.
 * Without a header, or with one that names no language, zh-TW: the platform's own.
 */
export const localeFrom = (acceptLanguage: string | undefined): Locale => {
  const header = acceptLanguage?.trim() ?? '';
  if (header === '' || header === '*') return 'zh-TW';
  const language = new Negotiator({ headers: { 'accept-language': header } }).language(OFFERED);
  return language === 'zh' ? 'zh-TW' : 'en';
};
