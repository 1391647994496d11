import type { AuditEntry } from './chain.js';
import { chainOf, contentHashOf, linkHashOf } from './chain.js';
import type { ExportLine } from './export-line.js';
import type { AuditHead, ChainEnd } from './head.js';
import { headHashOf, signerOf } from './head.js';

/** The first thing that is wrong. */
export interface Fault {
  readonly what:
    | 'altered'
    | 'missing'
    | 're-ordered'
    | 'head-altered'
    | 'head-missing'
    | 'wrong-signature'
    | 'wrong-key'
    | 'cut-off'
    | 'not-an-export';
  readonly chain?: string;
  readonly seq?: number;
  readonly day?: string;
}

export interface Verdict {
  readonly fault?: Fault;
  readonly entries: number;
  readonly chains: number;
  readonly heads: number;
  /** thumbprint of the key that signed the heads */
  readonly signedBy?: string;
}

/** How far is looked ahead to tell an entry that stands elsewhere from one that was altered. */
const AHEAD = 1_000;

/**
 * Whether an export is what was recorded: every content, every link, and every end that a signed head or the chain itself
 * names. Reads line by line and needs nothing else.
 * @param key thumbprint of the key that must have signed all heads, where it is known
 */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>, key?: string): Promise<Verdict> {
  const verifier = new Verifier(key);
  const ahead: AuditEntry[] = [];
  let fault: Fault | undefined;
  for await (const text of lines) {
    if (text === '') continue;
    const line = parsed(text);
    if (!fault) fault = line ? verifier.take(line) : { what: 'not-an-export' };
    else if (line?.kind === 'entry') ahead.push(line);
    if (fault && (fault.what !== 're-ordered' || ahead.length === AHEAD)) break;
  }
  const named = fault ? verifier.named(fault, ahead) : verifier.finish();
  return { ...(named ? { fault: named } : {}), ...verifier.counts() };
}

function parsed(text: string): ExportLine | undefined {
  try {
    return JSON.parse(text) as ExportLine;
  } catch {
    return undefined;
  }
}

class Verifier {
  private readonly counted = { entries: 0, chains: 0, heads: 0 };
  private signedBy: string | undefined;
  private scope: Extract<ExportLine, { kind: 'export' }> | undefined;
  private isOver = false;
  private head: AuditHead | undefined;
  private last: AuditEntry | undefined;
  /** the place that is wrong, and what stands in it */
  private suspect: { readonly entry: AuditEntry; readonly prevHash: string | null } | undefined;
  /** hashes that entries must have, by their place */
  private readonly expected = new Map<string, ChainEnd>();
  /** the last number of each chain */
  private readonly lengths = new Map<string, number>();

  constructor(private readonly key: string | undefined) {}

  take(line: ExportLine): Fault | undefined {
    if (this.isOver || (line.kind === 'export') !== (this.scope === undefined)) return { what: 'not-an-export' };
    switch (line.kind) {
      case 'export':
        this.scope = line;
        return undefined;
      case 'head':
        return this.takeHead(line);
      case 'chain':
        this.expect(line.end);
        return undefined;
      case 'entry':
        return this.takeEntry(line);
      case 'end':
        this.isOver = line.entries === this.counted.entries;
        return undefined;
      default:
        return { what: 'not-an-export' };
    }
  }

  private takeHead(head: AuditHead): Fault | undefined {
    const { day } = head;
    if (head.prev !== (this.head?.hash ?? null)) return { what: 'head-missing', day };
    if (headHashOf(head) !== head.hash) return { what: 'head-altered', day };
    const signer = signerOf(head);
    if (signer === undefined) return { what: 'wrong-signature', day };
    if (signer !== (this.key ?? this.signedBy ?? signer)) return { what: 'wrong-key', day };
    this.signedBy = signer;
    this.head = head;
    this.counted.heads += 1;
    for (const end of head.chains) this.expect(end);
    return undefined;
  }

  /** Of a part of the whole, only what lies in it. */
  private expect(end: ChainEnd): void {
    const { chain = null, from = null, to = null } = this.scope ?? {};
    if (from === null && to === null && (chain === null || chain === end[0]))
      this.expected.set(placeOf(end[0], end[1]), end);
  }

  private takeEntry(entry: AuditEntry): Fault | undefined {
    const { chain, seq } = entry;
    const before = this.last?.chain === chain ? this.last : undefined;
    const isFromStart = this.scope?.from === null;
    if (this.last && chain < this.last.chain) return { what: 're-ordered', chain, seq };
    const due = before ? before.seq + 1 : isFromStart ? 1 : seq;
    if (seq !== due) return seq > due ? { what: 'missing', chain, seq: due } : { what: 're-ordered', chain, seq };
    const prevHash = before ? before.hash : isFromStart ? null : entry.prevHash;
    this.suspect = { entry, prevHash };
    if (contentHashOf(entry.content) !== entry.contentHash || chainOf(entry.content) !== chain)
      return { what: 'altered', chain, seq };
    if (entry.prevHash !== prevHash || linkHashOf(entry) !== entry.hash) return { what: 're-ordered', chain, seq };
    const place = placeOf(chain, seq);
    if ((this.expected.get(place)?.[2] ?? entry.hash) !== entry.hash) return { what: 'altered', chain, seq };
    this.expected.delete(place);
    this.last = entry;
    this.lengths.set(chain, seq);
    this.counted.entries += 1;
    if (!before) this.counted.chains += 1;
    return undefined;
  }

  /** A whole entry that does not fit where it stands is out of place if the one that fits stands elsewhere; else it was altered. */
  named(fault: Fault, ahead: readonly AuditEntry[]): Fault {
    const { suspect } = this;
    if (fault.what !== 're-ordered' || !suspect || suspect.entry.seq !== fault.seq) return fault;
    const { entry, prevHash } = suspect;
    const fits = ({ contentHash, recordedAt, hash }: AuditEntry): boolean =>
      [recordedAt, entry.recordedAt].some((at) =>
        [hash, entry.hash].includes(linkHashOf({ ...entry, contentHash, prevHash, recordedAt: at })),
      );
    return ahead.some(fits) ? fault : { ...fault, what: 'altered' };
  }

  finish(): Fault | undefined {
    const [unmet] = [...this.expected.values()].toSorted(byPlace);
    if (this.isOver) return unmet && { what: 'missing', chain: unmet[0], seq: (this.lengths.get(unmet[0]) ?? 0) + 1 };
    if (!this.scope) return { what: 'not-an-export' };
    return { what: 'cut-off', ...(this.last ? { chain: this.last.chain, seq: this.last.seq } : {}) };
  }

  counts(): Omit<Verdict, 'fault'> {
    return { ...this.counted, ...(this.signedBy === undefined ? {} : { signedBy: this.signedBy }) };
  }
}

const placeOf = (chain: string, seq: number): string => `${chain} ${seq}`;
const byPlace = (a: ChainEnd, b: ChainEnd): number => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1);
