import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

// Run as `node tools/breached-passwords.mjs LIST`: writes what the API looks new passwords up in, from a list of one password a
// line. Kept are the first eight bytes of each one's hash, sorted: nobody reads a password out of it, and none is too long.
const SHORTEST = 12;
const PREFIX_BYTES = 8;
const TARGET = new URL('../apps/api/data/breached-passwords.bin', import.meta.url);

const [, , list] = process.argv;
if (list === undefined) throw new Error('usage: node tools/breached-passwords.mjs LIST');
const passwords = (await readFile(list, 'utf8')).split(/\r?\n/).map((line) => line.normalize('NFC').toLowerCase());
// A shorter one is refused for its length.
const prefixes = new Set(
  passwords
    .filter((password) => [...password].length >= SHORTEST)
    .map((password) =>
      createHash('sha256')
        .update(password)
        .digest('hex')
        .slice(0, 2 * PREFIX_BYTES),
    ),
);
await writeFile(TARGET, Buffer.from([...prefixes].toSorted((one, other) => (one < other ? -1 : 1)).join(''), 'hex'));
console.log(`${prefixes.size} passwords in ${TARGET.pathname}`);
