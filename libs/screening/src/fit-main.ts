import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fit } from './fit/fit.js';
import { sha256Of } from './fit/labelled.js';

/* Learns the weights of the matcher from labelled data: npm run screening:fit -- --list L --queries Q … */
const { values } = parseArgs({
  options: {
    list: { type: 'string' },
    queries: { type: 'string', multiple: true },
    pairs: { type: 'string' },
    decisions: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const { list, queries = [], pairs, decisions, out } = values;
if (list === undefined || queries.length === 0) {
  process.stderr.write(
    'usage: npm run screening:fit -- --list L --queries Q [--pairs P] [--decisions D] [--seed S] [--out FILE]\n',
  );
  process.exit(2);
}
const hashes = await Promise.all(queries.map(sha256Of));
const learnedFrom = {
  list: await sha256Of(list),
  queries: hashes.join(' '),
  ...(pairs === undefined ? {} : { pairs: await sha256Of(pairs) }),
  ...(decisions === undefined ? {} : { decisions: await sha256Of(decisions) }),
  seed: Number(values.seed),
};
const weights = await fit({ list, queries, pairs, decisions }, learnedFrom, (text) =>
  process.stderr.write(`${text}\n`),
);
const text = `${JSON.stringify(weights, null, 2)}\n`;
if (out === undefined) process.stdout.write(text);
else await writeFile(out, text);
