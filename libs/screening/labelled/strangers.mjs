import { foldedKey, identityOf, outerIdentityOf, scriptOf, textOf } from './bearer.mjs';
import { drawBirth, drawOtherBirth, drawSiblingBirth, iso, toldBirth } from './dates.mjs';
import { drawBearer } from './people.mjs';

const replaced = (person, at, part) => ({
  ...person,
  slots: person.slots.with(at, { ...person.slots[at], part }),
  spelling: person.spelling,
});
const place = ({ slots }, role, last = false) =>
  last ? slots.findLastIndex((slot) => slot.role === role) : slots.findIndex((slot) => slot.role === role);

const familiesOf = ({ culture, sex }) => culture.familiesOf?.[sex] ?? culture.families;

/** Another name of the table, one or two letters away. */
function nearest(parts, part) {
  const [name] = part.spellings;
  const distance = (other) => editDistance(name.toLowerCase(), other.spellings[0].toLowerCase());
  const others = parts.filter((other) => other !== part && distance(other) > 0 && distance(other) <= 2);
  return others.toSorted((a, b) => distance(a) - distance(b))[0];
}

function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, nth) => nth);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

function otherPart(draw, person, role, parts) {
  const at = place(person, role, true);
  return at < 0 ? undefined : replaced(person, at, draw.pick(parts));
}

const OPTIONAL_ROLES = new Set(['middle', 'patronymic', 'father', 'mother']);

/** People who are not listed and are like somebody who is. Each gives a bearer with a birth date of their own, or undefined. */
const LIKE_SOMEBODY = {
  'same-family': [
    30,
    (draw, person) => {
      if (place(person, 'family') < 0) return undefined;
      const other = drawBearer(draw, person.culture);
      const [from, to] = [place(other, 'family'), place(person, 'family')];
      return from < 0 || other.sex !== person.sex ? undefined : replaced(other, from, person.slots[to].part);
    },
  ],
  'same-given': [25, (draw, person) => otherPart(draw, person, 'family', familiesOf(person))],
  sibling: [
    25,
    (draw, person) => {
      const other = otherPart(draw, person, 'given', person.culture.givens[person.sex]);
      return other && place(person, 'family') >= 0
        ? { ...other, birth: drawSiblingBirth(draw, person.birth) }
        : undefined;
    },
  ],
  'near-letters': [
    25,
    (draw, person) => {
      const role = draw.chance(0.6) ? 'given' : 'family';
      const at = place(person, role, true);
      if (at < 0) return undefined;
      const parts = role === 'given' ? person.culture.givens[person.sex] : familiesOf(person);
      const part = nearest(parts, person.slots[at].part);
      return part && replaced(person, at, part);
    },
  ],
  homophone: [
    12,
    (draw, person) => {
      if (person.culture.script !== 'han') return undefined;
      const at = place(person, 'given', true);
      const { part } = person.slots[at];
      const same = person.culture.givens.m.filter(
        (other) => other !== part && other.spellings[0] === part.spellings[0],
      );
      return same.length === 0 ? undefined : { ...replaced(person, at, draw.pick(same)), inHan: true };
    },
  ],
  'other-middle': [
    15,
    (draw, person) => {
      const at = person.slots.findIndex(({ role }) => OPTIONAL_ROLES.has(role));
      const other = drawBearer(draw, person.culture);
      const from = at < 0 ? -1 : place(other, person.slots[at].role);
      return from < 0 || other.sex !== person.sex ? undefined : replaced(person, at, other.slots[from].part);
    },
  ],
  'same-date': [
    12,
    (draw, person) => ({ ...drawBearer(draw, person.culture), birth: person.birth, nationality: person.nationality }),
  ],
};

const nationalityOf = (draw, { nationality }) => (draw.chance(0.8) ? nationality : null);

/** As a stranger tells it: a date of their own, or none. */
const told = (draw, birth) => (draw.chance(0.9) ? iso(birth) : toldBirth(draw, birth, draw.pick(['year', 'none'])).dob);

/** Draws people who are not on the list: like somebody who is, or like nobody; and bearers of a listed name. */
export function strangersOf(draw, people, list) {
  const names = new Set(list.flatMap((entry) => entry.names.map(foldedKey)));
  const identities = new Set(people.map(identityOf));
  const outers = new Set(people.map(outerIdentityOf));
  // What sounds the same is told apart by its characters.
  const isListed = (bearer) =>
    (!bearer.inHan && names.has(foldedKey(textOf(bearer)))) || identities.has(identityOf(bearer));

  const hasFullDate = ({ cluster: party }) => {
    const dates = list.filter(({ cluster }) => cluster === party).map(({ dob }) => dob);
    return dates.every((all) => all.length > 0 && all.every((date) => date.length === 10));
  };

  const query = (bearer, rest) => ({
    ...rest,
    name: textOf(bearer),
    alt: bearer.inHan ? [scriptOf(bearer)] : [],
    // Those who sound the same are told apart by their dates as well.
    dob: bearer.inHan ? iso(bearer.birth) : told(draw, bearer.birth),
    nationality: nationalityOf(draw, bearer),
    expect: null,
  });

  return {
    hard: (count) => {
      const total = Object.values(LIKE_SOMEBODY).reduce((sum, [weight]) => sum + weight, 0);
      return Object.entries(LIKE_SOMEBODY).flatMap(([cat, [weight, make]]) =>
        drawn(Math.round((count * weight) / total), () => {
          const person = draw.pick(people);
          const other = make(draw, person);
          if (!other || isListed(other) || (other.inHan && !hasFullDate(person))) return undefined;
          const hasOwn = cat === 'sibling' || cat === 'same-date';
          const birth = hasOwn ? other.birth : drawOtherBirth(draw, person.birth);
          return query({ ...other, birth }, { kind: 'neg', cat, near: person.cluster });
        }),
      );
    },
    plain: (count) =>
      drawn(count, () => {
        const other = { ...drawBearer(draw), birth: drawBirth(draw) };
        if (isListed(other) || outers.has(outerIdentityOf(other))) return undefined;
        return query(other, { kind: 'neg', cat: 'plain', near: null });
      }),
    namesakes: (count) =>
      drawn(count, () => {
        const person = draw.pick(people);
        // Nothing but the date tells a namesake apart, so the list must know it.
        if (!hasFullDate(person)) return undefined;
        const birth = drawOtherBirth(draw, person.birth);
        return {
          kind: 'namesake',
          cat: 'namesake',
          near: person.cluster,
          name: draw.pick(person.names),
          alt: [],
          dob: iso(birth),
          nationality: nationalityOf(draw, person),
          expect: null,
        };
      }),
  };
}

function drawn(count, make) {
  const queries = [];
  while (queries.length < count) {
    const query = make();
    if (query) queries.push(query);
  }
  return queries;
}
