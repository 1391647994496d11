/**
 * Somebody who bears a name: a culture, the parts of the name in the order the culture writes them, and for each part
 * which of its spellings is used.
 */
export function bearerOf(draw, culture) {
  const sex = draw.chance(0.6) ? 'm' : 'f';
  const slots = culture.draw(draw, sex);
  return { culture, sex, slots, spelling: spellingOf(draw, culture, slots) };
}

/** One system for the whole name where the culture romanises by system, else mostly the commonest spelling of each part. */
export function spellingOf(draw, { systems, home }, slots) {
  if (systems) {
    const system = draw.chance(0.85) ? home : draw.below(systems.length);
    return slots.map(() => (draw.chance(0.97) ? system : home));
  }
  return slots.map(({ part }) => (draw.chance(0.7) ? 0 : draw.below(part.spellings.length)));
}

export const wordsOf = ({ slots, spelling }) =>
  slots.map(({ part }, nth) => part.spellings[Math.min(spelling[nth], part.spellings.length - 1)]);

const FAMILY_ROLES = new Set(['family', 'mother']);

/** @returns the name as `{ given, family }` */
export function partsOf({ culture, slots }, words, style) {
  if (culture.write) return culture.write(words, slots, style);
  const ofFamily = (nth) => FAMILY_ROLES.has(slots[nth].role);
  return {
    given: words.filter((_, nth) => !ofFamily(nth)).join(' '),
    family: words.filter((_, nth) => ofFamily(nth)).join(' '),
  };
}

/** As the bearer would write it. */
export function textOf(bearer, words = wordsOf(bearer), style) {
  const { given, family } = partsOf(bearer, words, style);
  return (bearer.culture.familyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ');
}

const WRITTEN_TOGETHER = new Set(['han', 'hangul', 'kanji']);

/** The name in its own script; not all have one, and not every part of a table. */
export function scriptOf({ culture, slots }, variant = false) {
  if (!culture.script || slots.some(({ part }) => !part.script)) return undefined;
  const parts = slots.map(({ part }) => (variant ? part.variant : part.script));
  return parts.join(WRITTEN_TOGETHER.has(culture.script) ? '' : ' ');
}

/** Alike for all spellings, orders and scripts of one name, as far as the tables know. */
export const identityOf = ({ culture, slots }) =>
  [culture.script ?? culture.id, ...slots.map(({ part }) => part.script ?? part.spellings[0]).toSorted()].join('|');

/** The same with the first given and the family name only. */
export function outerIdentityOf({ culture, slots }) {
  const given = slots.filter(({ role }) => role === 'given');
  const family = slots.find(({ role }) => role === 'family');
  return identityOf({ culture, slots: [...given, ...(family ? [family] : [])] });
}

/** What remains of a spelling when case, marks, order and punctuation are left aside. */
export const foldedKey = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
