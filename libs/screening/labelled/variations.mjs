import { partsOf, scriptOf, textOf, wordsOf } from './bearer.mjs';
import { machineReadable, misread, typo, withDigraphs, withoutMarks } from './slips.mjs';

/**
 * Ways in which one person's name comes to differ. Each gives a name, or `{ name, alt }`, or undefined where the person's
 * name offers no place for it.
 */

const listed = (draw, { names }) => draw.pick(names.filter((name) => /\p{Script=Latin}/u.test(name)));

const indexOf = ({ slots }, ...roles) => slots.findIndex(({ role }) => roles.includes(role));
const count = ({ slots }, wanted) => slots.filter(({ role }) => role === wanted).length;

/** The text of a bearer with some words replaced, or left out where undefined. */
function withWords(person, change) {
  const words = wordsOf(person).map((word, nth) => change(word, nth, person.slots[nth]));
  const slots = person.slots.filter((_, nth) => words[nth] !== undefined);
  return textOf(
    { ...person, slots },
    words.filter((word) => word !== undefined),
  );
}

function initial(draw, person) {
  if (person.culture.systems?.includes('hanyu') || indexOf(person, 'family') < 0) return undefined;
  return withWords(person, (word, nth, { role }) =>
    role === 'given' || role === 'middle' ? `${word[0].toUpperCase()}.` : word,
  );
}

/** A part is left out that people do leave out: never the family name, nor the first given name. */
function missing(draw, person) {
  const optional = person.slots.flatMap(({ role }, nth) =>
    ['middle', 'mother', 'patronymic', 'father'].includes(role) ? [nth] : [],
  );
  if (optional.length === 0) return undefined;
  const left = draw.pick(optional);
  const roleOf = (nth) => person.slots[nth]?.role;
  return withWords(person, (word, nth) =>
    nth === left || (roleOf(nth) === 'particle' && roleOf(left) === 'father') ? undefined : word,
  );
}

function extra(draw, person) {
  if (person.culture.styles || person.culture.familyFirst) return undefined;
  const { spellings } = draw.common(person.culture.givens[person.sex]);
  if (wordsOf(person).includes(spellings[0])) return undefined;
  const first = indexOf(person, 'given');
  return withWords(person, (word, nth) => (nth === first ? `${word} ${spellings[0]}` : word));
}

function nickname(draw, person) {
  const at = person.slots.findIndex(({ part, role }) => role === 'given' && part.nicknames.length > 0);
  if (at < 0) return undefined;
  return withWords(person, (word, nth) => (nth === at ? draw.pick(person.slots[nth].part.nicknames) : word));
}

function married(draw, person) {
  const at = person.slots.findLastIndex(({ role }) => role === 'family');
  if (person.sex !== 'f' || at < 0 || person.culture.styles || person.culture.script === 'cyrillic') return undefined;
  const { spellings } = draw.common(person.culture.familiesOf?.f ?? person.culture.families);
  if (wordsOf(person).includes(spellings[0])) return undefined;
  const joint = person.culture.id === 'spain' ? ' de ' : draw.chance(0.6) ? '-' : ' ';
  return withWords(person, (word, nth) => (nth === at ? word + joint + spellings[0] : word));
}

/** Another spelling of one part at least. */
function spelling(draw, person) {
  if (person.culture.systems) return undefined;
  const changed = person.slots.map(({ part }, nth) => {
    const others = part.spellings.filter((_, index) => index !== person.spelling[nth]);
    return others.length > 0 ? draw.pick(others) : undefined;
  });
  if (changed.every((word) => word === undefined)) return undefined;
  return withWords(person, (word, nth) => (changed[nth] && draw.chance(0.75) ? changed[nth] : word));
}

/** The whole name as another system of romanisation has it. */
const system = (name) => (draw, person) => {
  const index = person.culture.systems?.indexOf(name) ?? -1;
  if (index < 0) return undefined;
  const words = wordsOf({ ...person, spelling: person.slots.map(() => index) });
  return textOf(person, words, person.culture.styles && draw.pick(person.culture.styles));
};

function syllables(draw, person) {
  if (!person.culture.styles || count(person, 'given') < 2) return undefined;
  return textOf(person, wordsOf(person), draw.pick(person.culture.styles));
}

function order(draw, person) {
  const { given, family } = partsOf(person, wordsOf(person));
  if (family === '' || given === '') return undefined;
  return person.culture.familyFirst
    ? `${given} ${family}`
    : draw.pick([`${family} ${given}`, `${family.toUpperCase()} ${given}`, `${family}, ${given}`]);
}

