/** Slips of hands and machines in a name of Latin letters. Each gives undefined where the name offers no place for it. */

const NEIGHBOURS = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

/** One letter of a longer word left out, doubled, swapped with the next or missed by a key; seldom the first. */
export function typo(draw, name) {
  const places = [...name.matchAll(/(?<=\p{L})\p{L}(?=\p{L})|(?<=\p{L}{3})\p{L}/gu)].map(({ index }) => index);
  if (places.length < 3) return undefined;
  const at = draw.pick(places);
  const letter = name[at];
  const beside = NEIGHBOURS[letter.toLowerCase()];
  const how = draw.below(4);
  if (how === 0) return name.slice(0, at) + name.slice(at + 1);
  if (how === 1) return name.slice(0, at) + letter + name.slice(at);
  if (how === 2 && /\p{L}/u.test(name[at + 1] ?? '') && name[at + 1] !== letter)
    return name.slice(0, at) + name[at + 1] + letter + name.slice(at + 2);
  return name.slice(0, at) + (beside ? draw.pick([...beside]) : 'e') + name.slice(at + 1);
}

const MISREAD = [
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
  ['s', '5'],
  ['b', '8'],
  ['m', 'rn'],
  ['rn', 'm'],
  ['w', 'vv'],
  ['h', 'b'],
  ['c', 'e'],
  ['g', 'q'],
  ['u', 'v'],
];

export function misread(draw, name) {
  const lower = name.toLowerCase();
  const places = MISREAD.flatMap(([from, to]) => {
    const at = lower.indexOf(from, 1);
    return at < 0 ? [] : [[at, from, to]];
  });
  if (places.length === 0) return undefined;
  const [at, from, to] = draw.pick(places);
  const isUpper = name[at] !== lower[at];
  return name.slice(0, at) + (isUpper ? to.toUpperCase() : to) + name.slice(at + from.length);
}

const PLAIN = { đ: 'd', Đ: 'D', ı: 'i', ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', æ: 'ae', œ: 'oe' };
const DIGRAPHS = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' };

export const withoutMarks = (name) =>
  [...name.normalize('NFD')]
    .map((letter) => PLAIN[letter] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '');

/** ICAO Doc 9303: machines have no marks, and some letters become two. */
export const withDigraphs = (name) =>
  withoutMarks([...name.normalize('NFC')].map((letter) => DIGRAPHS[letter] ?? letter).join(''));

/** The name line of a passport's machine-readable zone: 39 characters, family name first. */
export function machineReadable({ given, family }) {
  const zone = (text) =>
    withDigraphs(text)
      .toUpperCase()
      .replace(/['’.]/g, '')
      .replace(/[^A-Z]+/g, '<');
  const line = family === '' ? zone(given) : given === '' ? zone(family) : `${zone(family)}<<${zone(given)}`;
  return line.padEnd(39, '<').slice(0, 39);
}
