import { toldBirth } from './dates.mjs';
import { drawOf } from './draw.mjs';
import { drawPeople } from './people.mjs';
import { strangersOf } from './strangers.mjs';
import { MAY_BE_LISTED, VARIATIONS } from './variations.mjs';

const TRIES = 2_000;

/** Of whom the queries are: in the committed set 1,400 listed people, 700 like them, 700 like nobody, 200 namesakes. */
const SHARES = { positive: 14 / 30, hard: 7 / 30, plain: 7 / 30 };

/**
 * A control list of invented people, and queries whose answer is known.
 * @param options.people how many are listed
 * @param options.queries how many are asked for
 */
export function makeLabelled({ seed, people: howMany, queries: count }) {
  const draw = drawOf(seed);
  const { people, list } = drawPeople(draw, howMany);
  const of = (share) => Math.round(count * share);
  const strangers = strangersOf(draw, people, list);
  const positive = positives(draw, people, of(SHARES.positive));
  const hard = strangers.hard(of(SHARES.hard));
  const plain = strangers.plain(of(SHARES.plain));
  const namesakes = strangers.namesakes(count - positive.length - hard.length - plain.length);
  const queries = [...positive, ...hard, ...plain, ...namesakes];
  return {
    list,
    queries: queries.map((query, nth) => ({ qid: `made-${String(nth + 1).padStart(5, '0')}`, ...query })),
  };
}

function positives(draw, people, count) {
  const total = Object.values(VARIATIONS).reduce((sum, [weight]) => sum + weight, 0);
  const queries = Object.entries(VARIATIONS).flatMap(([cat, [weight, vary]]) =>
    Array.from({ length: Math.round((count * weight) / total) }, () => positive(draw, people, cat, vary)),
  );
  return queries.filter(Boolean);
}

function positive(draw, people, cat, vary) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const person = draw.pick(people);
    const found = vary(draw, person);
    if (!found) continue;
    const { name, alt } = typeof found === 'string' ? { name: found, alt: [] } : found;
    if (!name || (!MAY_BE_LISTED.has(cat) && person.names.includes(name))) continue;
    const nationality = draw.weighted([
      [person.nationality, 75],
      [null, 20],
      ['US', 5],
    ]);
    return { kind: 'pos', cat, name, alt, ...toldBirth(draw, person.birth), nationality, expect: person.cluster };
  }
  return undefined;
}
