const VOWELS = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
/** Letters that hands, ears and machines take for one another. */
const CONFUSED =
  'mn il ij iy ce oc uv vw bh bd bp dt gk kq sz cs ck jg fv rn lr hk jh ei ao ou ae SC Ss Sj Cj Ck jy yi uw fp tf nh eo oq gq hn';

/** Letters by their code, without what lies beyond ASCII. */
const CODES = 128;
const LIKELY = 0.65;
const VOWEL_CHANGE = 0.6;
const SOFT_GAP = 0.7;
const DOUBLE_GAP = 0.4;
const SWAP = 0.8;
const FIRST = 0.25;

const gaps = new Float64Array(CODES).fill(1);
const changes = new Float64Array(CODES * CODES).fill(1);
for (const letter of `${VOWELS}h`) gaps[letter.charCodeAt(0)] = SOFT_GAP;
for (const x of VOWELS) for (const y of VOWELS) changes[x.charCodeAt(0) * CODES + y.charCodeAt(0)] = VOWEL_CHANGE;
for (const [x = '', y = ''] of CONFUSED.split(' ')) {
  for (const [a, b] of [
    [x, y],
    [y, x],
  ] as const) {
    changes[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = isVowel(a) && isVowel(b) ? VOWEL_CHANGE : LIKELY;
  }
}
/** French writes sh as ch. */
for (const [a, b] of ['SC', 'CS'] as const) changes[(a ?? '').charCodeAt(0) * CODES + (b ?? '').charCodeAt(0)] = 0.3;
for (let code = 0; code < CODES; code += 1) changes[code * CODES + code] = 0;

/** The letters of a word as bits, so that words far apart are told by their letters alone. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** A distance that words with these letters have at least. */
export const leastApart = (a: number, b: number): number => VOWEL_CHANGE * Math.max(count(a & ~b), count(b & ~a));

function count(bits: number): number {
  let it = bits - ((bits >>> 1) & 0x55_55_55_55);
  it = (it & 0x33_33_33_33) + ((it >>> 2) & 0x33_33_33_33);
  return Math.imul((it + (it >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

const MOST = 24;
const rows = [0, 1, 2].map(() => new Float64Array(MOST + 1));
const [codesA, codesB] = [new Uint8Array(MOST), new Uint8Array(MOST)];
const [gapsA, gapsB] = [new Float64Array(MOST), new Float64Array(MOST)];

/**
 * Edit distance with swaps of neighbours (optimal string alignment), where likely slips cost less than a letter. Words are
 * compared up to their 24th letter.
 * @param limit what lies further apart is given as infinitely far
 */
export function distance(a: string, b: string, limit = Infinity): number {
  const [n, m] = [measure(a, codesA, gapsA), measure(b, codesB, gapsB)];
  let [before, last, now] = rows as [Float64Array, Float64Array, Float64Array];
  last[0] = 0;
  for (let j = 1; j <= m; j += 1) last[j] = (last[j - 1] as number) + (gapsB[j - 1] as number);
  for (let i = 1; i <= n; i += 1) {
    const x = codesA[i - 1] as number;
    const gap = gapsA[i - 1] as number;
    let least = (now[0] = (last[0] as number) + gap);
    for (let j = 1; j <= m; j += 1) {
      const y = codesB[j - 1] as number;
      let cost = (last[j - 1] as number) + (changes[x * CODES + y] as number);
      if (i === 1 && j === 1 && x !== y) cost += FIRST;
      const without = (last[j] as number) + gap;
      if (without < cost) cost = without;
      const more = (now[j - 1] as number) + (gapsB[j - 1] as number);
      if (more < cost) cost = more;
      if (i > 1 && j > 1 && x === codesB[j - 2] && y === codesA[i - 2]) {
        const swapped = (before[j - 2] as number) + SWAP;
        if (swapped < cost) cost = swapped;
      }
      now[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap may still go back by one row, and costs more than it saves.
    if (least > limit) return Infinity;
    [before, last, now] = [last, now, before];
  }
  return last[m] as number;
}

/** The codes of a word and what each of its letters costs to leave out: a doubled one, an h or a vowel is soon lost. */
function measure(word: string, codes: Uint8Array, costs: Float64Array): number {
  const length = Math.min(word.length, MOST);
  for (let i = 0; i < length; i += 1) {
    const code = word.charCodeAt(i) & (CODES - 1);
    codes[i] = code;
    costs[i] = i > 0 && codes[i - 1] === code ? DOUBLE_GAP : (gaps[code] as number);
  }
  return length;
}

/** What stands in a script without vowels may be each of these sounds. */
const MAY_BE: Readonly<Record<string, string>> = {
  y: 'iey',
  w: 'uovw',
  d: 'z',
  z: 'd',
  t: 's',
  k: 'gqh',
  g: 'k',
  j: 'gC',
  a: 'aeoi',
  i: 'ie',
  s: 'z',
  p: 'bf',
  b: 'p',
  f: 'pv',
  v: 'u',
  C: 'jSs',
  h: 'k',
};
const WRITTEN_VOWEL = new Set('yawi');

/** Edit distance of a word without its vowels from one with them. */
export function unwritten(bare: string, full: string): number {
  const [n, m] = [Math.min(bare.length, MOST), Math.min(full.length, MOST)];
  let [last, now] = rows as [Float64Array, Float64Array];
  last[0] = 0;
  const skip = (j: number): number => (isVowel(full[j]) ? 0.08 : full[j] === 'h' || full[j] === 'v' ? 0.5 : 1);
  for (let j = 1; j <= m; j += 1) last[j] = (last[j - 1] ?? 0) + skip(j - 1);
  for (let i = 1; i <= n; i += 1) {
    const x = bare[i - 1] as string;
    const drop = WRITTEN_VOWEL.has(x) ? 0.3 : x === 'h' ? 0.6 : 1;
    now[0] = (last[0] ?? 0) + drop;
    for (let j = 1; j <= m; j += 1) {
      const y = full[j - 1] as string;
      const change = x === y ? 0 : MAY_BE[x]?.includes(y) ? (WRITTEN_VOWEL.has(x) ? 0.05 : 0.4) : 1.2;
      now[j] = Math.min((last[j - 1] ?? 0) + change, (last[j] ?? 0) + drop, (now[j - 1] ?? 0) + skip(j - 1));
    }
    [last, now] = [now, last];
  }
  return last[m] ?? 0;
}
