import { bearerOf, foldedKey, outerIdentityOf, partsOf, scriptOf, spellingOf, textOf, wordsOf } from './bearer.mjs';
import { CULTURES } from './cultures/index.mjs';
import { drawBirth, listedDates } from './dates.mjs';

const cultureOf = (draw) => draw.weighted(CULTURES.map((culture) => [culture, culture.weight]));

export function drawBearer(draw, culture = cultureOf(draw)) {
  return { ...bearerOf(draw, culture), birth: drawBirth(draw), nationality: draw.pick(culture.nationalities) };
}

const SOURCES = ['made-ban', 'made-ban', 'made-wanted', 'made-overstay'];

/** A list writes a primary name its own way, and some aliases; Han and Hangul it has for many. */
function listedNames(draw, bearer) {
  const primary = partsOf(bearer, wordsOf(bearer));
  const other = { ...bearer, spelling: spellingOf(draw, bearer.culture, bearer.slots) };
  const written = draw.weighted([
    [textOf(bearer), 5],
    [[primary.given, primary.family.toUpperCase()].filter(Boolean).join(' '), 3],
    [[primary.family.toUpperCase(), primary.given].filter(Boolean).join(', '), 2],
  ]);
  const script = scriptOf(bearer);
  const names = [
    written,
    ...(draw.chance(0.35) ? [textOf(other)] : []),
    ...(script && draw.chance(0.45) ? [script] : []),
  ];
  const parts = primary.family === '' ? [[primary.given]] : [[primary.given, primary.family]];
  return {
    names: names.filter((name, nth) => names.findIndex((other) => foldedKey(other) === foldedKey(name)) === nth),
    parts,
  };
}

const passportOf = (draw) => draw.pick('A B C E G H K M P X'.split(' ')) + String(draw.between(1_000_000, 99_999_999));

function recordOf(draw, bearer, id, cluster) {
  const nationality = draw.chance(0.78) ? [bearer.nationality] : [];
  const record = {
    id,
    cluster,
    source: id.split(':')[0],
    type: 'person',
    ...listedNames(draw, bearer),
    dob: listedDates(draw, bearer.birth),
    nationality,
    passports: draw.chance(0.25) ? [passportOf(draw)] : [],
  };
  return record;
}

/** Listed parties; some stand on two lists. No two of them have the same first given and family name. */
export function drawPeople(draw, count) {
  const taken = new Set();
  const people = [];
  const list = [];
  while (people.length < count) {
    const bearer = drawBearer(draw);
    const identity = outerIdentityOf(bearer);
    // Small tables are soon used up; a few who share a name are as in life.
    if (taken.has(identity) && !draw.chance(0.1)) continue;
    taken.add(identity);
    const id = `${draw.pick(SOURCES)}:${String(list.length + 1).padStart(5, '0')}`;
    const records = [recordOf(draw, bearer, id, id)];
    if (draw.chance(0.05)) {
      const again = { ...bearer, spelling: spellingOf(draw, bearer.culture, bearer.slots) };
      records.push(recordOf(draw, again, `made-shared:${String(list.length + 2).padStart(5, '0')}`, id));
    }
    list.push(...records);
    people.push({ ...bearer, cluster: id, names: records.flatMap(({ names }) => names) });
  }
  return { people, list };
}
