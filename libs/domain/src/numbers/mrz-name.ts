import { toMrzLetters } from './mrz-letters.js';

type Components = readonly string[];

const componentsOf = (name: string): Components =>
  toMrzLetters(name)
    .split('<')
    .filter((it) => it !== '');

/** Takes a letter from the longest component, the last of them; undefined where all are initials. */
const shortened = (components: Components): Components | undefined => {
  const longest = Math.max(...components.map((it) => it.length));
  const at = components.findLastIndex((it) => it.length === longest);
  return longest < 2 ? undefined : components.map((it, i) => (i === at ? it.slice(0, -1) : it));
};

const fit = (components: Components, room: number): string => {
  let kept = components;
  while (kept.join('<').length > room) kept = shortened(kept) ?? kept.slice(0, -1);
  return kept.join('<');
};

/** As much as there is room for, ending in a letter; undefined where the room ends behind an initial. */
const cut = (components: Components, room: number): string | undefined => {
  let kept = components;
  while (kept.join('<').charAt(room - 1) === '<') {
    const seen = kept
      .join('<')
      .slice(0, room - 1)
      .split('<').length;
    const less = shortened(kept.slice(0, seen));
    if (less === undefined) return undefined;
    kept = [...less, ...kept.slice(seen)];
  }
  return kept.join('<').slice(0, room);
};

/**
 * Name field of an MRZ: SURNAME<<GIVEN<NAMES, filled or cut to `length`. A name that was cut ends in a letter, so that
 * a reader sees it, and keeps a letter of the given names [ICAO 9303-5 §4.2.3]. Throws a RangeError for an empty
 * surname and for letters that have no Latin spelling.
 */
export const mrzName = (surname: string, givenNames: string, length = 30): string => {
  const [primary, secondary] = [componentsOf(surname), componentsOf(givenNames)];
  if (primary.length === 0) throw new RangeError('a name in a machine-readable zone has a surname, or a single name');
  if (secondary.length === 0) return (cut(primary, length) ?? fit(primary, length)).padEnd(length, '<');
  let room = length - 3;
  for (;;) {
    const first = fit(primary, room);
    const rest = cut(secondary, length - first.length - 2);
    if (rest !== undefined) return `${first}<<${rest}`.padEnd(length, '<');
    room = first.length - 1;
  }
};
