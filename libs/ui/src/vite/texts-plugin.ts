import { AREAS } from '@talent-window/i18n/areas';
import type { Texts } from '@talent-window/i18n/areas';
import type { Plugin } from 'vite';

const LOADERS = 'virtual:texts';
const ONE = 'virtual:texts/';
/** Halves of a text, by language. */
const HALVES = { 'zh-TW': 'zh', en: 'en' } as const;

/**
 * The texts of libs/i18n as modules, one for each area and language, so that a page loads the words it uses.
 * `virtual:texts` gives a loader for each.
 */
export function textsPlugin(): Plugin {
  const areas = Object.entries<Texts>(AREAS);
  return {
    name: 'talent-window:texts',
    resolveId: (id) => (id === LOADERS || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LOADERS}`) {
        const of = (language: string): string =>
          areas
            .map(([area]) => `${JSON.stringify(area)}: () => import(${JSON.stringify(`${ONE}${language}/${area}`)})`)
            .join(', ');
        return `export default { ${Object.keys(HALVES)
          .map((language) => `${JSON.stringify(language)}: { ${of(language)} }`)
          .join(', ')} };`;
      }
      const [, language, name] = /^\0virtual:texts\/([^/]+)\/(.+)$/.exec(id) ?? [];
      const half = HALVES[language as keyof typeof HALVES];
      const texts = areas.find(([area]) => area === name)?.[1];
      if (half === undefined || texts === undefined) return undefined;
      return `export default ${JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, both]) => [key, both[half]])))};`;
    },
  };
}
