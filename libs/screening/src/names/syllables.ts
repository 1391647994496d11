import { CANTONESE_AND_HOKKIEN, KOREAN_SURNAMES } from './syllable-spellings.js';

const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
/** Finals that follow each group of initials; together the syllables of Hanyu pinyin. */
const FINALS: readonly (readonly [initials: string, finals: string])[] = [
  ['b p m', 'a o ai ei ao an en ang eng i ie iao ian in ing u'],
  ['m', 'e iu ou'],
  ['p', 'ou'],
  ['f', 'a o ei ou an en ang eng u'],
  ['d t', 'a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un'],
  ['d', 'en iu ia'],
  ['n l', 'a e ai ei ao ou an ang eng ong i ie iao iu ian in iang ing u uo uan un v ve'],
  ['n', 'en'],
  ['l', 'ia'],
  ['g k h', 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang'],
  ['j q x', 'i ia ie iao iu ian in iang ing iong u ue uan un'],
  ['zh ch sh', 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang'],
  ['zh ch', 'ong'],
  ['r', 'e i ao ou an en ang eng ong u uo ui uan un'],
  ['z c s', 'a e i ai ei ao ou an en ang eng ong u uo ui uan un'],
  ['y', 'a e ao ou an in ang ing ong i u ue uan un'],
  ['w', 'a o ai ei an en ang eng u'],
];
const PINYIN = [
  'a e ai ei ao ou an en ang er o'.split(' '),
  FINALS.flatMap(([initials, finals]) => initials.split(' ').flatMap((i) => finals.split(' ').map((f) => i + f))),
].flat();

const WADE_GILES_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  x: 'hs',
  r: 'j',
};
const WADE_GILES_WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu szu',
  yi: 'i yi',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  yue: 'yueh',
  yong: 'yung',
  er: 'erh',
  e: 'o',
  ge: 'ko ke',
  ke: 'ko ke',
  he: 'ho',
  gui: 'kuei',
  kui: 'kuei',
};
const WADE_GILES_FINALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[dtnlrsz]|zh|ch|c)uo$/, 'o'],
  [/(?<=^[jqx])u(?=e|an|n|$)/, 'u'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/ie$/, 'ieh'],
  [/[uv]e$/, 'ueh'],
  [/v$/, 'u'],
];

/** How Taiwan's passports and older books write a syllable of pinyin: Wade-Giles without its marks, Tongyong, and mixtures. */
function spellingsOf(syllable: string): string[] {
  const initial = INITIALS.filter((it) => syllable.startsWith(it)).sort((a, b) => b.length - a.length)[0] ?? '';
  const final = WADE_GILES_FINALS.reduce((text, [from, to]) => text.replace(from, to), syllable).slice(initial.length);
  const wadeGiles = WADE_GILES_WHOLE[syllable]?.split(' ') ?? [(WADE_GILES_INITIALS[initial] ?? initial) + final];
  const tongyong = syllable
    .replace(/^zh/, 'jh')
    .replace(/^q/, 'c')
    .replace(/^x/, 's')
    .replace(/(?<=^[fw])eng$/, 'ong')
    .replace(/^wen$/, 'wun')
    .replace(/iu$/, 'iou')
    .replace(/ui$/, 'uei');
  const yu = syllable.includes('v') ? [syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [];
  return [syllable, ...wadeGiles, tongyong, ...yu];
}

const READINGS = new Map<string, string[]>();
const learn = (spelling: string, reading: string): void => {
  const known = READINGS.get(spelling);
  if (!known) READINGS.set(spelling, [reading]);
  else if (!known.includes(reading)) known.push(reading);
};
for (const syllable of PINYIN) for (const spelling of spellingsOf(syllable)) learn(spelling, syllable);
const MANDARIN = new Set(READINGS.keys());
for (const [reading, spellings] of CANTONESE_AND_HOKKIEN) for (const it of spellings) learn(it, reading);

/** Surnames in pinyin that are common enough to tell a Chinese name by. */
const isSurname = (word: string): boolean =>
  (READINGS.get(word) ?? []).some((reading) => SURNAME_READINGS.has(reading));
const SURNAME_READINGS = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han ' +
    'feng cao peng zeng xiao tian dong pan yuan cai jiang yu ye du su wei cheng lv ding ren shen yao lu fu zhong cui tan ' +
    'liao fan shi jin jia xia fang zou xiong bai meng qin qiu hou yan xue lei long duan hao kong shao mao chang wan gu lai ' +
    'wen qian dai mo yin shang he ni qi niu hong gong tao kang ge ji xing an zhuang ou lan mei bao zuo ruan xiang hua tong ' +
    'kuang bian jian qu dou you ying zhan mu jing xin guan zhen pu nie lian jiao ke cen pang ao wang ba fei ji sang shu'
  ).split(' '),
);

const KOREAN =
  /^(kk|tt|pp|ss|jj|ch|[gkndtrlmbpsjh])?(yae|yeo|yoo|wae|weo|woo|eui|ya|yo|yu|ye|wa|wo|we|wi|ae|ai|eo|eu|oe|oi|oo|ou|ee|ui|a|o|u|e|i)(ng|ch|[kgntdlrmpbh])?$/;
