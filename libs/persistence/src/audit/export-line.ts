import type { AuditEntry } from './chain.js';
import type { AuditHead, ChainEnd } from './head.js';

/** What an export has of all there is; null stands for everything. */
export interface ExportScope {
  readonly chain: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A line of an export, in this order: what it is, the signed heads, where each chain ends, the entries by chain and number, and
 * how many they are. So it is verified line by line, however long it is.
 */
export type ExportLine =
  | ({ readonly kind: 'export'; readonly madeAt: string } & ExportScope)
  | ({ readonly kind: 'head' } & AuditHead)
  | { readonly kind: 'chain'; readonly end: ChainEnd }
  | ({ readonly kind: 'entry' } & AuditEntry)
  | { readonly kind: 'end'; readonly entries: number };
