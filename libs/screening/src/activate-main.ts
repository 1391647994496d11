import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { compareWeights, worseIn } from './fit/compare.js';
import type { DecidedMatch, LabelledQuery, LabelledRecord } from './fit/labelled.js';
import { entryOf, readAll } from './fit/labelled.js';
import type { Weights } from './match/weights.js';
import { readWeights, WEIGHTS_IN_FORCE } from './match/weights-in-force.js';

/*
 * Compares new weights with those in force on labelled people, and on what officers decided, and puts them in force where
 * they are nowhere worse: npm run screening:activate -- --weights NEW --list L --queries Q [--decisions D] [--although WHY]
 */
const { values } = parseArgs({
  options: {
    weights: { type: 'string' },
    list: { type: 'string' },
    queries: { type: 'string' },
    decisions: { type: 'string' },
    although: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const { weights, list, queries, decisions, although } = values;
if (weights === undefined || list === undefined || queries === undefined) {
  process.stderr.write(
    'usage: npm run screening:activate -- --weights NEW --list L --queries Q [--decisions D] [--although WHY] [--dry-run]\n',
  );
  process.exit(2);
}
const records = await readAll<LabelledRecord>(list);
const known = {
  entries: records.map(entryOf),
  clusters: records.map(({ cluster, id }) => cluster ?? id),
  queries: await readAll<LabelledQuery>(queries),
  decisions: await readAll<DecidedMatch>(decisions),
};
const fresh = JSON.parse(readFileSync(weights, 'utf8')) as Weights;
const [old, now] = await compareWeights(known, [readWeights(), fresh]);
if (!old || !now) throw new Error('two sets of weights are compared');
process.stdout.write(`${JSON.stringify({ inForce: old, new: now }, null, 2)}\n`);
const worse = worseIn(old, now);
if (worse.length > 0) process.stderr.write(`The new weights are worse in: ${worse.join(', ')}.\n`);
if (worse.length > 0 && although === undefined) {
  process.stderr.write('They stay out of force. If that is wanted, say why with --although.\n');
  process.exitCode = 1;
} else if (!values['dry-run']) {
  await writeFile(
    WEIGHTS_IN_FORCE,
    `${JSON.stringify(although === undefined ? fresh : { ...fresh, although }, null, 2)}\n`,
  );
  process.stderr.write(`In force from the next start of the screening workers: ${fresh.version}\n`);
}