const KOREAN_VOWELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('ae ai e'.split(' ').map((it) => [it, 'e'])),
  ...Object.fromEntries('yeo yo yoo yu ye yae'.split(' ').map((it) => [it, 'y'])),
  ...Object.fromEntries('eo o u oo ou eu wo weo woo'.split(' ').map((it) => [it, 'o'])),
  ...Object.fromEntries('i ee wi ui eui'.split(' ').map((it) => [it, 'i'])),
  ...Object.fromEntries('oe oi we wae'.split(' ').map((it) => [it, 'w'])),
};
const KOREAN_CONSONANTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('g k kk'.split(' ').map((it) => [it, 'k'])),
  ...Object.fromEntries('d t tt'.split(' ').map((it) => [it, 't'])),
  ...Object.fromEntries('b p pp'.split(' ').map((it) => [it, 'p'])),
  ...Object.fromEntries('j jj ch'.split(' ').map((it) => [it, 'c'])),
  ...Object.fromEntries('s ss'.split(' ').map((it) => [it, 's'])),
  ...Object.fromEntries('r l'.split(' ').map((it) => [it, 'l'])),
};

function koreanReading(word: string): string | undefined {
  const surname = KOREAN_SURNAMES.get(word);
  if (surname !== undefined) return `k-${surname}`;
  const [, initial = '', vowel = '', final = ''] = KOREAN.exec(word) ?? [];
  if (vowel === '') return undefined;
  const sound = (it: string): string => KOREAN_CONSONANTS[it] ?? it;
  return `k-${sound(initial)}${KOREAN_VOWELS[vowel] ?? vowel}${sound(final).replace('h', '')}`;
}

const cache = new Map<string, readonly string[]>();

/** The syllables that a word may stand for: in pinyin for Chinese, `k-…` for Korean; none where it is no syllable. */
export function readingsOf(word: string): readonly string[] {
  if (word.length > 7) return [];
  const known = cache.get(word);
  if (known) return known;
  const korean = koreanReading(word);
  const readings = [...(READINGS.get(word) ?? []), ...(korean === undefined ? [] : [korean])];
  if (cache.size < 50_000) cache.set(word, readings);
  return readings;
}

/** The fewest syllables that a word can be cut into, at most 3; undefined where it cannot. */
function cut(word: string, isSyllable: (part: string) => boolean, atMost = 3): readonly string[] | undefined {
  if (isSyllable(word)) return [word];
  if (atMost === 1 || word.length < 3) return undefined;
  let best: readonly string[] | undefined;
  for (let length = Math.min(7, word.length - 1); length > 0; length -= 1) {
    const head = word.slice(0, length);
    if (!isSyllable(head)) continue;
    const tail = cut(word.slice(length), isSyllable, (best?.length ?? atMost + 1) - 2);
    if (tail && tail.length + 1 < (best?.length ?? atMost + 1)) best = [head, ...tail];
    if (best?.length === 2) return best;
  }
  return best;
}

/** Ng is a surname, and what is left of any word that ends in it. */
const isMandarin = (part: string): boolean => MANDARIN.has(part);
const isChinese = (part: string): boolean => part !== 'ng' && READINGS.has(part);
const isKorean = (part: string): boolean => (part.length > 1 && KOREAN.test(part)) || KOREAN_SURNAMES.has(part);

/**
 * A name of East Asia in its syllables, where it looks like one: a surname first or last, and two to four syllables in all.
 * Weiming, Wei-ming and Wei Ming come out alike. Of several ways to cut it, the one with the fewest syllables.
 */
export function cutIntoSyllables(words: readonly string[]): readonly string[] | undefined {
  if (words.length === 0 || words.length > 4) return undefined;
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length > 1) {
    const mayBeChinese = ends.some(isSurname);
    const mayBeKorean = ends.some((it) => KOREAN_SURNAMES.has(it));
    return [
      mayBeChinese ? cutAll(words, isMandarin) : undefined,
      mayBeChinese ? cutAll(words, (part) => isMandarin(part) || isChinese(part)) : undefined,
      mayBeKorean ? cutAll(words, isKorean) : undefined,
    ].reduce((best, it) => (it && (!best || it.length < best.length) ? it : best));
  }
  const word = words[0] ?? '';
  const parts = READINGS.has(word) ? undefined : cut(word, isMandarin);
  return parts && parts.length > 1 && isSurname(parts[0] ?? '') ? parts : undefined;
}

/** A whole word may be any spelling of a syllable, a part of one only what is common. */
function cutAll(words: readonly string[], isSyllable: (part: string) => boolean): readonly string[] | undefined {
  const parts = words.map((word) => (READINGS.has(word) ? [word] : cut(word, isSyllable)));
  if (parts.some((it) => it === undefined)) return undefined;
  const all = parts.flatMap((it) => it ?? []);
  return all.length <= 4 ? all : undefined;
}
