import { joinCompounds } from './compounds.js';
import { readHan } from './han.js';
import { readHangul } from './hangul.js';
import type { Script } from './scripts.js';
import { isConsonantal, romanise, scriptOf } from './scripts.js';
import { cutIntoSyllables } from './syllables.js';

/** One part of a name. */
export interface NamePart {
  /** lower-case Latin letters and digits */
  readonly text: string;
  /** as it was written; an explanation shows this */
  readonly written: string;
  /** says little about who somebody is: articles, prepositions, titles */
  readonly isParticle: boolean;
  /** vowels are not written in its script */
  readonly isConsonantal: boolean;
  /** read from another script than Latin */
  readonly isRead: boolean;
}

/** A name as the matcher compares it. One written name may be read in two ways. */
export interface ReadName {
  readonly parts: readonly NamePart[];
  /** of East Asia, cut into its syllables */
  readonly isSyllabic: boolean;
  /** words that were cut: whoever looks for them whole finds the name, too */
  readonly uncut?: readonly string[];
  /** in simplified Han characters, where that is how it was written */
  readonly han?: string;
}

/** No name is longer; what is behind is not read. */
const MOST_LETTERS = 240;
const MOST_PARTS = 16;
const MOST_CHARACTERS = 12;

const PARTICLES = new Set(
  (
    'al el bin ibn ben bint binti binte bt bte ould uld ul ur us ud as ad ar an at az de del della di da do dos das du la le las los van von der ' +
    'den ter ten zu zum y e und of the abu abou oglu ogly kyzy qizi so do wo mr mrs ms miss mx dr prof sir lady lord haji hajji hadji haj hajj ' +
    'sheikh shaikh shaykh sheik shekh cheikh mullah mulla molla mawlawi maulavi maulvi mawlana maulana qari hafiz ustad ustaz sayed sayyid ' +
    'syed gen general col colonel maj major capt captain lt brig alias aka formerly nee'
  ).split(' '),
);

/** Articles and prepositions need a word behind them: at the end they are the name itself. */
const AT_THE_END = new Set('bey khan effendi pasha oglu ogly kyzy qizi phd md'.split(' '));
/** The same in scripts without vowels. */
const BARE_PARTICLES = new Set('bn abn abw bnt syd kary haj Syh mla mwlwy hafz al ben bt'.split(' '));

// U+0091 and U+0092 are apostrophes of Windows that were taken for Latin-1.
const APOSTROPHES = /(?<=\p{L})['\u0091\u0092’‘`´ʼʻʿʾ＇"״׳](?=\p{L})|['\u0091\u0092’‘`´ʼʻʿʾ＇]/gu;
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]+/u;

/** Reads a name in any script, any order of its parts, and with anything else in it. Never throws. */
export function readName(name: string): readonly ReadName[] {
  const cleaned = name
    .slice(0, MOST_LETTERS)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]+/gu, (it) => (/\p{Cc}/u.test(it) ? ' ' : ''))
    .replace(APOSTROPHES, '');
  const words: { readonly written: string; readonly script: Script }[] = [];
  let han = '';
  for (const word of cleaned.split(NOT_A_LETTER)) {
    for (const run of runsOf(word)) {
      if (run.script === 'han')
        han = Array.from(han + run.written)
          .slice(0, MOST_CHARACTERS)
          .join('');
      else if (words.length < MOST_PARTS) words.push(run);
    }
  }
  const names: ReadName[] = [];
  if (words.length > 0) names.push(fromWords(words));
  if (han !== '') names.push(fromHan(han));
  return names.filter(({ parts, han: characters }) => parts.length > 0 || characters !== undefined);
}

/** A word in pieces of one script each. */
function runsOf(word: string): { written: string; script: Script }[] {
  const runs: { written: string; script: Script }[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    const script = /[\p{M}\p{N}ー々]/u.test(letter)
      ? letter === '々'
        ? 'han'
        : (last?.script ?? 'latin')
      : scriptOf(letter);
    if (last?.script === script) last.written += letter;
    else runs.push({ written: letter, script });
  }
  // Latin look-alikes are typed into Cyrillic words.
  const isCyrillic = runs.length > 1 && runs.every(({ script }) => script === 'cyrillic' || script === 'latin');
  return isCyrillic ? [{ written: word, script: 'cyrillic' }] : runs;
}

function fromWords(words: readonly { written: string; script: Script }[]): ReadName {
  const parts: NamePart[] = [];
  for (const { written, script } of words) {
    const isRead = script !== 'latin';
    if (script === 'hangul') {
      for (const text of readHangul(written)) parts.push(part(text, written, { isRead }));
      continue;
    }
    const text = isRead ? romanise(written, script) : withoutDigits(romanise(written, script));
    if (text !== '') parts.push(part(text, written, { isRead, isConsonantal: isConsonantal(script) }));
  }
  const joined = joinCompounds(parts.slice(0, MOST_PARTS)).map((it, i, all) =>
    i === all.length - 1 ? atTheEnd(it) : it,
  );
  const significant = joined.filter(({ isParticle }) => !isParticle);
  const plain = joined.filter((it) => !it.isParticle || it.text.length <= 2);
  const syllables = plain.some((it) => it.isConsonantal) ? undefined : cutIntoSyllables(plain.map(({ text }) => text));
  if (syllables) {
    const isRead = plain.some((it) => it.isRead);
    return {
      parts: syllables.map((text) => ({ ...part(text, text, { isRead }), isParticle: false })),
      isSyllabic: true,
      uncut: plain.map(({ text }) => text).filter((text) => !syllables.includes(text)),
    };
  }
  // Of a name that is nothing but titles, the titles are the name.
  if (significant.length === 0) return { parts: joined.map((it) => ({ ...it, isParticle: false })), isSyllabic: false };
  return { parts: joined, isSyllabic: false };
}

const atTheEnd = (it: NamePart): NamePart =>
  it.isParticle && !AT_THE_END.has(it.text) ? { ...it, isParticle: false } : it;

function fromHan(text: string): ReadName {
  const { characters, syllables, words } = readHan(text);
  const isSyllabic = syllables.length > 0;
  const parts = (isSyllabic ? syllables : words).map((it) => ({
    ...part(it, it, { isRead: true }),
    isParticle: false,
  }));
  return { parts, isSyllabic, han: characters };
}

function part(
  text: string,
  written: string,
  { isRead = false, isConsonantal: bare = false }: { isRead?: boolean; isConsonantal?: boolean },
): NamePart {
  return { text, written, isParticle: (bare ? BARE_PARTICLES : PARTICLES).has(text), isConsonantal: bare, isRead };
}

/** Digits among letters are letters badly read: R0SSI, Sech1n. */
function withoutDigits(text: string): string {
  if (!/\d/.test(text) || !/[a-z]/.test(text)) return text;
  return text
    .replace(/0/g, 'o')
    .replace(/1(?=[aeou])|(?<=[aeou])1/g, 'l')
    .replace(/1/g, 'i')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/[69]/g, 'g')
    .replace(/4/g, 'a')
    .replace(/3/g, 'e')
    .replace(/[27]/g, 'z');
}
