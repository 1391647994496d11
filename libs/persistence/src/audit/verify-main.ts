import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Fault } from './verify.js';
import { verifyExport } from './verify.js';

/** An export of the audit, judged without the platform and without its database. Exit code 0 whole, 1 not. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
const [file] = positionals;
if (file === undefined) throw new Error('name the file of the export, or - for what is piped in');
const input = file === '-' ? process.stdin : createReadStream(file);
const lines = createInterface({ input, crlfDelay: Infinity });
const { fault, entries, chains, heads, signedBy } = await verifyExport(lines, values.key);
console.log(`${entries} entries in ${chains} chains, ${heads} daily heads`);
if (signedBy !== undefined)
  console.log(`signed by ${signedBy}${values.key === undefined ? ' (give --key to insist on one)' : ''}`);
console.log(fault ? `NOT AS RECORDED: ${told(fault)}` : 'as recorded');
process.exitCode = fault ? 1 : 0;

function told({ what, chain, seq, day }: Fault): string {
  const where = chain === undefined ? (day === undefined ? '' : ` day ${day}`) : ` chain ${chain} entry ${seq}`;
  return `${what}${where}`;
}