/** Two words written as one, or a long one as two. */
function spacing(draw, person) {
  const words = textOf(person).split(' ');
  if (words.length > 2 && draw.chance(0.6)) {
    const at = draw.below(words.length - 1);
    return words.toSpliced(at, 2, words[at] + words[at + 1].toLowerCase()).join(' ');
  }
  const long = words.findIndex((word) => word.length >= 7);
  if (long < 0) return undefined;
  const cut = draw.between(3, words[long].length - 3);
  return words.with(long, `${words[long].slice(0, cut)} ${words[long].slice(cut)}`).join(' ');
}

const PARTICLES = /(?<!\p{L})(al|el|bin|ibn|ben|bint|de|la|del|dos|da|von|der|zu|van|d|du|le)([-'’ ]+)/giu;

function particle(draw, person) {
  if (person.culture.familyFirst) return undefined;
  const name = textOf(person);
  const without = name.replace(PARTICLES, (_, word) => (draw.chance(0.5) ? '' : word)).trim();
  return without === name ? undefined : without;
}

const isHan = ({ culture }) => culture.script === 'han';

/** Whole name in its own script, which the list does not have in these characters; nobody can tell how kanji are read. */
const inScript = (draw, person) => (person.culture.script === 'kanji' ? undefined : scriptOf(person));

const both = (draw, person) => {
  const script = scriptOf(person);
  return script && { name: listed(draw, person), alt: [script] };
};

/** In another of the categories, and then a slip as well. */
function combined(draw, person) {
  const first = draw.pick([order, spelling, missing, syllables, initial, spelling])(draw, person);
  const second = first && draw.pick([typo, misread, (_, name) => withoutMarks(name), (_, name) => name.toUpperCase()]);
  return second?.(draw, first);
}

const honorific = (draw, person) => {
  const title = draw.pick(person.sex === 'm' ? ['Dr.', 'Mr', 'Prof.', 'Capt.', 'Sir'] : ['Dr.', 'Ms', 'Mrs.', 'Prof.']);
  return draw.chance(0.2) && person.sex === 'm' ? `${listed(draw, person)} Jr.` : `${title} ${listed(draw, person)}`;
};

const western = (draw, person) => {
  if (!person.culture.western) return undefined;
  const name = draw.pick(person.culture.western);
  return draw.chance(0.5) ? `${name} ${textOf(person)}` : `${textOf(person)}, ${name}`;
};

/** By category: how many of a thousand positives, and how the name comes to differ. */
export const VARIATIONS = {
  exact: [25, listed],
  case: [15, (draw, person) => draw.pick([listed(draw, person).toUpperCase(), listed(draw, person).toLowerCase()])],
  order: [45, order],
  missing: [55, missing],
  extra: [35, extra],
  initial: [35, initial],
  typo: [65, (draw, person) => typo(draw, textOf(person))],
  typos: [
    35,
    (draw, person) => {
      const once = typo(draw, textOf(person));
      return once && typo(draw, once);
    },
  ],
  misread: [35, (draw, person) => misread(draw, textOf(person))],
  marks: [
    40,
    (draw, person) => (withoutMarks(textOf(person)) === textOf(person) ? undefined : withoutMarks(textOf(person))),
  ],
  digraphs: [20, (draw, person) => (/[äöüß]/i.test(textOf(person)) ? withDigraphs(textOf(person)) : undefined)],
  spacing: [45, spacing],
  punctuation: [
    30,
    (draw, person) =>
      /[-'’]/.test(textOf(person))
        ? textOf(person)
            .replace(/['’]/g, '')
            .replaceAll('-', draw.pick(['', ' ']))
        : undefined,
  ],
  particle: [30, particle],
  honorific: [25, honorific],
  'machine-readable': [35, (draw, person) => machineReadable(partsOf(person, wordsOf(person)))],
  nickname: [35, nickname],
  married: [25, married],
  spelling: [95, spelling],
  hanyu: [20, system('hanyu')],
  'wade-giles': [30, system('wade_giles')],
  cantonese: [25, system('cantonese')],
  hokkien: [20, system('hokkien')],
  syllables: [30, syllables],
  western: [15, western],
  'revised-korean': [15, system('revised')],
  'mccune-reischauer': [15, system('mccune')],
  'north-korean': [12, system('north')],
  'english-cyrillic': [12, system('english')],
  'french-cyrillic': [12, system('french')],
  'german-cyrillic': [10, system('german')],
  script: [75, inScript],
  'han-variant': [
    20,
    (draw, person) => (isHan(person) && person.names.includes(scriptOf(person)) ? scriptOf(person, true) : undefined),
  ],
  'script-listed': [20, (draw, person) => person.names.find((name) => name === scriptOf(person))],
  'latin-and-script': [30, both],
  combined: [60, combined],
};

/** Categories whose name may be one of the list's own. */
export const MAY_BE_LISTED = new Set(['exact', 'script-listed', 'latin-and-script']);
