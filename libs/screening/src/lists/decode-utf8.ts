import { isUtf8 } from 'node:buffer';
import { BrokenList, listFinding } from './broken-list.js';

const NEWLINE = 0x0a;
/** No sign of a text is longer in UTF-8. */
const LONGEST = 4;

/** Bytes to text, or not at all: a wrong encoding makes other names of the names, and nobody would find them. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let started = false;
  for await (const chunk of bytes) {
    let all: Buffer = Buffer.concat([rest, chunk]);
    rest = all;
    if (!started && all.length < LONGEST) continue;
    if (!started) {
      all = withoutMark(all);
      started = true;
    }
    const end = endOfWhole(all);
    const whole = all.subarray(0, end);
    rest = all.subarray(end);
    line += linesIn(whole, line);
    yield whole.toString('utf8');
  }
  if (!started) rest = withoutMark(rest);
  linesIn(rest, line);
  yield rest.toString('utf8');
}

/** How many lines end within these bytes. @throws where they are no UTF-8 */
function linesIn(bytes: Buffer, line: number): number {
  let lines = 0;
  const valid = isUtf8(bytes);
  for (let from = 0; from <= bytes.length; lines++) {
    const to = bytes.indexOf(NEWLINE, from);
    const part = bytes.subarray(from, to === -1 ? bytes.length : to);
    if (!valid && !isUtf8(part))
      throw new BrokenList(listFinding(line + lines, isBig5(part) ? 'encoding-big5' : 'encoding-not-utf8'));
    if (to === -1) return lines;
    from = to + 1;
  }
  return lines;
}

function withoutMark(start: Buffer): Buffer {
  const [one = 0, two = 0, three] = start;
  const marked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  // UTF-16 without its mark: every other byte of Latin text is zero, and no text in UTF-8 has one.
  if (marked || (start.length > 1 && (one === 0) !== (two === 0)))
    throw new BrokenList(listFinding(1, 'encoding-utf16'));
  return one === 0xef && two === 0xbb && three === 0xbf ? start.subarray(3) : start;
}

/** A sign that is cut in two waits for the next bytes. */
function endOfWhole(bytes: Buffer): number {
  for (let back = 1; back < LONGEST && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Nearly all signs in use are of the first level of Big5, which begins with these bytes; Latin letters with marks lie above. */
function isBig5(bytes: Uint8Array): boolean {
  let signs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    signs++;
    if (byte >= 0xa1 && byte <= 0xc6) common++;
    at++;
  }
  try {
    new TextDecoder('big5', { fatal: true }).decode(bytes);
    return common * 2 > signs;
  } catch {
    return false;
  }
}
