/** Numbers found by the hash of a key, in two flat arrays: a fraction of the memory of a map. */
export class KeyTable {
  private readonly starts: Uint32Array;

  private constructor(
    private readonly hashes: Uint32Array,
    private readonly ids: Uint32Array,
  ) {
    this.starts = new Uint32Array(65_537);
    for (const hash of hashes) this.starts[(hash >>> 16) + 1] = (this.starts[(hash >>> 16) + 1] ?? 0) + 1;
    for (let i = 1; i < this.starts.length; i += 1) this.starts[i] = (this.starts[i] ?? 0) + (this.starts[i - 1] ?? 0);
  }

  /** @param rows hash and number by turns, as {@link rowOf} makes them */
  static of(rows: Float64Array): KeyTable {
    rows.sort();
    const hashes = new Uint32Array(rows.length);
    const ids = new Uint32Array(rows.length);
    let length = 0;
    rows.forEach((row, i) => {
      if (i > 0 && rows[i - 1] === row) return;
      hashes[length] = Math.floor(row / IDS);
      ids[length] = row % IDS;
      length += 1;
    });
    return new KeyTable(hashes.slice(0, length), ids.slice(0, length));
  }

  /** Calls back with each number under the hash; two keys of one hash are not told apart. */
  each(hash: number, found: (id: number) => void): void {
    const bucket = hash >>> 16;
    const end = this.starts[bucket + 1] ?? 0;
    for (let i = this.starts[bucket] ?? 0; i < end; i += 1) if (this.hashes[i] === hash) found(this.ids[i] ?? 0);
  }
}

const IDS = 2 ** 21;
export const MOST_IDS = IDS;
/** One row of a table: both numbers in one, so that they are sorted together. */
export const rowOf = (hash: number, id: number): number => hash * IDS + id;

/** FNV-1a over the kind of a key and its text. */
export function hashOf(kind: number, text: string, skip = -1): number {
  let hash = 2_166_136_261 ^ kind;
  for (let i = 0; i < text.length; i += 1) if (i !== skip) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return (hash ^ (hash >>> 13)) >>> 0;
}
