import type { Locale } from '@talent-window/i18n';
import i18next from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import loaders from 'virtual:texts';

/** The half of a `BothTexts` that a language reads. */
export const HALF = { 'zh-TW': 'zh', en: 'en' } as const satisfies Record<Locale, 'zh' | 'en'>;

const KEPT = 'talent-window.language';

const isLocale = (value: string | null): value is Locale => value === 'zh-TW' || value === 'en';

/** What the address asks for, else what was chosen here before, else what the browser prefers. */
const preferred = (): Locale => {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) return asked;
  const kept = localStorage.getItem(KEPT);
  if (isLocale(kept)) return kept;
  return navigator.languages.some((language) => language.toLowerCase().startsWith('zh')) ? 'zh-TW' : 'en';
};

/** Begins with the words that every page needs; others come with the pages that use them. */
export async function startLanguage(areas: readonly string[]): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(resourcesToBackend((language: string, area: string) => loaders[language]?.[area]?.()))
    .init({
      lng: preferred(),
      fallbackLng: false,
      supportedLngs: ['zh-TW', 'en'],
      load: 'currentOnly',
      ns: [...areas],
      defaultNS: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { skipOnVariables: true, prefix: '\u0000', suffix: '\u0000' },
      react: { useSuspense: true },
    });
  tellDocument();
  i18next.on('languageChanged', tellDocument);
}

const tellDocument = (): void => {
  document.documentElement.lang = locale();
};

export const locale = (): Locale => (i18next.language === 'en' ? 'en' : 'zh-TW');

/** Everything that is shown is shown anew in the other language; place and typed text stay. */
export async function changeLanguage(to: Locale): Promise<void> {
  localStorage.setItem(KEPT, to);
  await i18next.changeLanguage(to);
}
