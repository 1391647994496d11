import type { CaseNo, LedgerAccount, LedgerEvent } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';

export interface AccountBalance {
  readonly account: LedgerAccount;
  readonly kind: 'asset' | 'liability' | 'expense';
  /** debits less credits, in whole New Taiwan dollars */
  readonly balance: number;
}

/** What stands on every account, in the order of the chart; all together sum to zero. */
export async function findBalances(manager: EntityManager): Promise<readonly AccountBalance[]> {
  return manager.query<AccountBalance[]>(
    `select a.code as account, a.kind, coalesce(sum(p.amount), 0)::float8 as balance
     from ledger_account a left join ledger_posting p on p.account = a.code group by a.code, a.kind order by a.code`,
  );
}

export interface PostedEntry {
  readonly id: string;
  readonly cause: string;
  readonly what: LedgerEvent;
  readonly caseNo: CaseNo | null;
  readonly transactionNo: string | null;
  readonly messageId: string | null;
  readonly at: Date;
  readonly postings: Readonly<Partial<Record<LedgerAccount, number>>>;
}

/** All that happened to the money of a case, oldest first. */
export async function findEntriesOfCase(manager: EntityManager, caseNo: CaseNo): Promise<readonly PostedEntry[]> {
  return manager.query<PostedEntry[]>(
    `select e.id, e.cause, e.what, e.case_no as "caseNo", e.transaction_no as "transactionNo", e.message_id as "messageId",
            e.at, jsonb_object_agg(p.account, p.amount) as postings
     from ledger_entry e join ledger_posting p on p.entry_id = e.id where e.case_no = $1 group by e.id order by e.id`,
    [caseNo],
  );
}
