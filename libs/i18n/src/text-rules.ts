import type { BothTexts } from './both-texts.js';
import { GLOSSARY } from './glossary.js';

/** What a text mentions, `{name}` or `{name:format}`, in order. */
export const placeholdersOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{\w+(?::\w+)?\}/gu)].map(([it]) => it).sort();

const HAN = /\p{Script=Han}/u;
const HAN_OR_ITS_MARKS = /\p{Script=Han}|[，。；：]/u;
/** Of those that look nothing like the traditional character. */
const SIMPLIFIED = /[这为时会发国业证护说请应务员结办处变签档]/u;
/** Says that something is processed, and not what is to be done. */
const SAYS_NOTHING = /\b(processing|please wait|relevant information)\b|處理中|請稍候|相關資料/iu;

/** Of a language by its own name, beside the one that is shown. */
const NAMES_THE_OTHER: readonly string[] = ['shell.other-language'];

/** What is wrong with a text in both languages, in words for who writes it; nothing where all is well. */
export function faultsOfText(key: string, { zh, en }: BothTexts): readonly string[] {
  const isSwapped = NAMES_THE_OTHER.includes(key);
  return [
    ...(zh.trim() === '' ? ['there is nothing in zh-TW'] : []),
    ...(en.trim() === '' ? ['there is nothing in English'] : []),
    ...(!isSwapped && hasWords(zh) && !HAN.test(zh) ? ['zh-TW has no Han character'] : []),
    ...(!isSwapped && HAN_OR_ITS_MARKS.test(en) ? ['English has Han characters or their marks'] : []),
    ...(SIMPLIFIED.test(zh) ? [`zh-TW has the simplified character ${SIMPLIFIED.exec(zh)?.[0] ?? ''}`] : []),
    ...(placeholdersOf(zh).join() === placeholdersOf(en).join()
      ? []
      : [`zh-TW mentions ${list(placeholdersOf(zh))}, English ${list(placeholdersOf(en))}`]),
    ...(SAYS_NOTHING.test(zh) || SAYS_NOTHING.test(en)
      ? ['it says that something is processed, and not what is to be done']
      : []),
    ...faultsOfTerms(key, { zh, en }),
  ];
}

/** More than what it mentions, and marks between. */
const hasWords = (template: string): boolean => /\p{L}/u.test(template.replaceAll(/\{[^}]*\}/gu, ''));

/** Where a text leaves the glossary. */
export function faultsOfTerms(key: string, { zh, en }: BothTexts): readonly string[] {
  return GLOSSARY.flatMap((term) => {
    const { never = {}, except = [], always } = term;
    const wrong = [
      ...(never.zh ?? []).filter((it) => zh.includes(it)),
      ...(never.en ?? []).filter((it) => new RegExp(`\\b${it}`, 'iu').test(en)),
    ];
    const isMissing = always && zh.includes(term.zh) && !except.includes(key) && !saysIt(term.en, en);
    return [
      ...wrong.map((it) => `it says “${it}” for ${term.zh} (${term.en[0]})`),
      ...(isMissing ? [`zh-TW says ${term.zh}, English none of ${term.en.join(', ')}`] : []),
    ];
  });
}

const saysIt = (words: readonly string[], english: string): boolean =>
  words.some((word) => english.toLowerCase().includes(word.toLowerCase()));

const list = (placeholders: readonly string[]): string =>
  placeholders.length === 0 ? 'nothing' : placeholders.join(' ');
