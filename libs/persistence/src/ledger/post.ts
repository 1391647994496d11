import { createHash } from 'node:crypto';
import type { CaseNo, Instant, LedgerAccount, LedgerEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';

/** Debits are positive, credits negative; an account without movement is left out. */
export type Postings = Partial<Readonly<Record<LedgerAccount, number>>>;

export interface LedgerEntry {
  /** what makes the entry the same one when it is posted again, e.g. `applied:<transactionNo>` */
  readonly cause: string;
  readonly what: LedgerEvent;
  readonly caseNo?: CaseNo;
  readonly transactionNo?: string;
  /** the message that brought it about */
  readonly messageId?: string;
  readonly at: Instant;
  readonly postings: Postings;
}

/** The same cause came with other content: never skipped, always an alarm. */
export class LedgerConflictError extends Error {
  constructor(readonly entryCause: string) {
    super(`ledger entry ${entryCause} is posted with other content`);
  }
}

const POST = `
  with entry as (
    insert into ledger_entry (cause, what, case_no, transaction_no, message_id, content_hash, at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (cause) do nothing returning id
  ), posted as (
    insert into ledger_posting (entry_id, account, amount)
    select entry.id, p.key, p.value::integer from entry, jsonb_each_text($8::jsonb) p
  )
  select id from entry`;

/**
 * The one door to the ledger. Safe to repeat: an entry is known by its cause, and the same content is posted once. That it
 * sums to zero is for the database to say, at the end of the caller's transaction.
 * @returns whether it was new
 * @throws LedgerConflictError when the cause is known with other content
 */
export async function post(manager: EntityManager, entry: LedgerEntry): Promise<boolean> {
  const { cause, what, caseNo = null, transactionNo = null, messageId = null, at } = entry;
  const moved = Object.entries(entry.postings)
    .filter(([, amount]) => amount !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const contentHash = createHash('sha256')
    .update(JSON.stringify([what, caseNo, transactionNo, moved]))
    .digest('hex');
  const values = [cause, what, caseNo, transactionNo, messageId, contentHash, at, Object.fromEntries(moved)];
  const posted = await manager.query<unknown[]>(POST, values);
  if (posted.length > 0) return true;
  const [known] = await manager.query<{ content_hash: string }[]>(
    'select content_hash from ledger_entry where cause = $1',
    [cause],
  );
  if (known?.content_hash !== contentHash) throw new LedgerConflictError(cause);
  return false;
}
