import type { Day, RetentionKind } from '@talent-window/contracts/vocabulary';
import { RETENTION_KINDS } from '@talent-window/contracts/vocabulary';

/** How long records of one kind are kept; a later rule of the same kind takes the place of an earlier one. */
export interface RetentionRule {
  readonly kind: RetentionKind;
  readonly effectiveFrom: Day;
  readonly keep: { readonly years?: number; readonly days?: number };
  /** since when the time is counted, in words */
  readonly since: string;
  /** the law, and whether its figure is from memory [M] or our own decision [P] */
  readonly basis: string;
}

const FROM = '2026-11-28';

/**
 * 保存年限. 個人資料保護法 Art. 11(3): what is no longer needed is deleted of the keeper's own accord. What the law wants kept
 * for longer is not here: the package of a case is with the image archive (檔案法), receipts and the ledger have no name
 * in them, and the record of who did what is never shortened.
 */
export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    kind: 'closed-case',
    effectiveFrom: FROM,
    keep: { years: 5 },
    since: 'the last that happened to the case or its permit, once neither is open',
    basis: '個人資料保護法 Art. 11(3); 機關檔案保存年限及銷毀辦法 [M]',
  },
  {
    kind: 'draft',
    effectiveFrom: FROM,
    keep: { years: 1 },
    since: 'the last time the draft was saved',
    basis: '個人資料保護法 Art. 11(3) [P]',
  },
  {
    kind: 'mail-report',
    effectiveFrom: FROM,
    keep: { days: 180 },
    since: 'the report of the other mail server came',
    basis: '個人資料保護法 Art. 5 [P]',
  },
  {
    kind: 'session',
    effectiveFrom: FROM,
    keep: { days: 30 },
    since: 'the session ended',
    basis: '個人資料保護法 Art. 5 [P]',
  },
  {
    kind: 'portal-session',
    effectiveFrom: FROM,
    keep: { days: 30 },
    since: 'the session ended',
    basis: '個人資料保護法 Art. 5 [P]',
  },
  {
    kind: 'unverified-account',
    effectiveFrom: FROM,
    keep: { days: 30 },
    since: 'the account was last changed',
    basis: '個人資料保護法 Art. 11(3) [P]',
  },
];

/** What was kept since before this moment is due; by the rule in force at `now`. */
export function dueBefore(kind: RetentionKind, now: Date): Date {
  const day = now.toISOString().slice(0, 10);
  const rule = RETENTION_RULES.findLast((it) => it.kind === kind && it.effectiveFrom <= day) ?? firstOf(kind);
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - (rule.keep.years ?? 0));
  before.setUTCDate(before.getUTCDate() - (rule.keep.days ?? 0));
  return before;
}

function firstOf(kind: RetentionKind): RetentionRule {
  const rule = RETENTION_RULES.find((it) => it.kind === kind);
  if (!rule) throw new Error(`nothing says how long a ${kind} is kept, of ${RETENTION_KINDS.join(', ')}`);
  return rule;
}
