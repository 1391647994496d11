import { hash as digestOf } from 'node:crypto';
import jcs from 'canonicalize';
import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';

/** RFC 8785. The package is CommonJS, and its types speak of a module. */
export const canonicalOf = jcs as unknown as (value: unknown) => string;

/** What somebody did, as its writer states it. */
export interface AuditContent {
  readonly caseNo: CaseNo | null;
  readonly actor: Actor;
  readonly action: string;
  readonly cause: string;
  /** without personal data */
  readonly details: Readonly<Record<string, unknown>>;
  /** UTC, to the millisecond */
  readonly at: string;
}

/** An entry in its place; the database gives it that place, and nobody else can. */
export interface AuditEntry {
  readonly chain: string;
  /** from 1, without a gap */
  readonly seq: number;
  readonly content: AuditContent;
  readonly recordedAt: string;
  readonly contentHash: string;
  /** null for the first of its chain */
  readonly prevHash: string | null;
  readonly hash: string;
}

/** By the bytes of RFC 8785, so that whoever has the content comes to the same. */
export const contentHashOf = ({ caseNo, actor, action, cause, details, at }: AuditContent): string =>
  hashOf({ caseNo, actor, action, cause, details, at });

/** As `link_audit` in the database makes it. */
export const linkHashOf = ({
  chain,
  contentHash,
  prevHash,
  recordedAt,
  seq,
}: Omit<AuditEntry, 'hash' | 'content'>): string => {
  // Canonical as it stands: the names are in their order, and no value has parts.
  const linked = { chain, content: contentHash, prev: prevHash, recordedAt, seq };
  return digestOf('sha256', JSON.stringify(linked));
};

/** As `chain_audit` in the database chooses it: a case's, else a person's, else the platform's. */
export const chainOf = ({ caseNo, actor }: Pick<AuditContent, 'caseNo' | 'actor'>): string =>
  caseNo ?? (actor.role === 'system' ? 'platform' : `person:${actor.id}`);

export const hashOf = (value: unknown): string => digestOf('sha256', canonicalOf(value));
